/** What an inventory policy is, and what it may look at. */
import type { Entry } from '../../registry.ts';

/**
 * What the stock point's own firm knows, read through one cursor that is moved from stock point to stock point.
 * Quantities in quanta. Today the ledger equals the truth; policies never read anything else.
 */
export interface PolicyView {
  onHand(i: number): number;
  /** Ordered and not yet received, or being made. */
  onOrder(i: number): number;
  /** Owed to lanes, batches and markets. */
  backlog(i: number): number;
  /** Parameter of this stock point's policy by its place in the parameter table. */
  param(i: number, k: number): number;
}

export interface InventoryPolicy extends Entry {
  /** Returns how much to order now for stock point `i`, in quanta, at least 0. Called whenever its position may have fallen. */
  readonly decide: (view: PolicyView, i: number) => number;
  /** Returns the stock to start with when a document gives none, in the units of `params`. */
  readonly initialLevel: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** Returns what is wrong with the parameters taken together, or null. */
  readonly check: (params: Readonly<Record<string, number | readonly number[]>>) => string | null;
}

/** Returns the inventory position of stock point `i`: on hand + on order - backlog. */
export function inventoryPosition(view: PolicyView, i: number): number {
  return view.onHand(i) + view.onOrder(i) - view.backlog(i);
}
