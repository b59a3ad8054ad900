/** A workshop that makes to order: customers come, ask for a piece, and wait until it is made. Theory calls it a queue. Times are in hours. */
import type { Document } from './observed.ts';
import { said } from './said.ts';

/** One kind of customers, and how what they ask for is made: at once on a line, or step by step. */
export interface Customers {
  /** Of the product, the process and the market; left out: goods. */
  readonly id?: string;
  /** Time between two that come. */
  readonly every: unknown;
  /** Pieces that one asks for; left out: 1. */
  readonly demand?: unknown;
  /** Left out: the line `line`. */
  readonly line?: string;
  readonly time?: unknown;
  readonly steps?: readonly unknown[];
  readonly changeover?: unknown;
  readonly priority?: number;
  /** Pieces in stock when none is on order; left out: 0. */
  readonly stock?: number;
  /** Left out: they wait. */
  readonly unmet?: 'lost' | 'backorder';
}

export interface Workshop {
  readonly hours: number;
  readonly warmup?: number;
  /** Left out: one line, `line`, with one machine. */
  readonly lines?: readonly Readonly<Record<string, unknown>>[];
  readonly customers: readonly Customers[];
}

export const exponential = (mean: number) => ({ exponential: { mean } });

/** Gamma of shape 2: two exponential parts, one after the other. */
export const erlang2 = (mean: number) => ({ gamma: { mean, cv: Math.SQRT1_2 } });

export function workshop({ hours, warmup, lines = [{ id: 'line' }], customers }: Workshop): Document {
  const named = customers.map((kind) => ({ id: 'goods', ...kind }));
  return said({
    unit: { time: 'hour' },
    horizon: hours,
    warmup,
    products: Object.fromEntries(named.map(({ id }) => [id, { quantum: 1 }])),
    sites: { shop: { kind: 'plant' } },
    lines: lines.map((line) => ({ site: 'shop', ...line })),
    processes: named.map(({ id, line, time, steps, changeover, priority }) => said({ id, site: 'shop', makes: id, from: {}, line: steps === undefined ? (line ?? 'line') : undefined, batchTime: time, steps, changeover, priority })),
    policies: named.map(({ id, stock = 0 }) => ({ at: 'shop', product: id, inventory: { 'base-stock': { S: stock } } })),
    markets: named.map(({ id, every, demand = 1, unmet = 'backorder' }) => ({ id, at: 'shop', product: id, demand, every, unmet })),
  });
}
