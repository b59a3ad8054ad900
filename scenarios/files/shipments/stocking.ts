/**
 * When each country reorders and how much it holds. Stock is not in a shipment table: the amounts are assumed, so that each
 * flow sends as many orders a year, of the same mean size, as the table has rows.
 */

/** Days of use that a country is assumed to keep above what it uses while an order is under way. */
export const RESERVE_DAYS = 90;
/** Assumed spread of use from week to week, as standard deviation over mean. */
export const USE_CV = 0.3;
const WEEK = 7;

export interface Use {
  /** Days between moments of use: a week, or less where the flow is ordered more often. */
  readonly every: number;
  /** Packs asked for at each. */
  readonly mean: number;
  readonly cv: number;
}

export interface Stocking {
  readonly use: Use;
  /** Reorder point and order-up-to level, in packs. */
  readonly s: number;
  readonly S: number;
  /** Packs on hand at the start. */
  readonly initial: number;
}

/**
 * Returns the use and the (s,S) policy of a flow of `rows` deliveries, `packs` in all, in `windowDays` days. Between two orders
 * go windowDays / rows days on average: the mean time for a renewal process of steps with mean m to pass a level x is about
 * x / m + (1 + cv^2) / 2 steps (Smith 1954), so S - s is that much less than a delivery. `phase`, in [0, 1), says how
 * far through its cycle the flow is at the start.
 */
export function stockFlow(rows: number, packs: number, windowDays: number, promisedDays: number, phase: number): Stocking {
  const interval = windowDays / rows;
  const every = Math.min(WEEK, interval);
  const perDay = packs / windowDays;
  const mean = perDay * every;
  const cycle = mean * Math.max(0, interval / every - (1 + USE_CV * USE_CV) / 2);
  const s = perDay * (promisedDays + RESERVE_DAYS);
  return { use: { every, mean, cv: USE_CV }, s, S: s + cycle, initial: s + (1 - phase) * cycle };
}

/** Returns phases 0.618, 0.236, 0.854...: any run of them is spread evenly over [0, 1) (Weyl 1916). */
export function phaseOf(position: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  return ((position + 1) * golden) % 1;
}

/**
 * Returns the base stock that the centre is assumed to hold of one product: what its countries order while it waits `waitDays` for
 * its maker, and two orders more of each, so that lateness out of the centre is the lateness in the table and is not counted twice.
 */
export function stockCentre(flows: readonly { readonly rows: number; readonly packs: number }[], windowDays: number, waitDays: number): number {
  return flows.reduce((sum, { rows, packs }) => sum + (packs / rows) * ((waitDays * rows) / windowDays + 2), 0);
}
