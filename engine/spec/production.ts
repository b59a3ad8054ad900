/** Lines and processes of a spec. */
import type { Choice } from './choice.ts';

export interface InputSpec {
  readonly stockPoint: number;
  /** Quanta of the input used up by one batch. */
  readonly perBatch: number;
}

/** When a machine of a line breaks down, and for how long. Every machine has draws of its own. */
export interface BreakdownSpec {
  /** From repaired to the next breakdown. At the start of the run every machine has just been repaired. */
  readonly up: Choice;
  readonly down: Choice;
  /** Time up is counted always, or only while the machine works. */
  readonly clock: 'calendar' | 'working';
}

/** Machines at a site, all alike, that work for one or several processes. */
export interface LineSpec {
  readonly id: string;
  readonly site: number;
  /** How many, at least 1. Each works on one batch at a time. */
  readonly machines: number;
  /** Most begun batches that wait in front of it; null: no limit. */
  readonly buffer: number | null;
  /** Which batch comes next, an entry of the dispatching registry. */
  readonly dispatching: Choice;
  /** What becomes of a batch that is interrupted by a breakdown or by a more urgent one. Only a breakdown can scrap. */
  readonly interrupted: 'resume' | 'restart' | 'scrap';
  /** null: machines don't break down. */
  readonly breakdowns: BreakdownSpec | null;
}

/** Where a batch goes from a step: to another step (its place), into stock (`done`), or into the bin (`scrap`). */
export interface RouteSpec {
  readonly to: number | 'done' | 'scrap';
  /** Chance; those of one step add up to 1. */
  readonly share: number;
}

export interface StepSpec {
  readonly line: number;
  /** How long a batch takes, at full output. */
  readonly time: Choice;
  /** At least one. */
  readonly next: readonly RouteSpec[];
}

export interface CoproductSpec {
  /** A stock point of the same site. */
  readonly stockPoint: number;
  /** Quanta that come out of one batch. */
  readonly perBatch: number;
}

/** A way to make a product at a plant, a batch at a time. */
export interface ProcessSpec {
  readonly id: string;
  readonly site: number;
  /** Stock point of what is made. */
  readonly output: number;
  readonly inputs: readonly InputSpec[];
  /** Quanta in a batch. */
  readonly batch: number;
  /** What is done to a batch; it begins with the first. At least one. */
  readonly steps: readonly StepSpec[];
  /** From the end of the last step of a batch to its being in stock. */
  readonly leadTime: Choice;
  /** Share of a batch that is good; below 0 counts as 0, above 1 as 1. */
  readonly yield: Choice;
  /** What comes out beside, with every batch that is done. */
  readonly coproducts: readonly CoproductSpec[];
  /** Time to set a machine up that last worked for another process. */
  readonly changeover: Choice;
  /** Higher comes first where a line goes by priority. */
  readonly priority: number;
  /** Money for beginning one batch. */
  readonly batchCost: number;
  /** Money for one changeover to this process. */
  readonly changeoverCost: number;
}
