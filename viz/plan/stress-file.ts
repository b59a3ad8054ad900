import { ENGINE_VERSION, measures, type StressResult, type Summary } from '../../engine/index.ts';
import { scenarioHash, type ScenarioDocument } from '../../scenarios/index.ts';

/** Returns a stress result as JSON in its published form, the one that `knockon stress --json` prints. */
export function stressFile(document: ScenarioDocument, result: StressResult): string {
  const { seed, replications, stopped, recovery, worst, fan } = result;
  const { days, levels, values } = fan;
  const rows = levels.map((_, level) => [...values.subarray(level * days, (level + 1) * days)]);
  const file = {
    engine: ENGINE_VERSION,
    scenario: { name: document.name, hash: scenarioHash(document) },
    seed,
    replications,
    stopped,
    measures: withUnits(result.measures),
    undisturbed: withUnits(result.undisturbed),
    recovery,
    worst,
    fan: { days, levels, values: rows },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function withUnits(summaries: Readonly<Record<string, Summary>>): Record<string, Summary & { unit: string }> {
  return Object.fromEntries(Object.entries(summaries).map(([kind, summary]) => [kind, { ...summary, unit: measures.get(kind)?.unit ?? '' }]));
}
