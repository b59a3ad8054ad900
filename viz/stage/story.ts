import { DAY, FAILURE_LEVEL, RECOVERY_LEVEL, TraceKind, WINDOW_DAYS } from '../../engine/index.ts';
import { capital, formatAmount, formatDays, formatShare, list } from '../data/format.ts';
import { applyEntry } from './apply-entry.ts';
import { causesOfSite, endsAtDisruption } from './cause.ts';
import { chainWords } from './cause-words.ts';
import { firstColumns, type Columns } from './columns.ts';
import { coverSentence } from './cover.ts';
import type { Disruption } from './disruptions.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** Returns the story of a run in order of time: what struck, what then stood still, who went without, how it came back. */
export function tellStory(source: StorySource): StoryEvent[] {
  const events = [...source.disruptions.flatMap((d) => tellDisruption(source, d)), ...tellService(source), ...tellLosses(source)];
  tellWithState(source, events);
  return events.sort((a, b) => a.time - b.time);
}

function tellDisruption({ spec, names }: StorySource, d: Disruption): StoryEvent[] {
  const who = list([...d.sites.map((s) => names.site(s)), ...d.ways.map((w) => `the lane ${names.way(w)}`)]);
  const several = d.sites.length + d.ways.length > 1;
  const verb = (one: string, many: string): string => (several ? many : one);
  const about = { sites: d.sites, ways: d.ways };
  const down = d.output <= 0;
  const hit = down ? (d.sites.length > 0 ? verb('stops', 'stop') : verb('closes', 'close')) : `${verb('drops', 'drop')} to ${formatShare(d.output)} of usual output`;
  const events: StoryEvent[] = [{ kind: 'struck', time: d.strikes, text: `${capital(who)} ${hit} (${names.hazard(d.hazard)}).`, ...about }];
  const after = `after ${formatDays(Math.round((d.ends - d.strikes) / DAY))}`;
  if (d.recovers < d.ends) events.push({ kind: 'recovering', time: d.recovers, text: `${capital(who)} ${verb('starts', 'start')} to recover.`, ...about });
  if (d.ends < spec.horizon) events.push({ kind: 'back', time: d.ends, text: `${capital(who)} ${verb('is', 'are')} back to full output ${after}.`, ...about });
  return events;
}

function tellService({ spec, playback }: StorySource): StoryEvent[] {
  const events: StoryEvent[] = [];
  const { curve } = playback;
  const nothing = { sites: [], ways: [] };
  const end = (day: number): number => Math.min((day + 1) * DAY, spec.horizon);
  for (let day = Math.ceil(spec.warmup / DAY); day < curve.length; day++) {
    if (!(curve[day] < FAILURE_LEVEL)) continue;
    const fell = day;
    const back = lastingRecovery(curve, fell);
    let lowest = fell;
    for (; day < (back < 0 ? curve.length : back); day++) if (curve[day] < curve[lowest]) lowest = day;
    const share = formatShare(curve[lowest]);
    events.push({ kind: 'fell', time: end(fell), text: `Service falls below ${formatShare(FAILURE_LEVEL)} of the undisturbed run.`, ...nothing });
    if (lowest > fell) events.push({ kind: 'lowest', time: end(lowest), text: `Service is at its lowest: ${share} of the undisturbed run over the last ${WINDOW_DAYS} days.`, ...nothing });
    if (back >= 0) events.push({ kind: 'served', time: end(back), text: `Service is back to stay, ${formatDays(back - fell)} after it fell.`, ...nothing });
  }
  return events;
}

/** Returns the first day after a fall from which the curve stays at the recovery level for one window of it, or -1. */
function lastingRecovery(curve: Float64Array, fell: number): number {
  let start = -1;
  for (let day = fell; day < curve.length; day++) {
    if (curve[day] < RECOVERY_LEVEL) start = -1;
    else if (start < 0) start = day;
    if (start >= 0 && day - start + 1 === WINDOW_DAYS) return start;
  }
  return start;
}

/** A market is quiet again after so many days without more lost than in the undisturbed run. */
const QUIET_DAYS = 5;

function tellLosses({ spec, names, network, playback }: StorySource): StoryEvent[] {
  const events: StoryEvent[] = [];
  const { days, disturbed, undisturbed } = playback;
  spec.markets.forEach((market, m) => {
    const point = spec.stockPoints[market.stockPoint];
    const { quantum, unit } = spec.products[point.product];
    let last = -Infinity;
    for (let day = Math.ceil(spec.warmup / DAY); day < days; day++) {
      const at = m * days + day;
      const more = disturbed.lost[at] - undisturbed.lost[at];
      if (more <= 0 || disturbed.lost[at] < 0.05 * disturbed.demanded[at]) continue;
      if (day - last > QUIET_DAYS) {
        const text = `${capital(names.site(point.site))} turns customers away: ${formatAmount(disturbed.lost[at] * quantum, unit)} of ${names.product(point.product)} lost today.`;
        events.push({ kind: 'lost', time: Math.min((day + 1) * DAY, spec.horizon) - 1, text, sites: [point.site], ways: network.sites[point.site].waysIn });
      }
      last = day;
    }
  });
  return events;
}

/** A line is told of once in so many days. */
const RETELL_DAYS = 10;

/** Adds what only the state at the moment can tell: how long stocks will last at a strike, and which lines stand still. */
function tellWithState(source: StorySource, events: StoryEvent[]): void {
  const { spec, playback } = source;
  const { trace } = playback;
  const columns = firstColumns(spec);
  const told = new Float64Array(spec.processes.length).fill(-Infinity);
  const strikes = events.map((event, i) => ({ event, i })).filter(({ event }) => event.kind === 'struck');
  strikes.sort((a, b) => a.event.time - b.event.time);
  let strike = 0;
  let day = 0;
  for (let i = 0; i <= trace.count; i++) {
    const time = i < trace.count ? trace.time[i] : Infinity;
    for (; strike < strikes.length && strikes[strike].event.time < time; strike++) {
      const { event, i: at } = strikes[strike];
      const cover = coverSentence(source, columns, event);
      if (cover !== '') events[at] = { ...event, text: `${event.text} ${cover}` };
    }
    for (; day * DAY < Math.min(time, spec.horizon); day++) tellStarved(source, columns, day * DAY, told, events);
    if (i < trace.count && trace.kind[i] !== TraceKind.demand) applyEntry(columns, spec, trace, i);
  }
}

function tellStarved({ spec, network, names }: StorySource, columns: Columns, time: number, told: Float64Array, events: StoryEvent[]): void {
  spec.processes.forEach((process, p) => {
    if (columns.waitsFor[p] < 0 || time - columns.waitsSince[p] < DAY / 4) return;
    const quiet = time - told[p] > RETELL_DAYS * DAY;
    told[p] = time;
    const causes = causesOfSite({ spec, network, columns }, process.site);
    if (!quiet || time < spec.warmup || !endsAtDisruption(causes) || causes[0].kind !== 'waits') return;
    const sites = causes.flatMap((cause) => ('site' in cause ? [cause.site] : []));
    const product = names.productAt(process.output);
    events.push({ kind: 'starved', time, text: `No new ${product}: ${chainWords(causes, names, spec.warmup)}.`, sites, ways: [] });
  });
}
