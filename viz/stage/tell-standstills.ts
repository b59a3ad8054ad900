import { DAY } from '../../engine/index.ts';
import { causesOfSite, endsAtDisruption } from './cause.ts';
import { chainWords } from './cause-words.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** A line is told of once in so many days. */
const QUIET_DAYS = 10;
/** A line that waits for less than this (µs) is between two deliveries. */
const PATIENCE = DAY / 4;

/** Returns the days on which lines are found standing still for want of an input, where that goes back to a disruption. */
export function tellStandstills({ spec, network, names, playhead }: StorySource): StoryEvent[] {
  if (spec.processes.length === 0) return [];
  const events: StoryEvent[] = [];
  const { columns } = playhead;
  const told = new Float64Array(spec.processes.length).fill(-Infinity);
  for (let time = Math.ceil(spec.warmup / DAY) * DAY; time < spec.horizon; time += DAY) {
    playhead.seek(time);
    spec.processes.forEach((process, p) => {
      if (columns.waitsFor[p] < 0 || time - columns.waitsSince[p] < PATIENCE) return;
      const quiet = time - told[p] > QUIET_DAYS * DAY;
      told[p] = time;
      if (!quiet) return;
      const causes = causesOfSite({ spec, network, playhead }, process.site);
      if (!endsAtDisruption(causes) || causes[0].kind !== 'waits') return;
      const sites = causes.flatMap((cause) => ('site' in cause ? [cause.site] : []));
      events.push({ kind: 'starved', time, text: `No new ${names.productAt(process.output)}: ${chainWords(causes, names)}.`, sites, ways: [] });
    });
  }
  return events;
}
