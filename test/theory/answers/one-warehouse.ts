/** One warehouse, three retailers, base-stock everywhere, first come first served, watched all the time. */
import { jackknife, meanOver, ratio } from '../estimate.ts';
import { figuresOf, type Quantity } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { pointAt, type Document, type Observed } from '../observed.ts';
import { fillRate, meanOf, meanOnHand, meanOwed } from '../quantities.ts';

export interface Retailers {
  readonly retailers: number;
  /** Customers a day at each. */
  readonly rate: number;
  readonly warehouse: { readonly S: number; readonly leadTime: number };
  readonly retailer: { readonly S: number; readonly leadTime: number };
}

export interface RetailerFigures {
  readonly warehouse_E_backorders: number;
  readonly warehouse_fill_rate: number;
  readonly warehouse_E_on_hand: number;
  readonly retailer: { readonly fill_rate: number; readonly E_backorders: number; readonly E_on_hand: number; readonly E_outstanding: number; readonly var_outstanding: number };
}

const WARMUP = 50;

function documentOf({ retailers, rate, warehouse, retailer }: Retailers): Document {
  const shops = namesOf(retailers);
  return {
    horizon: 5000,
    warmup: WARMUP,
    products: { goods: { quantum: 1 } },
    sites: { supplier: { kind: 'supplier' }, warehouse: { kind: 'warehouse' }, ...Object.fromEntries(shops.map((id) => [id, { kind: 'store' }])) },
    lanes: [
      { from: 'supplier', to: 'warehouse', product: 'goods', leadTime: warehouse.leadTime },
      ...shops.map((to) => ({ from: 'warehouse', to, product: 'goods', leadTime: retailer.leadTime })),
    ],
    policies: [
      { at: 'warehouse', product: 'goods', inventory: { 'base-stock': { S: warehouse.S } } },
      ...shops.map((at) => ({ at, product: 'goods', inventory: { 'base-stock': { S: retailer.S } } })),
    ],
    markets: shops.map((at) => ({ id: `customers of ${at}`, at, product: 'goods', demand: 1, every: { exponential: { mean: 1 / rate } }, unmet: 'backorder' })),
  };
}

const namesOf = (retailers: number): string[] => Array.from({ length: retailers }, (_, k) => `retailer ${k + 1}`);

/** Orders filled at once over orders, at one site. */
const servedAtOnce = (site: string): Quantity =>
  ratio(({ model, record: { stockPoints } }) => [stockPoints.askedAtOnce[pointAt(model.spec, site)], stockPoints.askedSum[pointAt(model.spec, site)]]);

export function retailerFigures(id: string, given: Retailers, known: RetailerFigures, replications: number): Figure[] {
  const shops = namesOf(given.retailers);
  const average = (run: Observed, area: Parameters<typeof meanOf>[1]): number => shops.reduce((sum, shop) => sum + meanOf(run, area, shop), 0) / shops.length;
  return figuresOf({ id, replications, document: () => documentOf(given) }, {
    warehouse_E_backorders: [known.warehouse_E_backorders, meanOwed('warehouse')],
    warehouse_fill_rate: [known.warehouse_fill_rate, servedAtOnce('warehouse')],
    warehouse_E_on_hand: [known.warehouse_E_on_hand, meanOnHand('warehouse')],
    'retailer.fill_rate': [known.retailer.fill_rate, fillRate],
    'retailer.E_backorders': [known.retailer.E_backorders, meanOver((run) => average(run, 'areaMarketOwed'))],
    'retailer.E_on_hand': [known.retailer.E_on_hand, meanOver((run) => average(run, 'areaOnHand'))],
    'retailer.E_outstanding': [known.retailer.E_outstanding, meanOver((run) => average(run, 'areaOnOrder'))],
    'retailer.var_outstanding': [
      known.retailer.var_outstanding,
      {
        observe: (run) => [average(run, 'areaOnOrder'), average(run, 'areaOnOrderSquares')],
        estimate: (observed) => jackknife(observed, ([outstanding, squares]) => squares - outstanding * outstanding),
      },
    ],
  });
}

const id = 'meio.divergent.owmr_exact';

export const oneWarehouse: KnownAnswer = {
  id,
  category: 'multi-echelon',
  source: 'exact one-warehouse multi-retailer base-stock (Simon 1971; Graves 1985)',
  figures: retailerFigures(
    id,
    { retailers: 3, rate: 1, warehouse: { S: 10, leadTime: 3 }, retailer: { S: 4, leadTime: 2 } },
    {
      warehouse_E_backorders: 0.7732090044176465,
      warehouse_fill_rate: 0.5874082443319417,
      warehouse_E_on_hand: 1.7732090044176467,
      retailer: { fill_rate: 0.8039840571213878, E_backorders: 0.1364396075172517, E_on_hand: 1.878703272711372, E_outstanding: 2.2577363348058843, var_outstanding: 2.4320758489908467 },
    },
    240,
  ),
};
