import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate, type HazardSpec, type SnapshotSpec, type Spec } from '../../engine/index.ts';
import { networks } from '../specs/network-arbitrary.ts';
import { market, poisson, site, source } from '../specs/parts.ts';
import { rowsOf, traceOf } from '../specs/read-trace.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });

/** The network with a site, a market and a hazard more; market and hazard stand in front of all others. */
function withStranger(spec: Spec): Spec {
  const stranger = market(spec.stockPoints.length, poisson(3), { id: 'stranger', arrivals: { kind: 'period', every: 7e10, first: 0 }, price: 1 });
  const trouble: HazardSpec = {
    id: 'trouble', targets: [{ kind: 'site', site: spec.sites.length }], when: { kind: 'renewal', up: { kind: 'exponential', params: { mean: 9 } } },
    lasts: { kind: 'exponential', params: { mean: 2 } }, output: 0.5, stopsOrders: false, transit: 'kept', recovery: { kind: 'linear', params: { over: 2 } },
  };
  return {
    ...spec,
    sites: [...spec.sites, site('strange')],
    stockPoints: [...spec.stockPoints, source({ site: spec.sites.length, nominalRate: 3 })],
    markets: [stranger, ...spec.markets],
    hazards: [trouble, ...spec.hazards],
    snapshot: spec.snapshot === null ? null : { ...spec.snapshot, backorders: spec.snapshot.backorders.map((owed) => ({ ...owed, market: owed.market + 1 })) },
  };
}

describe('an unrelated site, market and hazard', () => {
  test('leave every demand and every strike as it was', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const alone = traceOf(spec, seed, { check: false });
        const together = traceOf(withStranger(spec), seed, { check: false });
        const own = (rows: ReturnType<typeof rowsOf>) => rows.filter((row) => row.a !== 0).map((row) => ({ ...row, a: row.a - 1 }));
        expect(own(rowsOf(together, 'demand'))).toEqual(rowsOf(alone, 'demand'));
        const strikes = (trace: typeof alone, first: number) =>
          rowsOf(trace, 'siteOutput').filter((row) => row.b >= first).map((row) => [row.day, row.a, row.b - first, row.quantity]);
        expect(strikes(together, 1)).toEqual(strikes(alone, 0));
      }),
    );
  });

  test('leave a network as it was where they come last', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const more = { ...withStranger(spec), markets: spec.markets, hazards: spec.hazards, snapshot: spec.snapshot };
        const { days, strikes, markets } = simulate(compile(spec), seed).record;
        const other = simulate(compile(more), seed).record;
        expect([other.days, other.strikes, other.markets]).toEqual([days, strikes, markets]);
      }),
    );
  });
});

function twiceTheQuanta(snapshot: SnapshotSpec): SnapshotSpec {
  const twice = <Part extends { readonly quantity: number }>(parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, quantity: 2 * part.quantity }));
  return { ...snapshot, lots: twice(snapshot.lots), orders: twice(snapshot.orders), transit: twice(snapshot.transit), backorders: twice(snapshot.backorders) };
}

/** The same network counted in quanta of half the size. */
function inHalfQuanta(spec: Spec): Spec {
  return {
    ...spec,
    products: spec.products.map((product) => ({ ...product, quantum: product.quantum / 2 })),
    stockPoints: spec.stockPoints.map((point) => ({ ...point, initial: 2 * point.initial, nominalRate: 2 * point.nominalRate })),
    lanes: spec.lanes.map((lane) => ({ ...lane, lot: 2 * lane.lot, minimum: 2 * lane.minimum, sailings: lane.sailings === null ? null : { ...lane.sailings, capacity: lane.sailings.capacity === null ? null : 2 * lane.sailings.capacity } })),
    snapshot: spec.snapshot === null ? null : twiceTheQuanta(spec.snapshot),
    processes: spec.processes.map((process) => ({
      ...process, batch: 2 * process.batch, inputs: process.inputs.map((input) => ({ ...input, perBatch: 2 * input.perBatch })),
    })),
  };
}

test('counted in quanta of half the size, whole units give the same measures to the last bit', () => {
  fc.assert(
    fc.property(networks({ counted: true, partial: false }), seeds, (spec, seed) => {
      const halves = compile(inHalfQuanta(spec));
      const wholes = compile(spec);
      expect(measureRun(halves, simulate(halves, seed))).toEqual(measureRun(wholes, simulate(wholes, seed)));
    }),
  );
});

test('twice the prices and rates of cost are twice the costs; no other measure moves', () => {
  fc.assert(
    fc.property(networks(), seeds, (spec, seed) => {
      const { costs } = spec;
      const twice = (list: readonly number[]): number[] => list.map((x) => 2 * x);
      const dear: Spec = {
        ...spec,
        lanes: spec.lanes.map((lane) => ({ ...lane, price: 2 * lane.price, freight: 2 * lane.freight, trip: 2 * lane.trip })),
        processes: spec.processes.map((process) => ({ ...process, batchCost: 2 * process.batchCost })),
        costs: { holdingPerValueDay: 2 * costs.holdingPerValueDay, ordering: twice(costs.ordering), shortage: twice(costs.shortage), backorder: twice(costs.backorder), scrap: twice(costs.scrap) },
      };
      const m = measureRun(compile(spec), simulate(compile(spec), seed));
      const d = measureRun(compile(dear), simulate(compile(dear), seed));
      const paid = ({ totalCost, lostMargin }: Record<string, number>): number => totalCost - lostMargin;
      expect(Math.abs(paid(d) - 2 * paid(m))).toBeLessThan(0.01);
      for (const name of ['fillRate', 'stock', 'backlog', 'orders', 'lostUnits', 'revenue', 'readyRate', 'lostMargin']) expect(d[name]).toBe(m[name]);
    }),
  );
});
