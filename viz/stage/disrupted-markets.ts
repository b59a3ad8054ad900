import { DAY, TraceKind } from '../../engine/index.ts';
import { causesOfPoint, endsAtDisruption, type Cause } from './cause.ts';
import type { Disruption } from './disruptions.ts';
import type { StorySource } from './story-event.ts';

/** Less than this share of a day's demand is not worth telling. */
export const WORTH_TELLING = 0.05;

/** Who goes without because of a disruption. */
export interface DisruptedMarkets {
  readonly markets: Set<number>;
  /** When (µs) the first of them does. */
  first: number;
}

/**
 * Returns for each disruption the markets that lose demand because of it while it lasts: those that on some day lose more than in the
 * undisturbed run, whose shortage goes back, link by link, to a site or way that it hits. Moves the playhead.
 */
export function readDisruptedMarkets({ spec, network, playback, playhead, disruptions }: StorySource): DisruptedMarkets[] {
  const found = disruptions.map((): DisruptedMarkets => ({ markets: new Set(), first: Infinity }));
  const { trace, days, disturbed, undisturbed } = playback;
  const seen = new Set<number>();
  for (let i = 0; i < trace.count; i++) {
    const time = trace.time[i];
    if (trace.kind[i] !== TraceKind.lost || time < spec.warmup) continue;
    const market = trace.a[i];
    const cell = market * days + Math.floor(time / DAY);
    if (seen.has(cell)) continue;
    seen.add(cell);
    if (disturbed.lost[cell] <= undisturbed.lost[cell] || disturbed.lost[cell] < WORTH_TELLING * disturbed.demanded[cell]) continue;
    playhead.seek(time);
    const causes = causesOfPoint({ spec, network, playhead }, spec.markets[market].stockPoint);
    if (!endsAtDisruption(causes)) continue;
    const origin = causes[causes.length - 1];
    disruptions.forEach((d, n) => {
      if (time < d.strikes || time >= d.ends || !isHit(d, origin)) return;
      found[n].markets.add(market);
      found[n].first = Math.min(found[n].first, time);
    });
  }
  return found;
}

function isHit(d: Disruption, origin: Cause): boolean {
  return 'way' in origin ? d.ways.includes(origin.way) : d.sites.includes(origin.site);
}
