import { normalQuantile } from '../random/elementary/normal-quantile.ts';
import type { Interval } from './interval.ts';

/**
 * Returns the score interval (Wilson 1927) for a share of which `hits` of `n` trials were counted.
 * Its mean coverage is close to its level; for one that never covers less, see clopperPearsonInterval. NaN for no trial.
 */
export function wilsonInterval(hits: number, n: number, level = 0.95): Interval {
  if (!(n > 0)) return [Number.NaN, Number.NaN];
  const z = normalQuantile((1 + level) / 2);
  const share = hits / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale;
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === n ? 1 : Math.min(1, centre + half)];
}
