import { DAY } from '../../engine/index.ts';
import { capital, formatShare, list } from '../data/format.ts';
import { causesOfSite, isExplained } from './cause.ts';
import { causeWords, chainWords } from './cause-words.ts';
import { isDown, standsSince } from './line-trouble.ts';
import type { Moment } from './moment.ts';
import { formatServed, recentService } from './served.ts';
import { lastEventAt } from './story-order.ts';
import { isSilenceOnly } from './tell-disruption.ts';

export interface Caption {
  readonly day: string;
  readonly text: string;
}

/** What happened stays in the caption for so long, in days. */
const HELD_DAYS = 3;

/** Returns what to say about a moment: what has just happened, else what is going on. `holdDays` keeps news longer when time flies. */
export function captionAt(moment: Moment, holdDays: number = HELD_DAYS): Caption {
  const { scene, time } = moment;
  const { warmup } = scene.spec;
  const { calendar } = scene.names;
  if (time < warmup) return { day: 'Warm-up', text: 'The network fills its shelves. Nothing is counted yet.' };
  const last = lastEventAt(scene.story, time);
  const event = scene.story[last];
  if (event !== undefined && event.time >= warmup && time - event.time < Math.max(HELD_DAYS, holdDays) * DAY) {
    const day = calendar.dateAt(event.time);
    const together = scene.story.slice(0, last + 1).filter((other) => calendar.dateAt(other.time) === day);
    return { day: capital(day), text: together.slice(-2).map(({ text }) => text).join(' ') };
  }
  return { day: capital(calendar.dateAt(time)), text: goingOn(moment) };
}

function goingOn(moment: Moment): string {
  const { scene, time, sites } = moment;
  const { names, disruptions, network } = scene;
  const { columns } = scene.playhead;
  const now = disruptions.filter((d) => d.strikes <= time && time < d.ends);
  const sentences = now.slice(0, 2).map((d) => {
    const name = d.sites.length > 0 ? names.site(d.sites[0]) : `the lane ${names.way(d.ways[0])}`;
    const state = isSilenceOnly(d) ? 'places no orders' : time >= d.recovers ? 'is recovering' : d.output > 0 ? `puts out ${formatShare(d.output)}` : d.sites.length > 0 ? 'is down' : 'is closed';
    const hazard = d.sites.length > 0 ? (isSilenceOnly(d) ? columns.ordersHazard : columns.siteHazard)[d.sites[0]] : columns.laneHazard[network.ways[d.ways[0]].lanes[0]];
    return `${capital(name)} ${state} (${names.hazard(hazard)}, ${names.calendar.length(Math.floor((time - d.strikes) / DAY) + 1)} so far).`;
  });
  sentences.push(...linesDown(scene));
  const starved = sites.findIndex((state) => state === 'starved' || state === 'short');
  if (starved >= 0) {
    const causes = causesOfSite(scene, starved);
    const last = causes.at(-1);
    const told = last !== undefined && ('hazard' in last || last.kind === 'lineDown') ? causes.slice(0, -1) : causes;
    if (isExplained(causes)) sentences.push(`${capital(chainWords(told, names))}.`);
  }
  return sentences.length > 0 ? sentences.join(' ') : calm(moment);
}

/** Returns the lines whose machines have all broken down. */
function linesDown({ spec, names, playhead: { columns } }: Moment['scene']): string[] {
  const broken = spec.lines.flatMap(({ site }, line) => (isDown(columns, line) ? [{ kind: 'lineDown', site, line, since: standsSince(columns, line) } as const] : []));
  return broken.slice(0, MOST_NAMED).map((cause) => `${capital(causeWords(cause, names))}.`);
}

/** More places than this are counted, not named. */
const MOST_NAMED = 2;

function calm({ scene, runDay, markets }: Moment): string {
  const service = recentService(scene, scene.spec.markets.map((_, m) => m), runDay);
  const short = markets.flatMap((state, group) => (state === 'normal' ? [] : [scene.names.marketGroup(group)]));
  const named = short.length <= MOST_NAMED ? list(short) : `${short.length} markets`;
  const still = short.length === 0 ? '' : ` ${capital(named)} ${short.length === 1 ? 'goes' : 'go'} short all the same.`;
  return `Nothing is disrupted.${still}${Number.isNaN(service) ? '' : ` ${formatServed(service)} of demand was filled at once over the last 7 days.`}`;
}
