import { DAY, TraceKind } from '../../engine/index.ts';
import { capital, formatAmount } from '../data/format.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** A lane's losses are told of again after so many days without one told. */
const QUIET_DAYS = 30;

/** Returns when goods are lost on the way, or destroyed there by a strike: what is lost at one moment on one lane is one event. */
export function tellLostGoods({ spec, names, network, playback }: StorySource): StoryEvent[] {
  const { count, kind, time, a, quantity } = playback.trace;
  const told = new Float64Array(spec.lanes.length).fill(-Infinity);
  const events: StoryEvent[] = [];
  for (let i = 0; i < count; i++) {
    const lane = a[i];
    if (kind[i] !== TraceKind.lostUnderWay || time[i] < spec.warmup) continue;
    const first = i;
    let lost = 0;
    for (; i < count && kind[i] === TraceKind.lostUnderWay && a[i] === lane && time[i] === time[first]; i++) lost += quantity[i];
    i--;
    // Of a loss at the end of the way the trace tells what came in right before.
    const destroyed = first === 0 || kind[first - 1] !== TraceKind.received;
    const quiet = time[first] - told[lane] > QUIET_DAYS * DAY;
    if (!destroyed && !quiet) continue;
    told[lane] = time[first];
    const { to } = spec.lanes[lane];
    const { quantum, unit } = spec.products[spec.stockPoints[to].product];
    const way = network.wayOf[lane];
    const what = `${formatAmount(lost * quantum, unit)} of ${names.productAt(to)}`;
    const text = destroyed ? `${capital(what)} on the way from ${names.way(way)} is destroyed.` : `${capital(what)} does not come in: lost on the way from ${names.way(way)}.`;
    events.push({ kind: 'lostOnWay', time: time[first], text, sites: [], ways: [way] });
  }
  return events;
}
