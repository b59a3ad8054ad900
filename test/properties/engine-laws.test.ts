import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, measurePair, measureRun, measures, measureStockPoints, simulate, type Spec } from '../../engine/index.ts';
import { networksOfAllKinds } from '../reference/network-arbitrary.ts';
import { networks } from '../specs/network-arbitrary.ts';
import { runWithinLimit } from '../specs/run-within-limit.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });

/** The network with a price on batches, changeovers and trips. */
const priced = (spec: Spec): Spec => ({
  ...spec,
  processes: spec.processes.map((process) => ({ ...process, batchCost: 1.3, changeoverCost: 0.77 })),
  lanes: spec.lanes.map((lane) => ({ ...lane, trip: 2.1 })),
});

describe('any network', () => {
  test('keeps the balances of goods, debts and orders at every event, disturbed or not', () => {
    let events = 0;
    fc.assert(
      fc.property(networks(), seeds, fc.boolean(), (spec, seed, hazards) => {
        events += simulate(compile(spec), seed, { check: true, hazards }).events;
      }),
      { numRuns: 300 },
    );
    expect(events).toBeGreaterThan(10_000);
  });

  test('gives the same bits for the same seed and replication, compiled once or twice', () => {
    fc.assert(
      fc.property(networks(), seeds, fc.nat(9), (spec, seed, replication) => {
        const model = compile(spec);
        const first = simulate(model, seed, { replication, trace: true });
        simulate(model, seed + 1);
        const again = simulate(model, seed, { replication, trace: true });
        const anew = simulate(compile(spec), seed, { replication, trace: true });
        expect([again.traceHash, anew.traceHash]).toEqual([first.traceHash, first.traceHash]);
        expect(again.record).toEqual(first.record);
        expect(measureRun(model, again)).toEqual(measureRun(model, first));
      }),
    );
  });

  test('gives the same record with and without a trace', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const model = compile(spec);
        expect(simulate(model, seed).record).toEqual(simulate(model, seed, { trace: true }).record);
      }),
    );
  });

  test('has costs that add up exactly, in millionths: all that are called a cost, and the lost margin', () => {
    const names = [...measures.keys()].filter((name) => (name.endsWith('Cost') && name !== 'totalCost') || name === 'lostMargin');
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(networks(), networksOfAllKinds().map(priced)), seeds, (spec, seed) => {
        const model = compile(spec);
        const m = measureRun(model, runWithinLimit(model, seed));
        const millionths = (money: number): number => Math.round(money * 1e6);
        for (const name of names) if (m[name] > 0) seen.add(name);
        expect(millionths(m.totalCost)).toBe(names.reduce((sum, name) => sum + millionths(m[name]), 0));
        expect(millionths(m.profit)).toBe(millionths(m.revenue) - millionths(m.totalCost) + millionths(m.lostMargin));
      }),
    );
    expect([...seen].sort()).toEqual(names.sort());
  });

  test('has shares between 0 and 1 and quantities of at least 0', () => {
    fc.assert(
      fc.property(networks(), seeds, (spec, seed) => {
        const model = compile(spec);
        const disturbed = simulate(model, seed);
        const m = measureRun(model, disturbed);
        for (const name of ['fillRate', 'cycleServiceLevel', 'cycleServiceLevelPerCycle', 'readyRate', 'otif', 'availability', 'starvedTime', 'onTimeDelivery', 'utilisation', 'changeoverTime', 'blockedTime', 'downTime']) {
          expect(Number.isNaN(m[name]) || (m[name] >= 0 && m[name] <= 1 + 1e-12), `${name} ${m[name]}`).toBe(true);
        }
        for (const name of ['demandedUnits', 'lostUnits', 'backorderedUnits', 'lateUnits', 'backlog', 'stock', 'orders', 'expiredUnits', 'defectUnits', 'lostUnderWayUnits', 'emissions', 'totalCost', 'revenue']) expect(m[name]).toBeGreaterThanOrEqual(0);
        for (const name of ['bullwhipRatio', 'bullwhipRatioPerStage', 'leadTime', 'leadTimeP95', 'orderResponseTime', 'stockTurnover', 'customerWaitingTime', 'customerWaitingTimeP95']) expect(m[name] < 0).toBe(false);
        expect(m.lateUnits).toBeLessThanOrEqual(m.backorderedUnits);
        for (const { fillRate } of measureStockPoints(model, disturbed)) expect(fillRate < 0 || fillRate > 1).toBe(false);
        expect(measurePair(model, disturbed, simulate(model, seed, { hazards: false })).lossArea).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
