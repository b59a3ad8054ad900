/** What stock points and lanes keep beside their goods and debts. */
import type { ForecastSpec } from '../../engine/spec.ts';
import type { PlainEvent } from './event-list.ts';

/** What may leave while output is between 0 and 1. */
export interface Allowance {
  /** Quanta a day that leave on average in quiet times. */
  readonly rate: number;
  /** What may leave; below 0 when a change of output took back what was sent already. */
  account: number;
  /** When the account was last given a day's worth. */
  granted: number;
  nextDay: PlainEvent | null;
}

/** What a stock point with a forecast keeps. */
export interface Foresight {
  readonly spec: ForecastSpec;
  readonly uniform: () => number;
  /** Quanta a review period that are asked of it on average. */
  readonly nominal: number;
  /** One observation a review, the first review excepted. */
  readonly seen: number[];
  /** Asked for since the last review. */
  asked: number;
  /** What multiplies every forecast until the next review. */
  noise: number;
  /** What was expected for the period that ends now; null before the first review. */
  expectedBefore: number | null;
  squares: number;
}

/** What a stock point that plans ahead keeps. */
export interface Plan {
  readonly horizon: number;
  /** Number of the review that was last, from 0; -1: none yet. */
  review: number;
  /** When the plan was made, and what is to be ordered in each review period from then on. */
  made: number;
  orders: number[];
  /** What open orders are to bring, by the number of the review period. */
  receipts: Map<number, number>;
}
