import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, measureLines, measureMarkets, measureProcesses, measureRun, type Spec } from '../../engine/index.ts';
import { networksOfAllKinds } from '../reference/network-arbitrary.ts';
import { networks } from '../specs/network-arbitrary.ts';
import { runWithinLimit } from '../specs/run-within-limit.ts';

const seeds = fc.integer({ min: 0, max: 1e9 });
const anyNetwork = fc.oneof(networks(), networksOfAllKinds());
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Equal up to the error of sums of doubles. */
function same(one: number, other: number, what: string): void {
  expect(Math.abs(one - other), `${what}: ${one}, ${other}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
}

function measured(spec: Spec, seed: number) {
  const model = compile(spec);
  const run = runWithinLimit(model, seed);
  return { m: measureRun(model, run), lines: measureLines(model, run), processes: measureProcesses(model, run), markets: measureMarkets(model, run) };
}

test('what lines did adds up: to the time of their machines, to the batches of processes, and to the measures of the network', () => {
  let busy = 0;
  fc.assert(
    fc.property(anyNetwork, seeds, (spec, seed) => {
      const { m, lines, processes } = measured(spec, seed);
      for (const { working, changingOver, heldUp, down, free, chanceToWait, meanQueue, meanInService, machines } of lines) {
        same(working + changingOver + heldUp + down + free, 1, 'shares');
        for (const share of [working, changingOver, heldUp, down]) expect(share).toBeGreaterThanOrEqual(0);
        expect(chanceToWait < 0 || chanceToWait > 1).toBe(false);
        expect(meanQueue).toBeGreaterThanOrEqual(0);
        expect(meanInService).toBeGreaterThanOrEqual((working + changingOver + heldUp) * machines - 1e-9);
        expect(meanInService).toBeLessThanOrEqual((1 - free) * machines + 1e-9);
        if (working > 0 && working < 1) busy += 1;
      }
      same(sum(lines.map(({ meanQueue }) => meanQueue)), sum(processes.map(({ meanWaiting }) => meanWaiting)), 'waiting');
      same(sum(lines.map(({ meanInService }) => meanInService)), sum(processes.map(({ meanInWork }) => meanInWork)), 'in work');
      same(sum(lines.map(({ changeovers }) => changeovers)), sum(processes.map(({ changeovers }) => changeovers)), 'changeovers');
      const machines = sum(lines.map((line) => line.machines));
      if (machines > 0) same(m.utilisation * machines, sum(lines.map((line) => line.utilisation * line.machines)), 'utilisation');
    }),
    { numRuns: 100 },
  );
  expect(busy).toBeGreaterThan(20);
});

test('what markets got adds up to the measures of the network', () => {
  let waited = 0;
  fc.assert(
    fc.property(anyNetwork, seeds, (spec, seed) => {
      const { m, markets } = measured(spec, seed);
      same(m.backlog, sum(markets.map(({ backlog }) => backlog)), 'backlog');
      same(m.demandedUnits, sum(markets.map(({ demanded }) => demanded)), 'demanded');
      same(m.lostUnits, sum(markets.map(({ lost }) => lost)), 'lost');
      const filled = sum(markets.map((market) => market.filled));
      if (filled > 0) same(m.customerWaitingTime * filled, sum(markets.map((market) => (market.filled > 0 ? market.meanWait * market.filled : 0))), 'waiting');
      if (m.customerWaitingTime > 0) waited += 1;
      for (const { fillRate, backlog, meanWait } of markets) expect([fillRate < 0 || fillRate > 1 + 1e-12, backlog < 0, meanWait < 0]).toEqual([false, false, false]);
    }),
    { numRuns: 100 },
  );
  expect(waited).toBeGreaterThan(20);
});

test('what was thrown away is what expired and what was made badly; good and bad parts make whole batches', () => {
  let bad = 0;
  fc.assert(
    fc.property(networksOfAllKinds(), seeds, (spec, seed) => {
      const { m, processes } = measured(spec, seed);
      same(m.wasteUnits, m.expiredUnits + m.defectUnits, 'waste');
      for (const { defectShare, begun, batches, scrappedBatches, made } of processes) {
        expect(defectShare < 0 || defectShare > 1).toBe(false);
        if (spec.warmup === 0 && spec.snapshot === null) expect(begun).toBeGreaterThanOrEqual(batches + scrappedBatches);
        expect(made).toBeGreaterThanOrEqual(0);
        if (defectShare > 0) bad += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(bad).toBeGreaterThan(10);
});
