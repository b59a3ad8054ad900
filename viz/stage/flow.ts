import { DAY, TraceKind, type Spec, type Trace } from '../../engine/index.ts';

const WINDOW = 7;

/** What each lane shipped, a day at a time. */
export interface Flow {
  /** Returns the quanta a day that a lane shipped on average over the seven days that ended with the given day. */
  quantityPerDay(lane: number, day: number): number;
  /** Returns the same in money, at the product's value. */
  valuePerDay(lane: number, day: number): number;
}

/** Adds up the shipped entries of a trace by lane and day. */
export function readFlow(spec: Spec, trace: Trace, days: number): Flow {
  const lanes = spec.lanes.length;
  const upTo = new Float64Array(lanes * (days + 1));
  const width = days + 1;
  const { count, kind, a, time, quantity } = trace;
  for (let i = 0; i < count; i++) {
    if (kind[i] === TraceKind.shipped) upTo[a[i] * width + Math.min(days - 1, Math.floor(time[i] / DAY)) + 1] += quantity[i];
  }
  for (let lane = 0; lane < lanes; lane++) {
    for (let day = 1; day <= days; day++) upTo[lane * width + day] += upTo[lane * width + day - 1];
  }
  const money = spec.lanes.map((lane) => {
    const product = spec.products[spec.stockPoints[lane.to].product];
    return product.quantum * product.value;
  });
  const quantityPerDay = (lane: number, day: number): number => {
    const end = Math.max(0, Math.min(days, day + 1));
    const start = Math.max(0, end - WINDOW);
    return end === start ? 0 : (upTo[lane * width + end] - upTo[lane * width + start]) / (end - start);
  };
  return { quantityPerDay, valuePerDay: (lane, day) => quantityPerDay(lane, day) * money[lane] };
}
