/** `knockon run`: one replication, told in full. */
import type { Command } from 'commander';
import { episodesOf, measurePair, measureRun, performanceCurve, simulate, type Episode, type SimulateOptions } from '../../../engine/index.ts';
import { measureMembers } from '../../results/members.ts';
import { runJson, type RunFigures } from '../../results/run-json.ts';
import { traceCsv } from '../../results/trace-csv.ts';
import { loadScenario, type LoadedScenario } from '../check-scenario.ts';
import { jsonText } from '../json-text.ts';
import { anyName, readReplication, readSeed } from '../options.ts';
import { loadPlugins, pluginOption, type PluginOptions } from '../plugin-option.ts';
import { runText } from '../run-text.ts';
import type { Shell } from '../shell.ts';
import { readSnapshot, snapshotOption, type SnapshotOptions } from '../snapshot-option.ts';
import { refuseOverwriting, refuseSources, writeLines } from '../write-file.ts';

interface Options extends PluginOptions, SnapshotOptions {
  readonly seed: number;
  readonly replication: number;
  readonly explain?: true;
  readonly json?: true;
  readonly hazards: boolean;
  readonly check?: true;
  readonly trace?: string;
  readonly force?: true;
}

interface Told {
  readonly figures: RunFigures;
  /** Times of poor service; null when the hazards are left out. */
  readonly episodes: readonly Episode[] | null;
}

/** Runs the replication, with the undisturbed run beside it when there are hazards. */
function tell({ spec, model }: LoadedScenario, { seed, replication, hazards, check, trace }: Options): Told {
  const options: SimulateOptions = { replication, trace: true, check: check === true };
  const run = simulate(model, seed, { ...options, hazards });
  const measures = measureRun(model, run);
  const members = measureMembers(model, run);
  if (trace !== undefined && run.trace !== null) writeLines(trace, traceCsv(spec, run.trace));
  const { traceHash, events } = run;
  if (!hazards) return { figures: { seed, replication, measures, pair: {}, undisturbed: {}, ...members, traceHash, events }, episodes: null };
  const quiet = simulate(model, seed, { ...options, trace: false, hazards: false });
  const figures = { seed, replication, measures, pair: measurePair(model, run, quiet), undisturbed: measureRun(model, quiet), ...members, traceHash, events };
  return { figures, episodes: episodesOf(model, performanceCurve(model, run.record, quiet.record)) };
}

/** Returns the run as text. A scenario without hazards is told as one run: its undisturbed run is the same. */
function textOf(scenario: LoadedScenario, { figures, episodes }: Told, explain: boolean): string {
  if (scenario.spec.hazards.length > 0) return runText(scenario, figures, { episodes, explain });
  return runText(scenario, { ...figures, pair: {}, undisturbed: {} }, { episodes: null, explain });
}

/** Adds the command to the program. */
export function addRun(program: Command, { terminal }: Shell): void {
  program
    .command('run')
    .summary('run a scenario once')
    .description('Runs a scenario once and tells what came of it, beside the same run without its hazards.')
    .argument('<scenario>', 'a name from `knockon list scenarios`, or a YAML or JSON file')
    .addOption(pluginOption())
    .addOption(snapshotOption())
    .option('--seed <number>', 'seed of all chance', readSeed, 1)
    .option('--replication <number>', 'which replication of that seed', readReplication, 0)
    .option('--no-hazards', 'leave all hazards out')
    .option('--check', 'check every balance at every event; slower')
    .option('--trace <file>', 'write everything that happened to a CSV file', anyName('--trace', 'a file'))
    .option('--force', 'write the trace over a file that is there')
    .option('--explain', 'tell what each measure means')
    .option('--json', 'result as JSON')
    .action(async (argument: string, options: Options) => {
      const scenario = await loadScenario(argument, await loadPlugins(options), readSnapshot(options));
      if (options.trace !== undefined) refuseSources(options.trace, scenario.files);
      if (options.trace !== undefined && options.force !== true) refuseOverwriting(options.trace);
      const told = tell(scenario, options);
      await terminal.out(options.json === true ? jsonText(runJson(scenario.label, told.figures)) : textOf(scenario, told, options.explain === true));
    });
}
