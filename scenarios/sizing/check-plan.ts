/** What a promise is checked with: a scenario of the very model, and how each promised figure comes out of a run. */
import type { Numbers, SizingGiven } from '../../engine/index.ts';

/**
 * How a figure comes out of one run. A name of a measure; `cost`: what holding, ordering, debts and losses cost a day;
 * `onHand`: value of the stock over the money for one unit; `perDay`: a measure a day; `line`: the cost of stages in line.
 */
export type Observation =
  | { readonly kind: 'cost' }
  | { readonly kind: 'measure'; readonly name: string; readonly over?: number }
  | { readonly kind: 'perDay'; readonly name: string }
  | { readonly kind: 'line'; readonly stages: readonly { readonly site: string; readonly rate: number }[]; readonly owed: number };

export interface CheckPlan {
  /** Fields of a document, without version and name; a period is a day. */
  readonly document: Readonly<Record<string, unknown>>;
  /** By the name of the promised figure. */
  readonly observe: Readonly<Record<string, Observation>>;
  /** Whether chance is in it; else one run says all. */
  readonly chance: boolean;
}

/** A plan, or why no scenario is of that model. */
export type Planned = CheckPlan | { readonly why: string };

export interface Decided {
  readonly given: SizingGiven;
  /** What the sizing returned. */
  readonly figures: Numbers;
}

export type PlanOf = (decided: Decided) => Planned;

/** Returns a number that was given or left out. */
export function numberOf({ given }: Decided, name: string, missing: number = 0): number {
  return Number(given.numbers[name] ?? missing);
}

export const cost: Observation = { kind: 'cost' };
export const fillRate: Observation = { kind: 'measure', name: 'fillRate' };
export const owed: Observation = { kind: 'measure', name: 'backlog' };
export const orders: Observation = { kind: 'perDay', name: 'orders' };
export const onHand = (h: number): Observation => ({ kind: 'measure', name: 'stock', over: h });
