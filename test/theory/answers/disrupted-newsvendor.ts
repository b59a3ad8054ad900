/** A newsvendor whose supplier fails: up for whole periods, down for whole periods, no orders while it is down. */
import { figuresOf, type Quantity } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { perDay } from '../quantities.ts';
import { singleSite } from '../single-site.ts';
import { stockpyl } from './sources.ts';

export interface FailingSupplier {
  readonly h: number;
  readonly p: number;
  readonly demand: number;
  /** Chance a period that it fails, and that it comes back. */
  readonly fails: number;
  readonly recovers: number;
}

const cost: Quantity = perDay('holdingCost', 'backorderCost');

/** How many periods go by until what has this chance in each happens; what is left out is less likely than 1e-15. */
function geometric(chance: number): unknown {
  const values = Array.from({ length: Math.ceil(35 / chance) }, (_, k) => k + 1);
  return { empirical: { values, weights: values.map((k) => (1 - chance) ** (k - 1) * chance) } };
}

export function failingSupplierFigures(id: string, { h, p, demand, fails, recovers }: FailingSupplier, S: number, known: number, replications: number): Figure[] {
  const hazard = { id: 'failure', strikes: { site: 'shop' }, when: { renewal: { up: geometric(fails) } }, lasts: geometric(recovers), effect: { orders: 'stopped' } };
  const document = () => singleSite({ days: 10_000, warmup: 200, order: 'order-first', review: 1, inventory: { 'base-stock': { S } }, demand, leadTime: 0, h, p, hazards: [hazard] });
  return figuresOf({ id, replications, document }, { [`cost_${S}`]: [known, cost] });
}

const id = 'dis.newsvendor.ex9_3';

/** Level, cost of a period, replications. */
const levels = [
  [8000, 2737.068965517242, 500],
  [2000, 3310.3448275862074, 720],
  [12000, 3075.161637931034, 240],
  [1200, 5710.344827586208, 260],
  [10000, 2858.836206896552, 360],
] as const;

export const disruptedNewsvendor: KnownAnswer = {
  id,
  category: 'disruption',
  source: stockpyl('test_supply_uncertainty.py TestNewsvendorWithDisruptions.test_example_9_3'),
  figures: levels.flatMap(([S, known, replications]) => failingSupplierFigures(id, { h: 0.25, p: 3, demand: 2000, fails: 0.04, recovers: 0.25 }, S, known, replications)),
};
