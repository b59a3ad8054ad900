/** What a measure is. Every number that a run or a stress test reports is an entry of the registry beside this file. */
import type { Model } from '../network/model.ts';
import type { Entry } from '../registry.ts';
import type { RunRecord } from '../state/recorder.ts';

/** A number about one run. Not defined (0 / 0): NaN. */
export interface Measure extends Entry {
  readonly unit: string;
  readonly paired: false;
  readonly compute: (model: Model, record: RunRecord) => number;
}

/** A disturbed run beside the undisturbed one of the same seed and replication. */
export interface Pair {
  readonly model: Model;
  readonly disturbed: RunRecord;
  readonly undisturbed: RunRecord;
  /** Q(t), a value a day. */
  readonly curve: Float64Array;
}

/** A number about what the disruptions did. */
export interface PairedMeasure extends Entry {
  readonly unit: string;
  readonly paired: true;
  readonly compute: (pair: Pair) => number;
}

/** Returns the entry with the parts that all measures share filled in. */
export function measure(kind: string, unit: string, summary: string, compute: Measure['compute']): Measure {
  return { kind, family: 'measure', summary, params: [], unit, paired: false, compute };
}

/** The same for a paired measure. */
export function pairedMeasure(kind: string, unit: string, summary: string, compute: PairedMeasure['compute']): PairedMeasure {
  return { kind, family: 'measure', summary, params: [], unit, paired: true, compute };
}
