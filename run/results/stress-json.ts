/** A stress test as the JSON that programs read. Nothing about time or workers is in it: the same arguments give the same bytes. */
import { ENGINE_VERSION, measures, type StressResult, type Summary } from '../../engine/index.ts';
import type { ScenarioLabel } from './scenario-label.ts';

export interface StressJson {
  readonly engine: string;
  readonly scenario: ScenarioLabel;
  readonly seed: number;
  readonly replications: number;
  /** Stopped before all that was asked was done. */
  readonly stopped: boolean;
  readonly measures: Record<string, Summary & { unit: string }>;
  readonly undisturbed: Record<string, Summary & { unit: string }>;
  /** Service recovery times of all episodes, in days. */
  readonly recovery: StressResult['recovery'];
  /** Largest loss first. */
  readonly worst: StressResult['worst'];
  /** `values[level][day]`, the performance curve's quantile of that day. */
  readonly fan: { readonly days: number; readonly levels: readonly number[]; readonly values: readonly (readonly number[])[] };
}

function withUnits(summaries: Readonly<Record<string, Summary>>): Record<string, Summary & { unit: string }> {
  return Object.fromEntries(Object.entries(summaries).map(([name, summary]) => [name, { ...summary, unit: measures.get(name)?.unit ?? '' }]));
}

/** Returns a stress result in its published form. */
export function stressJson(scenario: ScenarioLabel, result: StressResult): StressJson {
  const { days, levels, values } = result.fan;
  return {
    engine: ENGINE_VERSION,
    scenario,
    seed: result.seed,
    replications: result.replications,
    stopped: result.stopped,
    measures: withUnits(result.measures),
    undisturbed: withUnits(result.undisturbed),
    recovery: result.recovery,
    worst: result.worst,
    fan: { days, levels, values: levels.map((_, k) => [...values.subarray(k * days, (k + 1) * days)]) },
  };
}
