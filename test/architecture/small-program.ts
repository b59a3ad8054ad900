import type { Files } from './broken-imports.ts';

/** A program of one file a part that keeps every rule; tests break one rule of it at a time. */
export const smallProgram: Files = {
  'engine/spec.ts': 'export type Spec = { days: number };',
  'engine/errors.ts': 'export const wrong = 1;',
  'engine/random/index.ts': "import { wrong } from '../errors.ts'; import { alea } from 'seedrandom'; export const random = [wrong, alea];",
  'engine/events/agenda.ts': "import { random } from '../random/index.ts'; export const agenda = random;",
  'engine/statistics/index.ts': "import { random } from '../random/index.ts'; export const statistics = random;",
  'engine/network/model.ts': "import { DirectedGraph } from 'graphology'; import '../events/agenda.ts'; export const model = DirectedGraph;",
  'engine/state/state.ts': "import { model } from '../network/model.ts'; export const state = model;",
  'engine/policies/inventory/index.ts': "import { state } from '../../state/state.ts'; export const policies = state;",
  'engine/disruptions/index.ts': "import { state } from '../state/state.ts'; export const disruptions = state;",
  'engine/measures/index.ts': "import { state } from '../state/state.ts'; export const measures = state;",
  'engine/compile/compile.ts': "import { policies } from '../policies/inventory/index.ts'; export const compile = policies;",
  'engine/flow/flow.ts': "import { compile } from '../compile/compile.ts'; export const flow = compile;",
  'engine/montecarlo/stress.ts': "import { flow } from '../flow/flow.ts'; export const stress = flow;",
  'engine/playback.ts': "import { flow } from './flow/flow.ts'; export const play = flow;",
  'engine/index.ts': "export { stress } from './montecarlo/stress.ts'; export { play } from './playback.ts'; export type { Spec } from './spec.ts';",
  'scenarios/schema/resolve.ts': "import { parse } from 'yaml'; import type { Spec } from '../../engine/index.ts'; export const resolve = (s: Spec) => parse(String(s));",
  'scenarios/index.ts': "export { resolve } from './schema/resolve.ts';",
  'run/browser/worker.ts': "import { stress } from '../../engine/index.ts'; export const worker = stress;",
  'run/browser/pool.ts': "export const pool = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });",
  'run/node/worker.ts': "import { parentPort } from 'node:worker_threads'; export const port = parentPort;",
  'run/node/pool.ts': "export const pool = () => new URL('./worker.js', import.meta.url);",
  'run/results/csv.ts': "import { play } from '../../engine/index.ts'; export const csv = play;",
  'run/cli/main.ts': "import { resolve } from '../../scenarios/index.ts'; import { pool } from '../node/pool.ts'; export const main = [resolve, pool];",
  'viz/app/main.ts': "import { pool } from '../../run/browser/pool.ts'; import { resolve } from '../../scenarios/index.ts'; export const app = [pool, resolve];",
};
