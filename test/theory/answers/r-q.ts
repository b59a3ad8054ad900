/** (r, Q) watched all the time, Poisson customers: cost and service. */
import { meanOver } from '../estimate.ts';
import { figuresOf, type Quantity } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { costPerDay, fillRate, meanOnHand, measured } from '../quantities.ts';
import { singleSite } from '../single-site.ts';
import { stockpyl } from './sources.ts';

export interface OrderPoint {
  readonly rate: number;
  readonly leadTime: number;
  readonly r: number;
  readonly Q: number;
  readonly h: number;
  readonly p: number;
  readonly K: number;
}

const days = 20_000;

export function orderPointFigures(id: string, given: OrderPoint, wanted: Readonly<Record<string, readonly [number, Quantity]>>, replications: number): Figure[] {
  const { r, Q } = given;
  const document = () => singleSite({ ...given, days, warmup: 100, inventory: { 'r-Q': { r, Q } }, demand: 1, every: { exponential: { mean: 1 / given.rate } } });
  return figuresOf({ id, replications, document }, wanted);
}

export const service: Readonly<Record<'E_backorders' | 'E_on_hand' | 'fill_rate' | 'orders_per_time', Quantity>> = {
  E_backorders: measured('backlog'),
  E_on_hand: meanOnHand('shop'),
  fill_rate: fillRate,
  orders_per_time: meanOver(({ measures }) => measures.orders / days),
};

const id = 'inv.rQ.poisson.ex5_8';
const levels = { rate: 1.5, leadTime: 2, h: 20, p: 150, K: 100 };

export const orderPoint: KnownAnswer = {
  id,
  category: 'inventory-single',
  source: stockpyl('test_rq.py TestrQCostPoisson.test_example_5_8'),
  figures: [
    ...orderPointFigures(id, { ...levels, r: 3, Q: 5 }, {
      cost_3_5: [107.92358063314978, costPerDay],
      'perf_3_5.E_backorders': [0.10543282725382212, service.E_backorders],
      'perf_3_5.E_on_hand': [3.1054328272538223, service.E_on_hand],
      'perf_3_5.fill_rate': [0.8666328304219004, service.fill_rate],
      'perf_3_5.orders_per_time': [0.3, service.orders_per_time],
    }, 100),
    ...orderPointFigures(id, { ...levels, r: 8, Q: 12 }, { cost_8_12: [242.52816376620208, costPerDay] }, 20),
  ],
};
