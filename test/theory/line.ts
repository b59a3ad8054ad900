/** Stages one after the other, the first with a supplier that never runs out, the last with customers that wait, as a scenario document. */
import type { Document } from './observed.ts';
import { said } from './said.ts';

export interface Stage {
  readonly id: string;
  /** Days from what comes before it. */
  readonly leadTime: unknown;
  readonly inventory: unknown;
  readonly forecast?: unknown;
  readonly observes?: 'orders' | 'sales';
  readonly stock?: number;
}

export interface Line {
  readonly days: number;
  readonly warmup?: number;
  /** Days between reviews; left out: whenever the position may have fallen. */
  readonly review?: number;
  /** Upstream first. */
  readonly stages: readonly Stage[];
  readonly demand: unknown;
  readonly every?: unknown;
  readonly quantum?: number;
  /** Money a unit owed to a customer and day. */
  readonly p?: number;
  readonly hazards?: readonly unknown[];
}

export function lineOf({ days, warmup, review, stages, demand, every, quantum = 1, p = 0, hazards }: Line): Document {
  return said({
    horizon: days,
    warmup,
    products: { goods: { quantum } },
    sites: { supplier: { kind: 'supplier' }, ...Object.fromEntries(stages.map(({ id, stock }) => [id, said({ kind: 'warehouse', stock: stock === undefined ? stock : { goods: stock } })])) },
    lanes: stages.map(({ id, leadTime }, k) => ({ from: stages[k - 1]?.id ?? 'supplier', to: id, product: 'goods', leadTime })),
    policies: stages.map(({ id, inventory, forecast, observes }) => said({ at: id, product: 'goods', inventory, review, forecast, observes })),
    markets: [said({ id: 'market', at: stages[stages.length - 1].id, product: 'goods', demand, every, unmet: 'backorder' })],
    hazards,
    costs: { backorder: { goods: p } },
  });
}
