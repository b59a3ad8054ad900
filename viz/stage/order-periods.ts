import { TraceKind, type Spec, type Trace } from '../../engine/index.ts';

/** What one stock point ordered and was asked for, by period of the scenario from the end of the warm-up. */
export interface OrderPeriods {
  /** Microseconds. */
  readonly period: number;
  /** Units of the product, `[period]`; the last period may be cut off by the end of the run. */
  readonly ordered: Float64Array;
  readonly asked: Float64Array;
  /** True: what `ordered` counts is what was begun to be made, as nothing is ordered from elsewhere. */
  readonly made: boolean;
}

/** Returns the orders of a stock point, read from the trace. Asked for is whatever made it owe more: demand, orders that came in, needs of batches. */
export function readOrderPeriods(spec: Spec, trace: Trace, point: number): OrderPeriods {
  const { source, product } = spec.stockPoints[point];
  const { warmup, horizon, period } = spec;
  const { quantum } = spec.products[product];
  const count = Math.ceil((horizon - warmup) / period);
  const ordered = new Float64Array(count);
  const asked = new Float64Array(count);
  const made = source.kind === 'process';
  const placing = made ? TraceKind.batchStarted : TraceKind.ordered;
  const places = new Set<number>(source.kind === 'lanes' ? source.lanes : source.kind === 'process' ? [source.process] : []);
  const add = (column: Float64Array, time: number, quanta: number): void => {
    if (time < warmup || quanta <= 0) return;
    const at = Math.floor((time - warmup) / period);
    column[at] = column[at] + quanta * quantum;
  };
  let owed = 0;
  for (let i = 0; i < trace.count; i++) {
    const kind = trace.kind[i];
    if (kind === placing && places.has(trace.a[i])) add(ordered, trace.time[i], trace.quantity[i]);
    else if (kind === TraceKind.backlog && trace.a[i] === point) {
      add(asked, trace.time[i], trace.quantity[i] - owed);
      owed = trace.quantity[i];
    }
  }
  return { period, ordered, asked, made };
}
