/** A run of whole blocks of replications with one seed: numbers from .. from + count - 1. Only the last block may be short. */
export interface Job {
  readonly seed: number;
  /** First replication, a multiple of 64. */
  readonly from: number;
  readonly count: number;
}

/** The names of the measures, in the order of their columns in JobResult.values. */
export interface MeasureNames {
  /** Of the disturbed runs. */
  readonly disturbed: readonly string[];
  /** Of the disturbed run against the undisturbed one. */
  readonly paired: readonly string[];
  /** Of the undisturbed runs. */
  readonly undisturbed: readonly string[];
}

/** What is known of every replication of a job, in columns: plain data that can be cloned or transferred. */
export interface JobResult {
  readonly from: number;
  readonly count: number;
  /** Days in a run, warm-up included. */
  readonly days: number;
  readonly names: MeasureNames;
  /** [column * count + replication]; disturbed, then paired, then undisturbed columns; NaN where undefined. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Bin of the performance curve, see fan-bin.ts; [replication * days + day]. */
  readonly curveBins: Uint16Array<ArrayBuffer>;
  /** The service recovery episodes of replication r are number starts[r] up to, not including, starts[r + 1]. */
  readonly episodeStarts: Uint32Array<ArrayBuffer>;
  readonly episodeDays: Uint32Array<ArrayBuffer>;
  /** 1 where the episode was still going on at the end of the run. */
  readonly episodeCensored: Uint8Array<ArrayBuffer>;
}

/** Returns the buffers that may be handed over, not copied, when a result is posted to another thread. */
export function transferablesOf(result: JobResult): ArrayBuffer[] {
  return [
    result.values.buffer,
    result.curveBins.buffer,
    result.episodeStarts.buffer,
    result.episodeDays.buffer,
    result.episodeCensored.buffer,
  ];
}
