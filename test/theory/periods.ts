/** A trace read period by period: a period is a day, and its end what holds when all that falls on its first moment has happened. */
import { DAY, TraceKind } from '../../engine/index.ts';
import type { Traced } from './observed.ts';

/** Returns the units of entries of one kind about a member on each day. */
export function unitsPerDay({ model, trace }: Traced, kind: 'ordered' | 'shipped' | 'received' | 'demand' | 'filled', subject: number): number[] {
  const sums = Array.from({ length: days({ model }) }, () => 0);
  for (let k = 0; k < trace.count; k++) {
    if (trace.kind[k] === TraceKind[kind] && trace.a[k] === subject) sums[Math.floor(trace.time[k] / DAY)] += trace.quantity[k];
  }
  const point = kind === 'demand' || kind === 'filled' ? model.spec.markets[subject].stockPoint : model.spec.lanes[subject].to;
  return inUnits(model.spec, point, sums);
}

/** Returns what a stock point has on hand, or owes, at the end of each day, in units. */
export function levelsPerDay({ model, trace }: Traced, kind: 'stock' | 'backlog', point: number): number[] {
  const levels: number[] = [];
  let level = kind === 'stock' ? model.spec.stockPoints[point].initial : 0;
  for (let day = 0, k = 0; day < days({ model }); day++) {
    for (; k < trace.count && trace.time[k] <= day * DAY; k++) {
      if (trace.kind[k] === TraceKind[kind] && trace.a[k] === point) level = trace.quantity[k];
    }
    levels.push(level);
  }
  return inUnits(model.spec, point, levels);
}

const days = ({ model }: Pick<Traced, 'model'>): number => Math.round(model.spec.horizon / DAY);

function inUnits({ stockPoints, products }: Traced['model']['spec'], point: number, quanta: readonly number[]): number[] {
  // Dividing by a whole number keeps 0.3 from being 0.30000000000000004
  const perUnit = Math.round(1 / products[stockPoints[point].product].quantum);
  return quanta.map((x) => x / perUnit);
}

/** Returns the sums of the first, the first two, ... numbers. */
export function cumulative(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((x) => (sum += x));
}
