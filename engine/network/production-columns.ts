/** Lines, machines, processes and their steps in columns. Times in microseconds, quantities in quanta, money in millionths. */
import type { Grouped } from './grouped.ts';
import type { PooledParams } from './ordering-columns.ts';

/** Where a batch goes that does not go to another step. */
export const RouteEnd = { done: -1, scrap: -2 } as const;

/** What becomes of an interrupted batch. */
export const Interrupted = { resume: 0, restart: 1, scrap: 2 } as const;

export interface ProcessColumns {
  readonly count: number;
  readonly site: Int32Array;
  readonly output: Int32Array;
  readonly batch: Float64Array;
  /** Steps of process p are numbered stepStart[p] .. stepStart[p + 1] - 1. */
  readonly stepStart: Int32Array;
  /** Line of the first step. */
  readonly firstLine: Int32Array;
  /** Variate. */
  readonly leadTime: Int32Array;
  /** Variate of the good quanta of a batch; -1: all are. */
  readonly yield: Int32Array;
  /** Variate. */
  readonly changeover: Int32Array;
  readonly priority: Float64Array;
  readonly batchCost: Float64Array;
  readonly changeoverCost: Float64Array;
  /** Input stock points, and how much of each one batch takes (same places). */
  readonly inputs: Grouped;
  readonly perBatch: Float64Array;
  readonly coproducts: Grouped & { readonly perBatch: Float64Array };
}

export interface StepColumns {
  readonly count: number;
  readonly process: Int32Array;
  readonly line: Int32Array;
  /** Variate. */
  readonly time: Int32Array;
  /** Mean days. */
  readonly meanTime: Float64Array;
  /** Ways to go: the number of a step, or a RouteEnd, each with the sum of the shares up to it. */
  readonly routes: Grouped & { readonly upTo: Float64Array };
}

export interface LineColumns {
  readonly count: number;
  readonly site: Int32Array;
  /** Machines of line l are numbered machineStart[l] .. machineStart[l + 1] - 1. */
  readonly machineStart: Int32Array;
  /** Line of each machine. */
  readonly lineOf: Int32Array;
  /** Infinity: no limit. */
  readonly buffer: Float64Array;
  /** Place in the table of dispatching rules, and its parameters. */
  readonly dispatching: Int32Array;
  readonly dispatchingParams: PooledParams;
  /** 1: the rule interrupts. */
  readonly interrupts: Uint8Array;
  /** One of `Interrupted`. */
  readonly interrupted: Uint8Array;
  /** Variates; -1: machines don't break down. */
  readonly up: Int32Array;
  readonly down: Int32Array;
  /** 1: time up is counted only while a machine works. */
  readonly countsWork: Uint8Array;
  /** Processes whose first step is here. */
  readonly beginners: Grouped;
}
