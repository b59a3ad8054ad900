/** One shop whose supplier never runs out, as fields of a document; a period is a day. */
import { distributions, type Choice } from '../../engine/index.ts';

export interface Shop {
  readonly horizon: number;
  readonly warmup: number;
  readonly order?: 'order-first' | 'demand-first';
  /** Days between reviews; left out: whenever the position may have fallen. */
  readonly review?: number;
  readonly inventory: unknown;
  readonly demand: unknown;
  /** Days between demands; left out: 1. */
  readonly every?: unknown;
  readonly unmet?: 'lost';
  readonly leadTime: unknown;
  /** Money: a unit on hand and day, a unit owed and day, an order, a unit lost. */
  readonly h: number;
  readonly p?: number;
  readonly K?: number;
  readonly lost?: number;
  /** Goods come in whole units. */
  readonly whole: boolean;
  readonly hazards?: readonly unknown[];
}

/** Returns a quantity as a whole number of quanta, 0.000001 units each. */
export function inQuanta(units: number): number {
  return Number(units.toFixed(6));
}

/** Returns the fields of the document. */
export function shopDocument({ h, p = 0, K = 0, lost = 0, whole, inventory, review, demand, every, unmet, leadTime, hazards, ...times }: Shop): Readonly<Record<string, unknown>> {
  const said = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return said({
    ...times,
    products: { goods: said({ value: h, quantum: whole ? 1 : undefined }) },
    sites: { supplier: { kind: 'supplier' }, shop: { kind: 'store' } },
    lanes: [{ from: 'supplier', to: 'shop', product: 'goods', leadTime }],
    policies: [said({ at: 'shop', product: 'goods', inventory, review })],
    markets: [said({ id: 'customers', at: 'shop', product: 'goods', demand, every, unmet: unmet ?? 'backorder' })],
    hazards,
    costs: { holding: { rate: 1, per: 'day' }, ordering: { goods: K }, backorder: { goods: p }, shortage: { goods: lost } },
  });
}

/** Returns a distribution as a document writes it. */
export function lawDocument({ kind, params }: Choice): unknown {
  return { [kind]: params };
}

/** Returns whether a law, and a level, are in whole units. */
export function inWholes(law: Choice, ...levels: readonly number[]): boolean {
  return distributions.get(law.kind)?.discrete === true && levels.every(Number.isInteger);
}
