/** What a rule of dispatching is, and what it may look at. */
import type { Entry } from '../../registry.ts';

/** A batch in front of a line or on one of its machines, read through one cursor; `b` names the batch for the length of one decision. */
export interface DispatchView {
  /** Which line: its number. */
  readonly line: number;
  /** Days since the start of the run, warm-up included, parts of a day too. */
  day(): number;
  /** Priority of its process. */
  priority(b: number): number;
  /** Mean days that its step takes. */
  expectedTime(b: number): number;
  /** Days since it came to the line. */
  waited(b: number): number;
  /** Quanta that the stock point of what it makes owes now. */
  owed(b: number): number;
  /** True: a machine of the line that is free and up, or the one it is on, needs no changeover for it. */
  isSetUp(b: number): boolean;
  /** Parameter of the line's rule by its place in the parameter table. */
  param(k: number): number;
}

/** Which batch a line takes next. */
export interface DispatchingPolicy extends Entry {
  readonly family: 'dispatching';
  /** Returns the rank of a batch: the lowest comes first, among equals the one that came first. */
  readonly rank: (view: DispatchView, b: number) => number;
  /** A waiting batch of lower rank interrupts one at work. */
  readonly interrupts?: true;
}
