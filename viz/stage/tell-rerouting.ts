import { DAY, TraceKind } from '../../engine/index.ts';
import { capital } from '../data/format.ts';
import { nominalShares } from '../data/nominal-shares.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** A backup is told of again after so many days without an order to it. */
const QUIET_DAYS = 10;

/** Returns when orders go to a backup: a supplier from whom nothing is ordered in quiet times. */
export function tellRerouting({ spec, network, names, playback }: StorySource): StoryEvent[] {
  const shares = nominalShares(spec);
  if (shares.every((share) => share > 0)) return [];
  const { trace } = playback;
  const last = new Float64Array(spec.lanes.length).fill(-Infinity);
  const events: StoryEvent[] = [];
  for (let i = 0; i < trace.count; i++) {
    const lane = trace.a[i];
    const time = trace.time[i];
    if (trace.kind[i] !== TraceKind.ordered || shares[lane] > 0) continue;
    const quiet = time - last[lane] > QUIET_DAYS * DAY;
    last[lane] = time;
    if (!quiet) continue;
    const { from, to } = spec.lanes[lane];
    const buyer = spec.stockPoints[to].site;
    const text = `${capital(names.site(buyer))} orders ${names.productAt(to)} from its backup, ${names.site(spec.stockPoints[from].site)}.`;
    events.push({ kind: 'rerouted', time, text, sites: [buyer], ways: [network.wayOf[lane]] });
  }
  return events;
}
