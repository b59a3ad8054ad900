/** What an inventory policy is, and what it may look at. */
import type { Entry } from '../../registry.ts';

/**
 * What the stock point's own firm knows, read through one cursor that is moved from stock point to stock point.
 * Quantities in quanta, times in days. Today the ledger equals the truth; policies never read anything else.
 */
export interface PolicyView {
  /** What stock point i holds. */
  onHand(i: number): number;
  /** Ordered and not yet received, or being made. */
  onOrder(i: number): number;
  /** Owed to lanes, batches and markets. */
  backlog(i: number): number;
  /** Safety stock, which no policy counts as stock. */
  safety(i: number): number;
  /** On hand + on order - backlog - safety stock. */
  position(i: number): number;
  /** Days since the start of the run, warm-up included, parts of a day too. */
  day(): number;
  /** The position of all that is at or below this stock point, in its own product: its own and everything it supplies, less what markets wait for, less safety stock. */
  echelonPosition(i: number): number;
  /** Parameter of this stock point's policy by its place in the parameter table; quantities in quanta, times in days. */
  param(i: number, k: number): number;
  /** What the stock point expects to be asked for over the next so many days (0 or more, parts of a day too). 0 without a forecast. */
  expected(i: number, days: number): number;
  /** Standard deviation of what is asked for in one review period against its forecast, as seen so far; 0 before two periods. */
  forecastError(i: number): number;
  /** Mean days from placing an order to receiving it, for the first source; for a line, of one batch. */
  leadTime(i: number): number;
  /** Days between reviews; 0: whenever the position may have fallen. */
  reviewPeriod(i: number): number;
  /** What open orders are to bring in review period k from now (0: what is due up to the next review, late orders included). */
  scheduledReceipt(i: number, k: number): number;
  /** What is to leave in review period k from now: the forecast of its markets, and what the stock points it supplies plan to order if they plan. */
  grossRequirement(i: number, k: number): number;
  /** Number k of those that the policy keeps from one review to the next, below its `cells`; 0 at the start. */
  kept(i: number, k: number): number;
  /** Keeps a value as number k. */
  keep(i: number, k: number, value: number): void;
  /** Tells the suppliers of i that it plans to order so much in review period k from now. */
  planOrder(i: number, k: number, quantity: number): void;
}

export interface InventoryPolicy extends Entry {
  readonly family: 'inventory';
  /** Returns how much to order now for stock point `i`, in quanta, at least 0. */
  readonly decide: (view: PolicyView, i: number) => number;
  /** Returns the stock to start with when a document gives none, in the units of `params`. */
  readonly initialLevel: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** Returns what is wrong with the parameters taken together, or null. */
  readonly check: (params: Readonly<Record<string, number | readonly number[]>>) => string | null;
  /** The policy needs a forecast, and so reviews at periods. */
  readonly needsForecast?: true;
  /** The policy looks at all that is below it, not at its own position. */
  readonly echelon?: true;
  /** The policy looks at what is on hand and on order, whatever is owed: without periods it reviews also when goods leave. */
  readonly countsStock?: true;
  /** Review periods that the policy plans ahead; left out: it makes no plan. */
  readonly plansAhead?: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** How many numbers it keeps for each stock point from one review to the next; left out: none. */
  readonly cells?: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** Days between reviews that the policy itself says; left out: the document's `review`. */
  readonly reviewDays?: (params: Readonly<Record<string, number | readonly number[]>>) => number;
}

export type PolicyParams = Readonly<Record<string, number | readonly number[]>>;

/** For policies whose parameters can't contradict one another. */
export const noCheck = (): null => null;
