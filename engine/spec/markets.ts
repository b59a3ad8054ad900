/** Markets of a spec. */
import type { Choice } from './choice.ts';

export interface MarketSpec {
  readonly id: string;
  readonly name: string;
  readonly stockPoint: number;
  /** Quantity asked for at each arrival; where there is `carry`, the part of it that is new. */
  readonly demand: Choice;
  /** Share of the last demand that comes again: demand n = carry x demand n-1 + a draw (autoregressive of order 1); 0: none. */
  readonly carry: number;
  readonly arrivals: ArrivalSpec;
  readonly pattern: PatternSpec;
  /** Money for one unit sold. */
  readonly price: number;
  /** Microseconds that a customer waits for what is not there; 0: not at all, the sale is lost; null: for ever. */
  readonly patience: number | null;
  /** Microseconds within which a demand counts as on time; 0: at once. */
  readonly due: number;
  /** True: a customer takes what there is. False: all that was asked for at once, or nothing yet. */
  readonly partial: boolean;
  /** Higher comes first where the stock point serves by priority. */
  readonly priority: number;
}

/** When demands arrive: at first + n x every from the start of the run, or with drawn gaps between them (the first gap from the start). */
export type ArrivalSpec = { readonly kind: 'period'; readonly every: number; readonly first: number } | { readonly kind: 'gaps'; readonly gap: Choice };

/**
 * How the level of demand moves with time. With arrivals at periods it multiplies the quantity; with drawn gaps it
 * multiplies the rate of arrival.
 */
export interface PatternSpec {
  /** Factors of the season, one after the other, each for `step` microseconds, again and again from time 0; empty: no season. */
  readonly season: readonly number[];
  readonly step: number;
  /** Growth a year of 365 days as a share of the level at time 0, along a straight line, never below 0. */
  readonly trend: number;
}
