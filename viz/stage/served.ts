import { formatShare } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';

/** A smaller share of a day's demand is neither drawn nor told. */
const WORTH_SHOWING = 0.005;

/** Returns the share of demand, by value, that some markets were given at once over the last seven whole days; NaN where none was asked for. */
export function recentService(scene: Scene, markets: readonly number[], runDay: number): number {
  const { demanded, filledAtOnce } = scene.playback.disturbed;
  return shareOf(scene, markets, [Math.max(0, runDay - 7), runDay], filledAtOnce, demanded);
}

const served = new WeakMap<Scene, Float64Array>();

/** Returns for each day of a run the share of all demand, by value, given at once over the seven days that end with it; 1 before any was asked for. Read once a scene. */
export function servedByDay(scene: Scene): Float64Array {
  const known = served.get(scene);
  if (known !== undefined) return known;
  const all = scene.spec.markets.map((_, m) => m);
  const days = Float64Array.from({ length: scene.playback.days }, (_, day) => {
    const share = recentService(scene, all, day + 1);
    return Number.isNaN(share) ? 1 : share;
  });
  served.set(scene, days);
  return days;
}

/** Returns the share of the day's demand, by value, that some markets go without for good; 0 where it is too little to show. */
export function lostOnDay(scene: Scene, markets: readonly number[], runDay: number): number {
  const { demanded, lost } = scene.playback.disturbed;
  const share = shareOf(scene, markets, [runDay, runDay + 1], lost, demanded);
  return share >= WORTH_SHOWING ? share : 0;
}

function shareOf({ spec, playback }: Scene, markets: readonly number[], [first, end]: readonly [number, number], part: Float64Array, whole: Float64Array): number {
  let all = 0;
  let some = 0;
  for (const market of markets) {
    const { value, quantum } = spec.products[spec.stockPoints[spec.markets[market].stockPoint].product];
    const weight = markets.length === 1 ? 1 : Math.max(value, 1e-9) * quantum;
    for (let day = first; day < Math.min(end, playback.days); day++) {
      all += weight * whole[market * playback.days + day];
      some += weight * part[market * playback.days + day];
    }
  }
  return some / all;
}

/** Returns a share that was served as a percentage; 100 % only where nothing at all is missing. */
export function formatServed(share: number): string {
  const text = formatShare(share);
  return share < 1 && text === formatShare(1) ? `over ${formatShare(0.999)}` : text;
}
