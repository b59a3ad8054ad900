import { expect, test } from 'vitest';
import disruption from './oracle-traces/disruption-SP.json';
import orderPoint from './oracle-traces/rQ-BS-serial.json';
import serial from './oracle-traces/serial-example-6-1.json';
import single from './oracle-traces/single-stage-simple.json';
import sS from './oracle-traces/sS-single.json';
import { singleSite } from './single-site.ts';
import { expectStage, lineOf, pointAt, series, traced, type ToldStage, type Traced } from './stages.ts';

const baseStocks = (levels: readonly number[]) => levels.map((S) => ({ 'base-stock': { S } }));

/** Stages upstream first. */
function expectStages(found: Traced, told: readonly ToldStage[]): void {
  told.forEach((stage, k) => expectStage(found, pointAt(found, `stage ${k}`), stage));
}

test('trace.single_stage_simple: stock, orders, receipts, cost', () => {
  const told = single.nodes['0'];
  const found = traced(singleSite({ days: 100, warmup: 0, inventory: { 'base-stock': { S: 2 } }, demand: series(told.demand), leadTime: 1, h: 1, p: 10 }));
  expectStage(found, pointAt(found, 'shop'), told);
  expect(found.cost).toBe(single.totalCost);
});

test('trace.sS_single: stock, orders, receipts, cost', () => {
  const told = sS.nodes['0'];
  const found = traced(singleSite({ days: 60, warmup: 0, inventory: { 's-S': { s: 16, S: 30 } }, demand: series(told.demand), leadTime: 2, h: 1, p: 10 }));
  expectStage(found, pointAt(found, 'shop'), told);
  expect(found.cost).toBe(sS.totalCost);
});

test('trace.serial_example_6_1: three stages from empty', () => {
  const { nodes } = serial;
  const found = traced(lineOf({ demand: nodes['0'].demand, inventory: baseStocks([10.69, 5.53, 6.49]), leadTimes: [2, 1, 1], stock: [0, 0, 0], quantum: 1e-10, backorder: 37.12 }));
  expectStages(found, [nodes['2'], nodes['1'], nodes['0']]);
  // The source's cost is of three holding rates and goods in transit too; backorders are a part of both
  const owed = nodes['0'].netStock.reduce((sum, net) => sum + Math.max(0, -net), 0);
  expect(Math.abs(found.cost - 37.12 * owed)).toBeLessThan(1e-5);
});

test('trace.rQ_BS_serial: one Q of 50 at or below r = 10 is (10, 11) in lots of 50', () => {
  const { nodes } = orderPoint;
  const found = traced(lineOf({ demand: nodes['1'].demand, inventory: [{ 's-S': { s: 10, S: 11 } }, ...baseStocks([50])], leadTimes: [1, 1], stock: [50, 50], lots: [50, 1] }));
  expectStages(found, [nodes['0'], nodes['1']]);
});

test('trace.disruption_SP: a stage that ships nothing for rows of periods', () => {
  const { nodes } = disruption;
  const { demand, disrupted } = nodes['2'];
  const hazards = disrupted.flatMap((down, day) => {
    if (!down || disrupted[day - 1]) return [];
    const lasts = disrupted.slice(day).findIndex((still) => !still);
    return [{ id: `day ${day}`, strikes: { site: 'stage 0' }, when: { date: day }, lasts, effect: { output: 0 } }];
  });
  expect(hazards.length).toBe(5);
  expectStages(traced(lineOf({ demand, inventory: baseStocks([25, 25]), leadTimes: [1, 1], stock: [25, 25], hazards })), [nodes['1'], nodes['2']]);
});
