/** One shop whose supplier never runs out, reviewed once a day, as a scenario document. */
import type { Spec } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';

export interface SingleSite {
  readonly days: number;
  readonly warmup: number;
  readonly inventory: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly demand: unknown;
  /** Days from an order, placed after the day's demand, to the goods that serve the demand of their day. */
  readonly leadTime: unknown;
  readonly h: number;
  readonly p: number;
  readonly K?: number;
  readonly quantum?: number;
  readonly initial?: number;
  readonly hazards?: readonly unknown[];
}

/** Holding costs h and a backorder p a unit and day, an order K. */
export function singleSite(given: SingleSite): Spec {
  return specOfDocument({
    horizon: given.days,
    warmup: given.warmup,
    products: { goods: { value: given.h, quantum: given.quantum ?? 1 } },
    sites: { supplier: { kind: 'supplier' }, shop: { kind: 'store', ...(given.initial === undefined ? {} : { stock: { goods: given.initial } }) } },
    lanes: [{ from: 'supplier', to: 'shop', product: 'goods', leadTime: given.leadTime }],
    policies: [{ at: 'shop', product: 'goods', inventory: given.inventory }],
    markets: [{ id: 'market', at: 'shop', product: 'goods', demand: given.demand, unmet: 'backorder' }],
    hazards: given.hazards ?? [],
    costs: { holding: { rate: 1, per: 'day' }, ordering: { goods: given.K ?? 0 }, backorder: { goods: given.p } },
  });
}

/** The normal law on a lattice of 1/50 of its standard deviation, out to 5 of them: mean and variance differ from it by less than 1e-5. */
export function normalOnLattice(mean: number, sd: number): { empirical: { values: number[]; weights: number[] } } {
  const z = Array.from({ length: 501 }, (_, i) => (i - 250) / 50);
  return { empirical: { values: z.map((x) => mean + sd * x), weights: z.map((x) => Math.exp((-x * x) / 2)) } };
}
