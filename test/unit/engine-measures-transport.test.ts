import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate, type LaneSpec, type Spec } from '../../engine/index.ts';
import { baseStock, constant, lane, series } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

function measured(spec: Spec): Record<string, number> {
  const model = compile(spec);
  return measureRun(model, simulate(model, 1, { check: true }));
}

/** 5 kg, in quanta of half a kg, are asked for on day 0, and ordered. */
const sent = (days: number, over: Partial<LaneSpec>): Spec =>
  shopSpec({ days, demand: series(5), initial: 10, policy: baseStock(5), product: { quantum: 0.5 }, market: { patience: null }, lane: over });

describe('transport', () => {
  test('cost: 5 kg at 0.5, and 3 for the trip, when it sets out', () => {
    const m = measured(sent(0.5, { freight: 0.5, trip: 3 }));
    expect([m.transportCost, m.totalCost, m.profit]).toEqual([5.5, 5.5, -5.5]);
  });

  test('cost: each part is a trip; 5 kg at 2 kg a day are 3', () => {
    expect(measured(sent(5, { trip: 3, capacity: 4 })).transportCost).toBe(9);
  });

  test('emissions: 5 kg at 0.25', () => {
    const m = measured(sent(0.5, { emissions: 0.25 }));
    expect([m.emissions, m.transportCost]).toEqual([1.25, 0]);
  });

  test('emissions of several lanes add up, each of what sets out on it', () => {
    const spec = sent(3, { emissions: 0.25 });
    const unused = lane(0, 1, { id: 'unused', emissions: 7 });
    expect(measured({ ...spec, lanes: [...spec.lanes, unused] }).emissions).toBe(1.25);
  });
});

describe('goods lost under way', () => {
  // half of every shipment, in half kilograms rounded up: 5 of 10, 3 of 5, 2 of 3, 1 of 2, each sent again when it is missed
  const m = measured(sent(4.5, { loss: { chance: 1, share: 0.5 }, leadTime: constant(1), price: 2, freight: 1, emissions: 1 }));

  test('are counted in units: 11 half kilograms', () => expect(m.lostUnderWayUnits).toBe(5.5));
  test('have been moved: 21 half kilograms set out', () => expect([m.transportCost, m.emissions]).toEqual([10.5, 10.5]));
  test('are not paid for: 9 came in, at 1 a half', () => expect(m.purchaseCost).toBe(9));
  test('are no waste', () => expect(m.wasteUnits).toBe(0));
});
