/** The scenario `beer-game` is the game that Sterman (1989) describes, and a small rise in demand becomes a wave upstream. */
import { expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate, TraceKind, type Spec } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';
import { costOf, playBoard, type PlayedStage } from './board.ts';
import { pointAt } from './observed.ts';

const stages = ['retailer', 'wholesaler', 'distributor', 'factory'];
const WEEK = 7 * DAY;
const CASE = 1e6;
const demand = Array.from({ length: 36 }, (_, week) => (week < 4 ? 4 : 8));
const person = { target: 17, alpha: 0.26, beta: 0.34, theta: 0.36 };

const scenario = libraryDocument('beer-game');

/** Cases on order when a stage orders, at rest. */
const onOrder = (site: string): number => (site === 'factory' ? 8 : 12);

/** Returns the scenario with players who think of another share of what they have on order, and rest on the same shelves. */
function thinkingOf(beta: number): ScenarioDocument {
  const policies = scenario.policies?.map((policy) => {
    const target = (scenario.sites[policy.at].stock?.['beer'] ?? 0) + beta * onOrder(policy.at);
    return { ...policy, inventory: { 'anchor-adjust': { target: Number(target.toFixed(6)), alpha: person.alpha, beta } } };
  });
  return { ...scenario, policies };
}

interface Played {
  readonly stages: readonly PlayedStage[];
  readonly measures: Readonly<Record<string, number>>;
}

/** Returns the 36 weeks of the game, in cases. */
function play(document: ScenarioDocument): Played {
  const model = compile(resolve(document));
  const run = simulate(model, 1, { replication: 0, trace: true, check: true });
  const { spec } = model;
  return { stages: stages.map((site) => playedBy(spec, site, run.trace)), measures: measureRun(model, run) };
}

type Trace = NonNullable<ReturnType<typeof simulate>['trace']>;

function playedBy(spec: Spec, site: string, trace: Trace | null): PlayedStage {
  if (trace === null) throw new Error('no trace');
  const point = pointAt(spec, site, 'beer');
  const lane = spec.lanes.findIndex(({ to }) => to === point);
  const orders = demand.map(() => 0);
  const net = demand.map(() => 0);
  let [onHand, owed] = [0, 0];
  for (let k = 0; k < trace.count; k++) {
    const week = Math.floor((trace.time[k] - spec.warmup) / WEEK);
    if (trace.kind[k] === TraceKind.ordered && trace.a[k] === lane && week >= 0) orders[week] += trace.quantity[k] / CASE;
    if (trace.a[k] !== point) continue;
    if (trace.kind[k] === TraceKind.stock) onHand = trace.quantity[k] / CASE;
    if (trace.kind[k] === TraceKind.backlog) owed = trace.quantity[k] / CASE;
    for (let later = Math.max(0, week); later < net.length; later++) net[later] = onHand - owed;
  }
  return { orders, net };
}

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
};

/** What people do, on the board, from where the scenario starts and rests: the target less beta x 4 cases for each week that an order takes. */
const board = playBoard(stages.map(() => person), [12.92, 12.92, 12.92, 14.28], demand);

test('the board gives the benchmark that Sterman found by search: 46, 50, 54 and 54', () => {
  const best = [28, 28, 28, 20].map((target) => ({ target, alpha: 1, beta: 1, theta: 0 }));
  expect(playBoard(best, [12, 12, 12, 12], demand).map(costOf)).toEqual([46, 50, 54, 54]);
});

test('every order and every stock, less debts, is that of the board', () => {
  play(scenario).stages.forEach(({ orders, net }, i) => {
    orders.forEach((order, week) => expect(Math.abs(order - board[i].orders[week])).toBeLessThan(0.0001));
    net.forEach((level, week) => expect(Math.abs(level - board[i].net[week])).toBeLessThan(0.0001));
  });
});

test('holding cost of all, and backorder cost of the retailer, are those of the board', () => {
  const { measures } = play(scenario);
  const held = board.flatMap(({ net }) => net).reduce((sum, x) => sum + 0.5 * Math.max(0, x), 0);
  const owed = board[0].net.reduce((sum, x) => sum + Math.max(0, -x), 0);
  expect(measures['holdingCost']).toBeCloseTo(held, 2);
  expect(measures['backorderCost']).toBeCloseTo(owed, 2);
});

/** Returns the variance of what customers ask for, then of what each stage orders. */
const wave = (document: ScenarioDocument): number[] => [variance(demand), ...play(document).stages.map(({ orders }) => variance(orders))];

test('orders vary more from stage to stage, and a rise of 4 cases is more than six times as high at the factory', () => {
  const variances = wave(scenario);
  expect(variances.map(Math.round)).toEqual([2, 7, 36, 78, 115]);
  expect((Math.max(...board[3].orders) - 4) / 4).toBeGreaterThan(6);
});

test('who thinks of all that is on order makes a far smaller wave', () => {
  expect(thinkingOf(person.beta)).toEqual(scenario);
  const calm = wave(thinkingOf(1));
  const wild = wave(scenario);
  for (let stage = 1; stage < calm.length; stage++) {
    expect(calm[stage]).toBeGreaterThan(calm[stage - 1]);
    expect(calm[stage]).toBeLessThan(wild[stage] / 4);
  }
  expect(calm[4]).toBeLessThan(wild[4] / 15);
});
