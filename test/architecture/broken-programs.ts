/** One import that breaks a rule, put into a file of the small program. */
export interface BrokenProgram {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

/** Makes the case of a part of the engine that imports what is above it, or beside it. */
function upward(file: string, to: string): BrokenProgram {
  const [name = ''] = file.replace('engine/', '').split(/[/.]/);
  return { rule: `engine-downward-${name}`, file, code: `import '${to}';` };
}

/** Every rule of .dependency-cruiser.cjs broken at least once, in every way in which a file can name another. */
export const brokenPrograms: readonly BrokenProgram[] = [
  upward('engine/spec.ts', './random/index.ts'),
  upward('engine/errors.ts', './index.ts'),
  upward('engine/registry.ts', './playback.ts'),
  upward('engine/trace.ts', './state/state.ts'),
  upward('engine/random/index.ts', '../events/agenda.ts'),
  upward('engine/events/agenda.ts', '../network/model.ts'),
  upward('engine/events/agenda.ts', '../statistics/index.ts'),
  upward('engine/statistics/index.ts', '../network/model.ts'),
  upward('engine/network/model.ts', '../state/state.ts'),
  upward('engine/state/state.ts', '../policies/inventory/index.ts'),
  upward('engine/policies/inventory/index.ts', '../../disruptions/index.ts'),
  upward('engine/disruptions/index.ts', '../policies/inventory/index.ts'),
  upward('engine/measures/index.ts', '../compile/compile.ts'),
  upward('engine/compile/compile.ts', '../flow/flow.ts'),
  upward('engine/flow/flow.ts', '../montecarlo/stress.ts'),
  upward('engine/montecarlo/stress.ts', '../index.ts'),

  { rule: 'engine-part-in-table', file: 'engine/firms/trust.ts', code: "import '../spec.ts';" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "import { parse } from 'yaml'; export const p = parse;" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "import { readFileSync } from 'node:fs'; export const r = readFileSync;" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "import '../../scenarios/index.ts';" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "export const later = () => import('../../run/results/csv.ts');" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "export type Csv = typeof import('../../run/results/csv.ts');" },
  { rule: 'engine-takes-nothing', file: 'engine/flow/flow.ts', code: "export const w = new URL('../../run/browser/worker.ts', import.meta.url);" },

  { rule: 'scenarios-below-run', file: 'scenarios/index.ts', code: "import '../run/results/csv.ts';" },
  { rule: 'scenarios-below-run', file: 'scenarios/index.ts', code: "export const w = new URL('../run/node/worker.js', import.meta.url);" },
  { rule: 'run-below-viz', file: 'run/cli/main.ts', code: "export const app = () => import('../../viz/app/main.ts');" },
  { rule: 'viz-takes-run-browser', file: 'viz/app/main.ts', code: "export * from '../../run/results/csv.ts';" },
  { rule: 'viz-takes-run-browser', file: 'viz/app/main.ts', code: "export const w = new Worker(\n  new URL('../../run/node/worker.ts', import.meta.url),\n);" },
  { rule: 'run-browser-alone', file: 'run/browser/pool.ts', code: "import '../node/pool.ts';" },
  { rule: 'run-node-below-cli', file: 'run/node/worker.ts', code: "import '../cli/main.ts';" },

  { rule: 'engine-door', file: 'scenarios/index.ts', code: "import type { Spec } from '../engine/spec.ts'; export type S = Spec;" },
  { rule: 'engine-door', file: 'viz/app/main.ts', code: "export const w = new URL('../../engine/flow/flow.ts', import.meta.url);" },
  { rule: 'scenarios-door', file: 'run/cli/main.ts', code: "import '../../scenarios/schema/resolve.ts';" },
  { rule: 'no-node-in-browser', file: 'viz/app/main.ts', code: "import { join } from 'node:path'; export const j = join;" },
  { rule: 'no-node-in-browser', file: 'scenarios/index.ts', code: "import { readFileSync } from 'fs'; export const r = readFileSync;" },
  { rule: 'no-tests-in-program', file: 'run/results/csv.ts', code: "import '../../test/stand-in.ts';" },
  { rule: 'no-dev-dependency-in-program', file: 'run/results/csv.ts', code: "import fc from 'fast-check'; export const f = fc;" },
  { rule: 'no-missing-file', file: 'run/results/csv.ts', code: "import './nowhere.ts';" },
  { rule: 'no-cycles', file: 'run/node/worker.ts', code: "export type Pool = typeof import('./pool.ts');" },
];
