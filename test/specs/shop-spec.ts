/** The smallest network: a supplier that never runs out (stock point 0), a lane, and a shop (stock point 1) with one market. */
import { DAY, type Choice, type CostsSpec, type HazardSpec, type LaneSpec, type MarketSpec, type ProductSpec, type Spec } from '../../engine/index.ts';
import { baseStock, fedOver, lane, market, product, site, source, specOf, stocked } from './parts.ts';

export interface ShopParts {
  readonly days: number;
  readonly demand: Choice;
  readonly initial: number;
  /** base-stock (0) by default: the shop orders what it owes. */
  readonly policy?: Choice;
  readonly market?: Partial<MarketSpec>;
  readonly lane?: Partial<LaneSpec>;
  readonly product?: Partial<ProductSpec>;
  readonly costs?: Partial<CostsSpec>;
  readonly hazards?: readonly HazardSpec[];
  /** Days. */
  readonly warmup?: number;
  readonly nominalRate?: number;
}

export const SUPPLIER = 0;
export const SHOP = 1;

export function shopSpec(parts: ShopParts): Spec {
  const rate = parts.nominalRate ?? 0;
  return specOf(parts.days, {
    warmup: (parts.warmup ?? 0) * DAY,
    products: [product(parts.product)],
    sites: [site('supplier', { kind: 'supplier' }), site('shop')],
    stockPoints: [
      source({ site: SUPPLIER, nominalRate: rate }),
      stocked({ site: SHOP, initial: parts.initial, source: fedOver(0), policy: parts.policy ?? baseStock(0), nominalRate: rate }),
    ],
    lanes: [lane(0, 1, parts.lane)],
    markets: [market(1, parts.demand, parts.market)],
    hazards: parts.hazards ?? [],
    costs: parts.costs,
  });
}
