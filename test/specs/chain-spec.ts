/** A supplier (stock point 0), a warehouse (1) and two shops (2, 3), each with a market; lanes 0 to the warehouse, 1 and 2 to the shops. */
import type { Choice, HazardSpec, LaneSpec, ProductSpec, Spec } from '../../engine/index.ts';
import { baseStock, fedOver, lane, market, product, site, source, specOf, stocked } from './parts.ts';

export interface ChainParts {
  readonly days: number;
  /** Stock at the start of the warehouse and the shops. */
  readonly initial: readonly [number, number, number];
  readonly demand: readonly [Choice, Choice];
  /** Of the three lanes; a day by default. */
  readonly lanes?: readonly Partial<LaneSpec>[];
  readonly hazards?: readonly HazardSpec[];
  readonly nominalRate?: number;
  readonly product?: Partial<ProductSpec>;
}

/** Every stock point orders what it owes; markets wait. */
export function chainSpec(parts: ChainParts): Spec {
  const rate = parts.nominalRate ?? 0;
  const fedBy = (n: number, initial: number) => stocked({ site: n + 1, initial, source: fedOver(n), policy: baseStock(initial), nominalRate: rate });
  return specOf(parts.days, {
    products: [product(parts.product)],
    sites: [site('supplier', { kind: 'supplier' }), site('warehouse', { kind: 'warehouse' }), site('north'), site('south')],
    stockPoints: [source({ site: 0, nominalRate: rate }), fedBy(0, parts.initial[0]), fedBy(1, parts.initial[1]), fedBy(2, parts.initial[2])],
    lanes: [lane(0, 1, parts.lanes?.[0]), lane(1, 2, parts.lanes?.[1]), lane(1, 3, parts.lanes?.[2])],
    markets: [market(2, parts.demand[0], { patience: null }), market(3, parts.demand[1], { patience: null })],
    hazards: parts.hazards ?? [],
  });
}
