/** What an allocation policy is: who gets how much of what is there when it is not enough for all. */
import type { Entry } from '../../registry.ts';

/** The claims on one stock point, numbered from 0 in the order in which they came. Quantities in quanta. */
export interface Claims {
  /** Whose goods are claimed: the number of the stock point. */
  readonly point: number;
  /** How many claims there are: at least 1. */
  readonly count: number;
  /** Days since the start of the run, warm-up included, parts of a day too. */
  day(): number;
  /** Parameter by its place in the parameter table; quantities in quanta, times in days. */
  param(k: number): number;
  /** What claim k could still be given: what it is owed, or less where its lane carries less today. At least 0. */
  wants(k: number): number;
  /** Money in millionths that one quantum earns: the price that the market or the buying firm pays, less the product's value. */
  margin(k: number): number;
  /** Strength of the relationship of the two firms, 0 to 1; a market's is 1. */
  relationship(k: number): number;
  /** Higher comes first. */
  priority(k: number): number;
  /** What the claimant has on hand and under way to it less what it owes, and what its earlier claims by the same lane want; 0 for a market. */
  stock(k: number): number;
  /** Quanta a day that the claimant needs on average. */
  rate(k: number): number;
  /** Gives claim k a quantity, a whole number from 0 to `wants(k)`; the last call counts. What is never given is 0. */
  give(k: number, quantity: number): void;
  /** What claim k has been given so far. */
  given(k: number): number;
}

export interface AllocationPolicy extends Entry {
  readonly family: 'allocation';
  /** Gives out at most `available` (a whole number, above 0, less than all that is wanted); as a rule all of it, as far as it is wanted. */
  readonly decide: (claims: Claims, available: number) => void;
}
