/** A trace read period by period: a period is a day, its state is what holds when all that falls on its first moment has happened. */
import { DAY, TraceKind, type Trace } from '../../engine/index.ts';

/** Returns the net stock (on hand less owed) of stock point i after the demand of each day, in quanta. */
export function netStock(trace: Trace, i: number, initial: number, days: number): Float64Array {
  const net = new Float64Array(days);
  let onHand = initial;
  let owed = 0;
  for (let day = 0, k = 0; day < days; day++) {
    for (; k < trace.count && trace.time[k] <= day * DAY; k++) {
      if (trace.a[k] !== i) continue;
      if (trace.kind[k] === TraceKind.stock) onHand = trace.quantity[k];
      else if (trace.kind[k] === TraceKind.backlog) owed = trace.quantity[k];
    }
    net[day] = onHand - owed;
  }
  return net;
}

/** Returns what entries of one kind about `subject` add up to on each day, in quanta. */
export function perDay(trace: Trace, kind: keyof typeof TraceKind, subject: number, days: number): Float64Array {
  const sums = new Float64Array(days);
  for (let k = 0; k < trace.count; k++) {
    if (trace.kind[k] === TraceKind[kind] && trace.a[k] === subject) sums[Math.floor(trace.time[k] / DAY)] += trace.quantity[k];
  }
  return sums;
}
