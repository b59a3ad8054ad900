/** What a sourcing policy is: it lays one order out over the lanes that can bring it. */
import type { Entry } from '../../registry.ts';

/** The sources of one stock point, numbered from 0 in the order of the document. Quantities in quanta, times in days, money in millionths a quantum. */
export interface SourcingView {
  /** How many sources stock point i has: at least 1. */
  sources(i: number): number;
  /** Days since the start of the run, warm-up included, parts of a day too. */
  day(): number;
  /** Price and freight. */
  price(i: number, k: number): number;
  /** Mean time from placing an order with source k to receiving it. */
  leadTime(i: number, k: number): number;
  /** Mean time that orders with source k took, as this stock point has seen it; its `leadTime` before the first. */
  seenLeadTime(i: number, k: number): number;
  /** Trust of the buyer in source k, 0 to 1: T += a (1 - T) when an order came whole within its promise (or mean lead time), T -= b T when it did not. */
  trust(i: number, k: number): number;
  /** Share of time that the supplier and the lane of source k are not whole, from the hazards of the scenario. */
  risk(i: number, k: number): number;
  /** True: the supplier's site and the lane both put something out now. */
  open(i: number, k: number): boolean;
  /** What source k can send off beside all it owes already, as far as its stock now and the lane's capacity until the next review go: 0 when it is not open, Infinity for one that never runs out and has no capacity. */
  free(i: number, k: number): number;
  /** A number that the policy keeps for source k from one order to the next; 0 at the start. */
  kept(i: number, k: number): number;
  /** Keeps a value for source k. */
  keep(i: number, k: number, value: number): void;
  /** Parameter of the policy by its place in the parameter table; quantities in quanta, times in days. */
  param(i: number, k: number): number;
  /** The same of a parameter that is a list: its value number n. */
  list(i: number, k: number, n: number): number;
  /** Asks source k for a quantity more (0 or more; 0 asks for nothing), after so many days of looking for it (0: at once). The lane's minimum and lot are seen to afterwards. */
  ask(k: number, quantity: number, search?: number): void;
  /** What source k has been asked for in this order so far. */
  asked(k: number): number;
}

export interface SourcingPolicy extends Entry {
  readonly family: 'sourcing';
  /** Lays `quantity` (above 0) out over the sources of stock point i by calls of `view.ask`; what is asked for adds up to `quantity` in whole quanta. */
  readonly decide: (view: SourcingView, i: number, quantity: number) => void;
  /** Returns what is wrong with the parameters for so many sources, or null. */
  readonly check: (params: Readonly<Record<string, number | readonly number[]>>, sources: number) => string | null;
  /** How the trust of the buyer moves, where the policy looks at it: [rise a, fall b, start T0]. */
  readonly trust?: (params: Readonly<Record<string, number | readonly number[]>>) => readonly [number, number, number];
  /** Weight of the newest order in `seenLeadTime`, 0 to 1, where the policy looks at it. */
  readonly seenWeight?: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** Mean share of the orders that goes to each source in quiet times, for the nominal rates of suppliers; adds up to 1. */
  readonly nominalShares: (params: Readonly<Record<string, number | readonly number[]>>, sources: readonly SourceFacts[]) => readonly number[];
}

/** What is known of a source before a run. Price and freight in money a unit, mean lead time in days. */
export interface SourceFacts {
  readonly price: number;
  readonly leadTime: number;
}
