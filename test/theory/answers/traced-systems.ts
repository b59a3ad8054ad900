/** The systems of the published traces, as scenario documents. Each period: demand, orders from the customers upward, then receipts; costs at its end. */
import assemblyTrace from '../traces/assembly.json';
import fixedLotsTrace from '../traces/fixed-lots.json';
import noOrdersTrace from '../traces/no-orders.json';
import noShipmentsTrace from '../traces/no-shipments.json';
import sSTrace from '../traces/s-s.json';
import singleStageTrace from '../traces/single-stage.json';
import threeInLineTrace from '../traces/three-in-line.json';
import { lineOf } from '../line.ts';
import type { Document } from '../observed.ts';
import { singleSite } from '../single-site.ts';
import type { TracedStage } from '../stage-columns.ts';
import type { TracedSystem } from '../traced-system.ts';

const series = (values: readonly number[]) => ({ series: { values } });
const baseStock = (S: number) => ({ 'base-stock': { S } });

/** A stage of goods in a line, between two others or the outside. */
const inLine = (node: string, before: string | null, after: string | null, h: number, p = 0): TracedStage => ({
  site: `stage ${node}`, product: 'goods', h, p,
  from: [before === null ? { name: 'EXT', site: 'supplier' } : { name: before, site: `stage ${before}` }],
  to: after === null ? { name: 'EXT', site: null } : { name: after, site: `stage ${after}` },
});

const alone: TracedStage = { site: 'shop', product: 'goods', h: 1, p: 10, from: [{ name: 'EXT', site: 'supplier' }], to: { name: 'EXT', site: null } };

export const singleStage: TracedSystem = {
  told: singleStageTrace,
  document: () => singleSite({ days: 100, review: 1, inventory: baseStock(2), demand: series(singleStageTrace.nodes['0'].demand), leadTime: 1, h: 1, p: 10, stock: 2 }),
  stages: { 0: alone },
};

export const sS: TracedSystem = {
  told: sSTrace,
  document: () => singleSite({ days: 60, review: 1, inventory: { 's-S': { s: 16, S: 30 } }, demand: series(sSTrace.nodes['0'].demand), leadTime: 2, h: 1, p: 10, stock: 30 }),
  stages: { 0: alone },
};

export const threeInLine: TracedSystem = {
  told: threeInLineTrace,
  document: () =>
    lineOf({
      days: 100, review: 1, quantum: 1e-10, demand: series(threeInLineTrace.nodes['0'].demand),
      stages: [
        { id: 'stage 2', leadTime: 2, inventory: baseStock(10.69), stock: 0 },
        { id: 'stage 1', leadTime: 1, inventory: baseStock(5.53), stock: 0 },
        { id: 'stage 0', leadTime: 1, inventory: baseStock(6.49), stock: 0 },
      ],
    }),
  stages: { 2: inLine('2', null, '1', 2), 1: inLine('1', '2', '0', 4), 0: inLine('0', '1', null, 7, 37.12) },
};

export const fixedLots: TracedSystem = {
  told: fixedLotsTrace,
  document: () =>
    lineOf({
      days: 20, review: 1, demand: series(fixedLotsTrace.nodes['1'].demand),
      stages: [{ id: 'stage 0', leadTime: 1, inventory: { 'r-Q': { r: 10, Q: 50 } }, stock: 50 }, { id: 'stage 1', leadTime: 1, inventory: baseStock(50), stock: 50 }],
    }),
  stages: { 0: inLine('0', null, '1', 0), 1: inLine('1', '0', null, 0) },
};

/** Two stages, of which one stands still on the days told. */
const struck = (told: typeof noOrdersTrace | typeof noShipmentsTrace, site: string, effect: Document): Pick<TracedSystem, 'document' | 'stages'> => ({
  document: () =>
    lineOf({
      days: 40, review: 1, demand: series(told.nodes['2'].demand), hazards: outages(told.nodes['2'].disrupted, site, effect),
      stages: [{ id: 'stage 1', leadTime: 1, inventory: baseStock(25), stock: 25 }, { id: 'stage 2', leadTime: 1, inventory: baseStock(25), stock: 25 }],
    }),
  stages: { 1: inLine('1', null, '2', 1), 2: inLine('2', '1', null, 2, 10) },
});

/** Returns a dated hazard for each row of days that are down. */
function outages(down: readonly boolean[], site: string, effect: Document): Document[] {
  const ends = (day: number): number => (day < down.length && down[day] ? ends(day + 1) : day);
  return down.flatMap((now, day) => (now && !down[day - 1] ? [{ id: `day ${day}`, strikes: { site }, when: { date: day }, lasts: ends(day) - day, effect }] : []));
}

export const noOrders: TracedSystem = { told: noOrdersTrace, ...struck(noOrdersTrace, 'stage 2', { orders: 'stopped' }) };

/** The source counts goods that wait to be shipped neither as met nor as unmet until they leave. */
export const noShipments: TracedSystem = { told: noShipmentsTrace, ...struck(noShipmentsTrace, 'stage 1', { output: 0 }), except: ['fill_rate'] };

const PARTS = ['1', '2'];

export const assembly: TracedSystem = {
  told: assemblyTrace,
  document: () => ({
    horizon: 100,
    products: { 'part 1': { quantum: 1 }, 'part 2': { quantum: 1 }, whole: { quantum: 1 } },
    sites: { supplier: { kind: 'supplier' }, 'stage 1': { kind: 'warehouse', stock: { 'part 1': 13 } }, 'stage 2': { kind: 'warehouse', stock: { 'part 2': 11 } }, 'stage 0': { kind: 'plant', stock: { whole: 7 } } },
    lanes: PARTS.flatMap((n) => [
      { from: 'supplier', to: `stage ${n}`, product: `part ${n}`, leadTime: 2 },
      { from: `stage ${n}`, to: 'stage 0', product: `part ${n}`, leadTime: 1 },
    ]),
    processes: [{ site: 'stage 0', makes: 'whole', from: { 'part 1': 1, 'part 2': 1 } }],
    policies: [
      { at: 'stage 1', product: 'part 1', inventory: baseStock(13), review: 1 },
      { at: 'stage 2', product: 'part 2', inventory: baseStock(11), review: 1 },
      ...PARTS.map((n) => ({ at: 'stage 0', product: `part ${n}`, inventory: baseStock(0), review: 1 })),
      { at: 'stage 0', product: 'whole', inventory: baseStock(7), review: 1 },
    ],
    markets: [{ id: 'market', at: 'stage 0', product: 'whole', demand: series(assemblyTrace.nodes['0'].demand), unmet: 'backorder' }],
  }),
  stages: {
    1: { site: 'stage 1', product: 'part 1', h: 1, p: 0, from: [{ name: 'EXT', site: 'supplier' }], to: { name: '0', site: 'stage 0' } },
    2: { site: 'stage 2', product: 'part 2', h: 1, p: 0, from: [{ name: 'EXT', site: 'supplier' }], to: { name: '0', site: 'stage 0' } },
    0: { site: 'stage 0', product: 'whole', h: 2, p: 20, from: PARTS.map((n) => ({ name: n, site: `stage ${n}`, part: `part ${n}`, h: 1 })), to: { name: 'EXT', site: null } },
  },
};
