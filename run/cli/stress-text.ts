/** A stress test, for people. */
import type { StressResult, Summary } from '../../engine/index.ts';
import type { LoadedScenario } from './check-scenario.ts';
import { commandLine } from './command-line.ts';
import { leftOutText, meaningsText, measuresTable, type MeasureRow } from './measures-text.ts';
import { countText, numberText, replicationsText } from './number-text.ts';
import { pluginsText } from './plugins-text.ts';
import type { Column } from './table-text.ts';
import { unitText } from './unit-text.ts';
import { visibleLine } from './visible-text.ts';

const COLUMNS: readonly Column[] = [
  { head: 'measure' },
  { head: 'mean', right: true },
  { head: '95 % interval', right: true },
  { head: '5 %', right: true },
  { head: '50 %', right: true },
  { head: '95 %', right: true },
  { head: 'undisturbed', right: true },
  { head: 'unit' },
];

function row(name: string, unit: string, summary: Summary, undisturbed: Summary | undefined): MeasureRow {
  const { mean, ci, p05, p50, p95 } = summary;
  const interval = Number.isNaN(ci[0]) ? 'n/a' : `${numberText(ci[0])} to ${numberText(ci[1])}`;
  const beside = undisturbed === undefined ? '' : numberText(undisturbed.mean);
  return {
    name,
    cells: [numberText(mean), interval, numberText(p05), numberText(p50), numberText(p95), beside, unit],
    numbers: [mean, ...ci, p05, p50, p95, undisturbed?.mean ?? NaN],
  };
}

function recoveryText({ episodes, censored, median, restrictedMean, horizonDays }: StressResult['recovery']): string {
  if (episodes === 0) return 'Service never fell below the failure level.\n';
  return (
    `Service fell below the failure level ${countText(episodes)} times; ${countText(censored)} were not over at the end of a run. ` +
    `Half recover within ${median === null ? 'no known time' : `${numberText(median)} d`}; ` +
    `the mean is ${numberText(restrictedMean)} d (Kaplan-Meier, up to ${numberText(horizonDays)} d).\n`
  );
}

/** Returns the test as text: the measures with their intervals, recovery, the worst replications, and where to read what they mean, or that itself. */
export function stressText(scenario: LoadedScenario, result: StressResult, explain: boolean): string {
  const { source, document, label } = scenario;
  const { seed, replications, stopped } = result;
  const head = `${visibleLine(document.name)} (${label.hash}), seed ${seed}: ${replicationsText(replications)}${stopped ? ', stopped before the end' : ''}\n${pluginsText(label)}\n`;
  if (replications === 0) return `${head}Nothing was finished.\n`;
  const names = Object.keys(result.measures);
  const table = measuresTable(COLUMNS, names.map((name) => row(name, unitText(name, scenario), result.measures[name], result.undisturbed[name])));
  const worst = result.worst.filter(({ lossArea }) => lossArea > 0).slice(0, 3).map(({ replication, lossArea }) => `${replication} (lossArea ${numberText(lossArea)})`);
  const see = commandLine(['run', source.name ?? source.file, '--seed', String(seed), '--replication', String(result.worst[0]?.replication ?? 0)]);
  return [
    head,
    table.text,
    leftOutText(table.leftOut),
    '\n',
    recoveryText(result.recovery),
    worst.length === 0 ? '' : `Worst replications: ${worst.join(', ')}; see the first with: ${see}\n`,
    meaningsText(names, explain),
  ].join('');
}
