/** One shop whose supplier never runs out, as a scenario document. */
import type { Document } from './observed.ts';
import { said } from './said.ts';

export interface SingleSite {
  readonly days: number;
  readonly warmup?: number;
  /** The order of happenings in a day; left out: demand-first. */
  readonly order?: 'demand-first' | 'order-first';
  /** Days between reviews; left out: whenever the position may have fallen. */
  readonly review?: number;
  readonly inventory: unknown;
  readonly forecast?: unknown;
  readonly demand: unknown;
  /** Days between demands; left out: 1. */
  readonly every?: unknown;
  readonly unmet?: 'lost' | 'backorder';
  readonly leadTime: unknown;
  /** Money a unit on hand and day. */
  readonly h?: number;
  /** Money a unit owed and day. */
  readonly p?: number;
  /** Money an order. */
  readonly K?: number;
  readonly quantum?: number;
  readonly stock?: number;
  readonly hazards?: readonly unknown[];
}

export function singleSite(given: SingleSite): Document {
  const { days, warmup, order, review, inventory, forecast, demand, every, unmet = 'backorder', leadTime, h = 0, p = 0, K = 0, quantum = 1, stock, hazards } = given;
  return said({
    horizon: days,
    warmup,
    order,
    products: { goods: { value: h, quantum } },
    sites: { supplier: { kind: 'supplier' }, shop: said({ kind: 'store', stock: stock === undefined ? stock : { goods: stock } }) },
    lanes: [{ from: 'supplier', to: 'shop', product: 'goods', leadTime }],
    policies: [said({ at: 'shop', product: 'goods', inventory, review, forecast })],
    markets: [said({ id: 'market', at: 'shop', product: 'goods', demand, every, unmet })],
    hazards,
    costs: { holding: { rate: 1, per: 'day' }, ordering: { goods: K }, backorder: { goods: p } },
  });
}
