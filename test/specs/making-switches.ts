/** Fields of lines, travel and the start of a run, switched alone at the lamp works. */
import type { Switch } from './switch.ts';
import type { Change } from './lamp-works.ts';

const PROCESS = ['processes', 0];
const TORCHES = ['processes', 1];
const NEAR = ['lanes', 0];

/** Torches made of bulbs, a second product of the works. */
const torches = (line?: string): readonly Change[] => [
  [['products', 'torch'], { quantum: 1, value: 2 }],
  [['processes', 1], { site: 'works', makes: 'torch', from: { bulb: 1 }, batch: 5, ...(line === undefined ? { rate: 10 } : { line, rate: 10 }) }],
  [['policies', 4], { at: 'works', product: 'torch', inventory: { 'base-stock': 10 } }],
  [['markets', 3], { id: 'campers', at: 'works', product: 'torch', demand: { poisson: { mean: 4 } }, unmet: 'backorder' }],
];

/** Lamps and torches share a line. */
const shared = (dispatching = 'first-come', more: object = {}): readonly Change[] => [[['lines'], [{ id: 'bench', site: 'works', dispatching, ...more }]], [[...PROCESS, 'line'], 'bench'], [[...PROCESS, 'rate'], 30], ...torches('bench')];

const STEPS = [{ line: 'bench', time: 0.2 }, { line: 'bench', time: 0.1 }];
const bench: readonly Change[] = [[['lines'], [{ id: 'bench', site: 'works' }]]];
const stepped: readonly Change[] = [...bench, [[...PROCESS, 'rate'], undefined], [[...PROCESS, 'steps'], STEPS]];
const line = (more: object): Change => [['lines'], [{ id: 'bench', site: 'works', dispatching: 'first-come', ...more }]];
const breakdowns = { up: 3, down: 0.5 };

const one = (path: readonly (string | number)[], field: string, value: unknown, moves: Switch['moves'], beside: readonly Change[] = []): Switch => ({ set: [[[...path, field], value]], moves, beside });
const by = (set: readonly Change[], moves: Switch['moves'], beside: readonly Change[] = []): Switch => ({ set, moves, beside });

export const makingSwitches: Readonly<Record<string, Switch>> = {
  'products.weight': one(['products', 'bulb'], 'weight', 2, ['transportCost', 'up'], [[['modes'], { van: { cost: 0.001 } }], [[...NEAR, 'mode'], 'van'], [[...NEAR, 'distance'], 100]]),
  'products.substitutes': one(['products', 'lamp'], 'substitutes', { torch: 1 }, ['fillRate', 'up'], [...torches(), [['markets', 3, 'at'], 'works'], [['markets', 4], { id: 'hall', at: 'works', product: 'lamp', demand: { poisson: { mean: 4 } }, unmet: 'lost' }]]),
  modes: by([[['modes'], { van: { trip: 4 } }]], ['transportCost', 'up'], [[['modes'], { van: {} }], [[...NEAR, 'mode'], 'van']]),
  'lanes.distance': one(NEAR, 'distance', 500, ['transportCost', 'up'], [[['modes'], { van: { cost: 0.001 } }], [[...NEAR, 'mode'], 'van'], [[...NEAR, 'distance'], 100]]),
  'lanes.trip': one(NEAR, 'trip', 3, ['transportCost', 'up']),
  'lanes.sailings': one(['lanes', 2], 'sailings', { every: 3 }, ['lostUnits', 'up']),
  'lanes.loss': one(NEAR, 'loss', { chance: 0.3, share: 0.5 }, ['lostUnderWayUnits', 'up']),
  'lanes.late': one(NEAR, 'late', { chance: 0.3, by: 4 }, ['leadTime', 'up']),
  'lanes.emissions': one(NEAR, 'emissions', 0.2, ['emissions', 'up']),
  'lines.machines': by([line({ machines: 2 })], ['utilisation', 'down'], shared()),
  'lines.buffer': by([[['lines'], [{ id: 'bench', site: 'works' }, { id: 'test', site: 'works', buffer: 0 }]]], ['blockedTime', 'up'], [
    [['lines'], [{ id: 'bench', site: 'works' }, { id: 'test', site: 'works' }]], [[...PROCESS, 'rate'], undefined], [[...PROCESS, 'steps'], [{ line: 'bench', time: 0.2 }, { line: 'test', time: { exponential: { mean: 0.3 } } }]],
  ]),
  'lines.dispatching': by([line({ dispatching: 'fewest-changeovers' })], ['changeoverTime', 'down'], [...shared(), [[...PROCESS, 'changeover'], 0.1], [[...TORCHES, 'changeover'], 0.1]]),
  'lines.breakdowns': by([line({ breakdowns })], ['downTime', 'up'], shared()),
  'lines.breakdowns.clock': by([line({ breakdowns: { ...breakdowns, clock: 'calendar' } })], ['downTime', 'up'], [...shared('first-come', { breakdowns }), [[...PROCESS, 'rate'], 90]]),
  'lines.interrupted': by([line({ breakdowns, interrupted: 'scrap' })], ['defectUnits', 'up'], shared('first-come', { breakdowns })),
  'processes.line': by([[[...PROCESS, 'line'], 'bench'], [[...TORCHES, 'line'], 'bench']], ['utilisation', 'up'], [...bench, ...torches()]),
  'processes.batchTime': by([[[...PROCESS, 'rate'], undefined], [[...PROCESS, 'batchTime'], 0.55]], ['utilisation', 'up']),
  'processes.steps': by([[[...PROCESS, 'steps'], [STEPS[0], { ...STEPS[1], next: { 1: 0.3 } }]]], ['utilisation', 'up'], stepped),
  'processes.changeover': one(PROCESS, 'changeover', 0.2, ['changeoverTime', 'up'], shared()),
  'processes.yield': one(PROCESS, 'yield', 0.8, ['defectUnits', 'up']),
  // a batch of torches takes longer than one of lamps
  'processes.priority': one(TORCHES, 'priority', 1, ['customerWaitingTime', 'up'], shared('preemptive-priority')),
  'processes.coproducts': one(PROCESS, 'coproducts', { torch: 0.5 }, ['stock', 'up'], torches()),
  'processes.batchCost': one(PROCESS, 'batchCost', 5, ['productionCost', 'up']),
  'processes.changeoverCost': one(PROCESS, 'changeoverCost', 7, ['changeoverCost', 'up'], shared()),
  snapshot: by([[['snapshot'], { transit: [{ lane: 'works->shop', quantity: 200, arrives: 1 }] }]], ['expiredUnits', 'up'], [[['warmup'], 0]]),
};
