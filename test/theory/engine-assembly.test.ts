import { expect, test } from 'vitest';
import { specOfDocument } from '../specs/spec-of-document.ts';
import told from './oracle-traces/assembly-3-stage.json';
import { expectNear, expectStage, netUnits, pointAt, series, traced } from './stages.ts';

const PARTS = ['one', 'two'];
const { demand, netStock, ordered, received, parts } = told.nodes['0'];

/** Two stages of parts, stage 0 that puts one of each together: parts are ordered for what is to be made, and wait there for each other. */
const spec = specOfDocument({
  horizon: demand.length,
  products: { one: { quantum: 1 }, two: { quantum: 1 }, whole: { quantum: 1 } },
  sites: { supplier: { kind: 'supplier' }, 'stage one': { kind: 'warehouse' }, 'stage two': { kind: 'warehouse' }, plant: { kind: 'plant' } },
  lanes: PARTS.flatMap((part) => [
    { from: 'supplier', to: `stage ${part}`, product: part, leadTime: 2 },
    { from: `stage ${part}`, to: 'plant', product: part, leadTime: 1 },
  ]),
  processes: [{ site: 'plant', makes: 'whole', from: { one: 1, two: 1 } }],
  policies: [
    { at: 'stage one', product: 'one', inventory: { 'base-stock': { S: 13 } } },
    { at: 'stage two', product: 'two', inventory: { 'base-stock': { S: 11 } } },
    ...PARTS.map((part) => ({ at: 'plant', product: part, inventory: { 'base-stock': { S: 0 } } })),
    { at: 'plant', product: 'whole', inventory: { 'base-stock': { S: 7 } } },
  ],
  markets: [{ id: 'market', at: 'plant', product: 'whole', demand: series(demand), unmet: 'backorder' }],
});

test('trace.assembly_3_stage: stock of the whole and its parts, orders, receipts', () => {
  const found = traced(spec);
  expectStage(found, pointAt(found, 'stage one', 'one'), told.nodes['1']);
  expectStage(found, pointAt(found, 'stage two', 'two'), told.nodes['2']);
  const whole = pointAt(found, 'plant', 'whole');
  PARTS.forEach((part, k) => {
    const point = pointAt(found, 'plant', part);
    const from = String(k + 1) as '1' | '2';
    expectStage(found, whole, { netStock, ordered: { [from]: ordered[from] }, received: { [from]: received[from] } }, point);
    // What waits for the other part is owed to a batch: net stock of a part is what is still to come, below 0
    const other = netUnits(found, pointAt(found, 'plant', PARTS[1 - k]), demand.length);
    const ahead = netUnits(found, point, demand.length).map((net, day) => Math.max(0, net - other[day]));
    expectNear(ahead, parts[from]);
  });
  expect(found.trace.count).toBeGreaterThan(1000);
});
