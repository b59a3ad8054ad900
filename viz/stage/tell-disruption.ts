import { DAY } from '../../engine/index.ts';
import { capital, formatShare, list } from '../data/format.ts';
import type { Names } from '../data/names.ts';
import type { Disruption } from './disruptions.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** Returns how a disruption strikes, starts to recover, and is over. */
export function tellDisruption({ spec, names }: Pick<StorySource, 'spec' | 'names'>, d: Disruption): StoryEvent[] {
  const who = hitBy(d, names);
  const several = isSeveral(d);
  const verb = (one: string, many: string): string => (several ? many : one);
  const about = { sites: d.sites, ways: d.ways };
  const less = d.output > 0 ? `${verb('drops', 'drop')} to ${formatShare(d.output)} of usual output` : d.sites.length > 0 ? verb('stops', 'stop') : verb('closes', 'close');
  const silent = `${verb('places', 'place')} no orders`;
  const hit = list([...(d.output < 1 ? [less] : []), ...(d.stopsOrders ? [silent] : [])]);
  const events: StoryEvent[] = [{ kind: 'struck', time: d.strikes, text: `${capital(who)} ${hit} (${names.hazard(d.hazard)}).`, ...about }];
  const after = `after ${names.calendar.length(Math.round((d.ends - d.strikes) / DAY))}`;
  if (d.recovers < d.ends) events.push({ kind: 'recovering', time: d.recovers, text: `${capital(who)} ${verb('starts', 'start')} to recover.`, ...about });
  if (d.ends < spec.horizon) events.push({ kind: 'back', time: d.ends, text: `${capital(who)} ${isSilenceOnly(d) ? verb('places orders again', 'place orders again') : verb('is back to full output', 'are back to full output')} ${after}.`, ...about });
  return events;
}

/** Returns whether a disruption only keeps its sites from placing orders: they put out what they have. */
export function isSilenceOnly(d: Pick<Disruption, 'output' | 'stopsOrders'>): boolean {
  return d.stopsOrders && d.output >= 1;
}

/** Returns what a disruption hits, as part of a sentence: "Mill and the lane Mill to Bakery". */
export function hitBy(d: Disruption, names: Names): string {
  return list([...d.sites.map((s) => names.site(s)), ...d.ways.map((w) => `the lane ${names.way(w)}`)]);
}

/** Returns whether a disruption hits more than one site or lane. */
export function isSeveral(d: Disruption): boolean {
  return d.sites.length + d.ways.length > 1;
}
