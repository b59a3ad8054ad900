/** The scenario `furniture`: its lanes follow the rules at its top, deliveries are as often late as those say, and the latest part decides. */
import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';

const REPLICATIONS = 16;

const scenario = libraryDocument('furniture');
const lanes = scenario.lanes ?? [];
type Lane = (typeof lanes)[number];

const suppliers = Object.keys(scenario.sites).filter((id) => scenario.sites[id].kind === 'supplier');
const bySupplier = lanes.filter(({ from }) => suppliers.includes(from));

/** The ranges of the scenario's first lines, from the end at which more is on time to the other. */
const delays = { paper: [0.5, 2.5], spreadsheet: [0.5, 1.5], erp: [0, 0.5], platform: [0, 0] } as const;
const spreads = { small: [0.3, 0.7], medium: [0.2, 0.6], large: [0.1, 0.5] } as const;
const margins = [0.6, 0.2] as const;

const between = ([first, last]: readonly [number, number], where: number): number => Number((first + where * (last - first)).toFixed(6));

/** Returns the mean lead time of a supplier's lane. */
function meanOf({ leadTime }: Lane): number {
  const [params] = Object.values(leadTime as Record<string, { readonly mean: number }>);
  return params.mean;
}

/** Returns a supplier's lane as the rules make it, from 0, the end of the ranges at which more is on time, to 1. */
function byTheRules(lane: Lane, where: number): Lane {
  const { size = 'large', digital = 'erp' } = scenario.sites[lane.from];
  const mean = meanOf(lane);
  const { orderDelay: _, ...rest } = lane;
  const delay = between(delays[digital], where);
  const law = size === 'small' || lane.mode === 'sea' ? 'lognormal' : 'gamma';
  const orderDelay = digital === 'erp' ? delay : { uniform: { high: 2 * delay } };
  return {
    ...rest,
    ...(delay === 0 ? {} : { orderDelay }),
    leadTime: { [law]: { mean, cv: between(spreads[size], where) } },
    promise: Math.round(mean * (1 + between(margins, where))),
  };
}

const withLanes = (change: (lane: Lane) => Lane): ScenarioDocument => ({ ...scenario, lanes: lanes.map((lane) => (bySupplier.includes(lane) ? change(lane) : lane)) });

interface Seen {
  readonly onTime: number;
  readonly starved: number;
}

/** Returns the share of orders on time, and of time that lines wait for parts, of all replications together. */
function see(document: ScenarioDocument, hazards: boolean): Seen {
  const model = compile(resolve(document));
  let [onTime, promised, starved] = [0, 0, 0];
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const run = simulate(model, 75, { replication, hazards });
    model.spec.lanes.forEach(({ promise }, i) => {
      if (promise === null) return;
      onTime += run.record.lanes.onTime[i];
      promised += run.record.lanes.completed[i] + run.record.lanes.overdue[i];
    });
    starved += measureRun(model, run).starvedTime;
  }
  return { onTime: onTime / promised, starved: starved / REPLICATIONS };
}

test('12 suppliers, and every lane is the middle of the ranges', () => {
  expect(suppliers).toHaveLength(12);
  for (const lane of bySupplier) expect(byTheRules(lane, 0.5)).toEqual(lane);
});

describe('orders on time, where the ranges end and in the middle', () => {
  test.each([
    { where: 0, hazards: true, percent: 96 },
    { where: 0.5, hazards: true, percent: 71 },
    { where: 1, hazards: true, percent: 53 },
    { where: 0, hazards: false, percent: 98 },
    { where: 0.5, hazards: false, percent: 72 },
    { where: 1, hazards: false, percent: 54 },
  ])('at $where, hazards $hazards: $percent %', ({ where, hazards, percent }) => {
    expect(Math.abs(100 * see(withLanes((lane) => byTheRules(lane, where)), hazards).onTime - percent)).toBeLessThan(1.5);
  });
});

/** Returns a lane that always takes as long as it does on average. */
function steady(lane: Lane): Lane {
  const { digital = 'erp' } = scenario.sites[lane.from];
  const { orderDelay: _, ...rest } = lane;
  const delay = between(delays[digital], 0.5);
  return { ...rest, ...(delay === 0 ? {} : { orderDelay: delay }), leadTime: meanOf(lane) };
}

test('12 unsteady suppliers stop the lines at least three times as long as the worst of them alone would', () => {
  expect(see(withLanes(steady), false).starved).toBe(0);
  const together = see(scenario, false).starved;
  const alone = bySupplier.map(({ from }) => see(withLanes((lane) => (lane.from === from ? lane : steady(lane))), false).starved);
  expect(together).toBeGreaterThan(0.06);
  expect(together).toBeGreaterThan(3 * Math.max(...alone));
});
