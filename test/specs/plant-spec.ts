/** A plant: parts come over lane 0 (stock point 0 -> 1), one line turns 2 of them into a piece of goods (stock point 2), a market buys those. */
import type { Choice, HazardSpec, LaneSpec, MarketSpec, ProcessSpec, ProductSpec, Spec } from '../../engine/index.ts';
import { baseStock, batchProcess, fedOver, lane, line, market, product, site, source, specOf, stocked } from './parts.ts';

export interface PlantParts {
  readonly days: number;
  /** At the start. */
  readonly parts: number;
  readonly goods: number;
  readonly demand: Choice;
  /** Of the goods; base-stock (goods at the start) by default. */
  readonly policy?: Choice;
  readonly process?: Partial<ProcessSpec>;
  readonly partsLane?: Partial<LaneSpec>;
  readonly partsProduct?: Partial<ProductSpec>;
  readonly goodsProduct?: Partial<ProductSpec>;
  readonly market?: Partial<MarketSpec>;
  readonly hazards?: readonly HazardSpec[];
}

export const PLANT = 1;
export const PARTS = 1;
export const GOODS = 2;

/** The plant orders parts for the batches that wait, beyond the stock it starts with. */
export function plantSpec(given: PlantParts): Spec {
  const perBatch = 2 * (given.process?.batch ?? 1);
  return specOf(given.days, {
    products: [product({ id: 'parts', ...given.partsProduct }), product({ id: 'goods', ...given.goodsProduct })],
    sites: [site('supplier', { kind: 'supplier' }), site('plant', { kind: 'plant' })],
    stockPoints: [
      source({ site: 0 }),
      stocked({ site: 1, initial: given.parts, source: fedOver(0), policy: baseStock(given.parts) }),
      stocked({ site: 1, product: 1, initial: given.goods, source: { kind: 'process', process: 0 }, policy: given.policy ?? baseStock(given.goods) }),
    ],
    lanes: [lane(0, 1, given.partsLane)],
    lines: [line('line', 1)],
    processes: [batchProcess({ site: 1, output: 2, inputs: [{ stockPoint: 1, perBatch }], ...given.process })],
    markets: [market(2, given.demand, { patience: null, ...given.market })],
    hazards: given.hazards ?? [],
  });
}
