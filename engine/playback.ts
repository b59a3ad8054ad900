/** One replication as a view wants it: what happened, and what would have happened undisturbed. */
import { simulate } from './flow/simulate.ts';
import { measurePair, measureRun, performanceCurve } from './measures/index.ts';
import type { Model } from './network/model.ts';
import type { RunRecord } from './state/recorder.ts';
import type { Trace } from './trace.ts';

export interface Playback {
  /** Of the disturbed run. */
  readonly trace: Trace;
  /** 16 hex digits, equal for equal runs. */
  readonly traceHash: string;
  /** Days of the run, warm-up included. */
  readonly days: number;
  readonly disturbed: RunRecord;
  readonly undisturbed: RunRecord;
  /** Q(t), a value a day. */
  readonly curve: Float64Array;
  readonly measures: Record<string, number>;
  readonly pair: Record<string, number>;
  readonly undisturbedMeasures: Record<string, number>;
  /** Events of the disturbed run. */
  readonly events: number;
}

/** Returns one replication, disturbed and undisturbed. Throws EventLimitError and QuantityError. */
export function play(model: Model, seed: number, replication: number): Playback {
  const undisturbed = simulate(model, seed, { replication, hazards: false });
  const disturbed = simulate(model, seed, { replication, trace: true });
  if (disturbed.trace === null || disturbed.traceHash === null) throw new Error('a traced run has no trace');
  return {
    trace: disturbed.trace,
    traceHash: disturbed.traceHash,
    days: model.days,
    disturbed: disturbed.record,
    undisturbed: undisturbed.record,
    curve: performanceCurve(model, disturbed.record, undisturbed.record),
    measures: measureRun(model, disturbed),
    pair: measurePair(model, disturbed, undisturbed),
    undisturbedMeasures: measureRun(model, undisturbed),
    events: disturbed.events,
  };
}
