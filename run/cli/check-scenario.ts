/** From a scenario argument to a compiled model, or to all that is wrong with it. */
import { compile, ScenarioError, UsageError, type Model, type Spec } from '../../engine/index.ts';
import { parseScenario, resolve, scenarioHash, type FileProblem, type ScenarioDocument, type SnapshotFile } from '../../scenarios/index.ts';
import type { LoadedPlugin } from '../plugin-module.ts';
import type { ScenarioLabel } from '../results/scenario-label.ts';
import { fileBeside } from './file-beside.ts';
import { scenarioSource, type ScenarioSource } from './scenario-source.ts';

export interface LoadedScenario {
  readonly source: ScenarioSource;
  /** Paths of all files that were read for it: its own, its snapshot's, and those of its demand. */
  readonly files: readonly string[];
  readonly label: ScenarioLabel;
  readonly document: ScenarioDocument;
  readonly spec: Spec;
  readonly model: Model;
}

export type Checked = { readonly ok: true; readonly scenario: LoadedScenario } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Returns the scenario ready to run, or everything that is wrong with it. `plugins`: what was loaded for it; `snapshot`: where it starts. Never throws for what is in the text. */
export function checkScenario(source: ScenarioSource, plugins: readonly LoadedPlugin[] = [], snapshot: SnapshotFile | null = null): Checked {
  const files = [...(source.name === null ? [source.file] : []), ...(snapshot === null ? [] : [snapshot.name])];
  const parsed = parseScenario(source.text, source.file, (path) => {
    const found = fileBeside(source.file, path);
    if ('name' in found) files.push(found.name);
    return found;
  }, snapshot);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  try {
    const spec = resolve(document);
    const used = plugins.length === 0 ? {} : { plugins: plugins.map(({ name, hash }) => ({ name, hash })) };
    const label = { name: source.name ?? document.name, hash: scenarioHash(document), ...used };
    return { ok: true, scenario: { source, files, label, document, spec, model: compile(spec) } };
  } catch (thrown) {
    if (!(thrown instanceof ScenarioError)) throw thrown;
    return { ok: false, problems: thrown.problems.map((problem) => ({ file: source.file, ...problem })) };
  }
}

/** Returns a problem as one line, `file:line:column: path: problem; got X; try Y`. */
export function problemLine({ file, line, column, path, value, problem, suggestion }: FileProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const got = value === null ? '' : `; got ${value}`;
  return `${place}: ${path === '' ? '' : `${path}: `}${problem}${got}${suggestion === null ? '' : `; ${suggestion}`}`;
}

/** Returns the scenario ready to run. Rejects with a UsageError that tells everything wrong with it. */
export async function loadScenario(argument: string, plugins: readonly LoadedPlugin[] = [], snapshot: SnapshotFile | null = null): Promise<LoadedScenario> {
  const checked = checkScenario(await scenarioSource(argument), plugins, snapshot);
  if (!checked.ok) throw new UsageError(checked.problems.map(problemLine).join('\n'));
  return checked.scenario;
}
