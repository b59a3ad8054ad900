/** A trace as rows that a test can compare with what was worked out by hand. */
import { compile, DAY, simulate, TraceKind, type SimulateOptions, type Spec, type Trace } from '../../engine/index.ts';

export interface TraceRow {
  readonly day: number;
  readonly a: number;
  readonly b: number;
  readonly quantity: number;
}

/** Returns the entries of one kind, in order; `a` keeps those of one subject. */
export function rowsOf(trace: Trace, kind: keyof typeof TraceKind, a?: number): TraceRow[] {
  const rows: TraceRow[] = [];
  for (let i = 0; i < trace.count; i++) {
    if (trace.kind[i] !== TraceKind[kind] || (a !== undefined && trace.a[i] !== a)) continue;
    rows.push({ day: trace.time[i] / DAY, a: trace.a[i], b: trace.b[i], quantity: trace.quantity[i] });
  }
  return rows;
}

/** Returns `[day, quantity]` of the entries of one kind and subject. */
export function timeline(trace: Trace, kind: keyof typeof TraceKind, a: number): [number, number][] {
  return rowsOf(trace, kind, a).map((row) => [row.day, row.quantity]);
}

/** Returns the trace of a spec, its laws checked at every event. */
export function traceOf(spec: Spec, seed = 1, options: SimulateOptions = {}): Trace {
  const { trace } = simulate(compile(spec), seed, { check: true, ...options, trace: true });
  if (trace === null) throw new Error('a traced run has no trace');
  return trace;
}
