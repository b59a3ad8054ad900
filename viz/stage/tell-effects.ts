import { DAY } from '../../engine/index.ts';
import { capital, formatShare, list } from '../data/format.ts';
import type { Disruption } from './disruptions.ts';
import { readDisruptedMarkets } from './disrupted-markets.ts';
import type { StoryEvent, StorySource } from './story-event.ts';
import { hitBy, isSeveral, isSilenceOnly } from './tell-disruption.ts';

/** A smaller fall of service is not worth telling. */
const LEAST_FALL = 0.01;
/** More markets than this are counted, not named. */
const MOST_NAMED = 3;

/** Returns what each disruption leads to while it lasts: how low service falls, and who goes without because of it. Moves the playhead. */
export function tellEffects(source: StorySource): StoryEvent[] {
  const { spec, names, playback, disruptions } = source;
  const { curve } = playback;
  const hurt = readDisruptedMarkets(source);
  return disruptions.flatMap((d, n): StoryEvent[] => {
    const { markets, first } = hurt[n];
    const lowest = lowestDay(curve, d, spec.warmup);
    const before = curve[Math.floor(d.strikes / DAY) - 1] ?? 1;
    const falls = lowest >= 0 && curve[lowest] <= before - LEAST_FALL;
    if (!falls && markets.size === 0) return [];
    const time = falls ? Math.min((lowest + 1) * DAY, d.ends) - 1 : first;
    const fall = falls ? [`service falls to ${formatShare(curve[lowest])} of the undisturbed run`] : [];
    const without = markets.size > 0 ? [`${marketsWords([...markets], source)} ${markets.size === 1 ? 'loses' : 'lose'} demand because of it`] : [];
    return [{ kind: 'effect', time, text: `${capital(stateWords(d))}, ${[...fall, ...without].join('; ')}.`, sites: d.sites, ways: d.ways }];
  });

  function stateWords(d: Disruption): string {
    if (isSilenceOnly(d)) return `while ${hitBy(d, names)} ${isSeveral(d) ? 'place' : 'places'} no orders`;
    const state = d.output > 0 ? 'short of usual output' : d.sites.length === 0 ? 'closed' : 'out';
    return `while ${hitBy(d, names)} ${isSeveral(d) ? 'are' : 'is'} ${state}`;
  }
}

function marketsWords(markets: readonly number[], { names }: StorySource): string {
  const named = [...markets].sort((a, b) => a - b).map((m) => names.market(m));
  return named.length <= MOST_NAMED ? list(named) : list([...named.slice(0, MOST_NAMED - 1), `${named.length - MOST_NAMED + 1} more markets`]);
}

/** Returns the day on which service is lowest while a disruption lasts, -1 where that is in the warm-up. */
function lowestDay(curve: Float64Array, { strikes, ends }: Disruption, warmup: number): number {
  const first = Math.floor(Math.max(strikes, warmup) / DAY);
  const end = Math.min(curve.length, Math.ceil(ends / DAY));
  let lowest = -1;
  for (let day = first; day < end; day++) if (lowest < 0 || curve[day] < curve[lowest]) lowest = day;
  return lowest;
}
