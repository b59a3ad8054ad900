/** Small documents about lamps, so that a test shows only what it is about. Nothing takes time that isn't said. */

/** Fields of a policy, lane or market, as a document has them. */
type Fields = object;
type Document = Readonly<Record<string, unknown>>;

/** A market that asks for these numbers day by day, then for nothing; it waits until it is served. */
export const asks = (...values: number[]): Fields => ({ demand: { series: { values } }, unmet: 'backorder' });

export interface LampShop {
  readonly days: number;
  readonly stock: number;
  /** Makers that never run out, with their lanes to the shop; one called `maker` by default, a day away. */
  readonly makers?: Readonly<Record<string, Fields>>;
  readonly policy: Fields;
  /** By id; one called `street` where there are fields instead. */
  readonly market?: Fields;
  readonly markets?: Readonly<Record<string, Fields>>;
  readonly more?: Fields;
}

/** Makers and a shop. A lamp is worth 1. */
export function lampShop({ days, stock, makers = { maker: { leadTime: 1 } }, policy, market, markets = { street: market ?? asks() }, more = {} }: LampShop): Document {
  return {
    horizon: days,
    products: { lamp: { quantum: 1, value: 1 } },
    sites: { ...Object.fromEntries(Object.keys(makers).map((id) => [id, { kind: 'supplier' }])), shop: { kind: 'store', stock: { lamp: stock } } },
    lanes: Object.entries(makers).map(([from, fields]) => ({ from, to: 'shop', product: 'lamp', leadTime: 0, ...fields })),
    policies: [{ at: 'shop', product: 'lamp', ...policy }],
    markets: Object.entries(markets).map(([id, fields]) => ({ id, at: 'shop', product: 'lamp', ...fields })),
    ...more,
  };
}

export interface LampShopOfDepot {
  readonly stock: number;
  readonly policy: Fields;
  readonly lane?: Fields;
  readonly market: Fields;
}

export interface LampDepot {
  readonly days: number;
  readonly stock: number;
  readonly lane?: Fields;
  readonly policy: Fields;
  readonly shops: Readonly<Record<string, LampShopOfDepot>>;
  readonly more?: Fields;
}

/** A maker that never runs out, a depot, and its shops, each with a market of the name `<shop> street`. */
export function lampDepot({ days, stock, lane = {}, policy, shops, more = {} }: LampDepot): Document {
  const each = Object.entries(shops);
  return {
    horizon: days,
    products: { lamp: { quantum: 1, value: 1 } },
    sites: {
      maker: { kind: 'supplier' }, depot: { kind: 'warehouse', stock: { lamp: stock } },
      ...Object.fromEntries(each.map(([id, shop]) => [id, { kind: 'store', stock: { lamp: shop.stock } }])),
    },
    lanes: [
      { from: 'maker', to: 'depot', product: 'lamp', leadTime: 0, ...lane },
      ...each.map(([to, shop]) => ({ from: 'depot', to, product: 'lamp', leadTime: 0, ...shop.lane })),
    ],
    policies: [{ at: 'depot', product: 'lamp', ...policy }, ...each.map(([at, shop]) => ({ at, product: 'lamp', ...shop.policy }))],
    markets: each.map(([at, shop]) => ({ id: `${at} street`, at, product: 'lamp', ...shop.market })),
    ...more,
  };
}
