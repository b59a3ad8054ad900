/** What repeats a result: the command, the scenario and the versions. No time of day, so that the same command writes the same bytes. */
import { ENGINE_VERSION } from '../../engine/index.ts';
import type { ScenarioLabel } from './scenario-label.ts';

export interface Manifest {
  readonly command: string;
  readonly scenario: ScenarioLabel;
  readonly seed: number;
  readonly replications: number;
  readonly versions: { readonly knockon: string; readonly node: string };
  readonly files: readonly string[];
}

/** Returns the manifest of a stress test. */
export function manifest(command: string, scenario: ScenarioLabel, run: { seed: number; replications: number }, files: readonly string[]): Manifest {
  return {
    command,
    scenario,
    seed: run.seed,
    replications: run.replications,
    versions: { knockon: ENGINE_VERSION, node: process.versions.node },
    files,
  };
}
