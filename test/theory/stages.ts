/** Stages of traces that others made, told period by period, beside ours. */
import { expect } from 'vitest';
import { compile, measureRun, simulate, type Spec, type Trace } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { netStock, perDay } from './period-by-period.ts';

/** What a source tells of one stage; orders and receipts by who is at the other end. */
export interface ToldStage {
  readonly netStock: readonly number[];
  readonly ordered: Readonly<Record<string, readonly number[]>>;
  readonly received: Readonly<Record<string, readonly number[]>>;
}

export interface Traced {
  readonly spec: Spec;
  readonly trace: Trace;
  /** Holding and backorder cost. */
  readonly cost: number;
}

export function traced(spec: Spec): Traced {
  const model = compile(spec);
  const run = simulate(model, 1, { trace: true, check: true });
  if (run.trace === null) throw new Error('a traced run has no trace');
  const m = measureRun(model, run);
  return { spec, trace: run.trace, cost: m.holdingCost + m.backorderCost };
}

/** Returns the stock point of a product at a site, by their ids. */
export function pointAt({ spec }: Traced, site: string, product = 'goods'): number {
  return spec.stockPoints.findIndex((point) => spec.sites[point.site].id === site && spec.products[point.product].id === product);
}

/** Returns the net stock of a stock point on each of so many days, in units. */
export function netUnits({ spec, trace }: Traced, point: number, days: number): number[] {
  const { initial, product } = spec.stockPoints[point];
  return Array.from(netStock(trace, point, initial, days), (quanta) => quanta * spec.products[product].quantum);
}

/** Expects numbers to be those told, to 1e-6. */
export function expectNear(found: readonly number[], told: readonly number[]): void {
  expect(found.length).toBe(told.length);
  expect(Math.max(...found.map((x, k) => Math.abs(x - told[k])))).toBeLessThan(1e-6);
}

/** Expects stock of a stock point, and orders and receipts of the lane that feeds `fed` (itself unless said), to be those told. */
export function expectStage(found: Traced, point: number, told: ToldStage, fed = point): void {
  const days = told.netStock.length;
  const lane = found.spec.lanes.findIndex(({ to }) => to === fed);
  const { quantum } = found.spec.products[found.spec.stockPoints[fed].product];
  const units = (kind: 'ordered' | 'received'): number[] => Array.from(perDay(found.trace, kind, lane, days), (quanta) => quanta * quantum);
  expectNear(netUnits(found, point, days), told.netStock);
  expectNear(units('ordered'), Object.values(told.ordered)[0]);
  expectNear(units('received'), Object.values(told.received)[0]);
}

export const series = (values: readonly number[]) => ({ series: { values } });

export interface Line {
  readonly demand: readonly number[];
  /** Upstream first, as the rest. */
  readonly inventory: readonly unknown[];
  readonly leadTimes: readonly number[];
  readonly stock: readonly number[];
  readonly lots?: readonly number[];
  readonly quantum?: number;
  readonly backorder?: number;
  readonly hazards?: readonly unknown[];
}

/** Stages 'stage 0', 'stage 1', ... one after the other, the last with a market that waits; first a supplier that never runs out. */
export function lineOf(given: Line): Spec {
  const names = given.leadTimes.map((_, k) => `stage ${k}`);
  const before = (k: number): string => (k === 0 ? 'supplier' : names[k - 1]);
  return specOfDocument({
    horizon: given.demand.length,
    products: { goods: { quantum: given.quantum ?? 1 } },
    sites: { supplier: { kind: 'supplier' }, ...Object.fromEntries(names.map((name, k) => [name, { kind: 'warehouse', stock: { goods: given.stock[k] } }])) },
    lanes: names.map((name, k) => ({ from: before(k), to: name, product: 'goods', leadTime: given.leadTimes[k], ...(given.lots === undefined ? {} : { lot: given.lots[k] }) })),
    policies: names.map((name, k) => ({ at: name, product: 'goods', inventory: given.inventory[k] })),
    markets: [{ id: 'market', at: names[names.length - 1], product: 'goods', demand: series(given.demand), unmet: 'backorder' }],
    hazards: given.hazards ?? [],
    costs: { backorder: { goods: given.backorder ?? 0 } },
  });
}
