/** `knockon run`: one replication, told in full. */
import type { Command } from 'commander';
import { measurePair, measureRun, simulate, type SimulateOptions } from '../../../engine/index.ts';
import { runJson, type RunFigures } from '../../results/run-json.ts';
import { traceCsv } from '../../results/trace-csv.ts';
import { loadScenario, type LoadedScenario } from '../check-scenario.ts';
import { jsonText } from '../json-text.ts';
import { readReplication, readSeed } from '../options.ts';
import { runText } from '../run-text.ts';
import type { Shell } from '../shell.ts';
import { writeLines } from '../write-file.ts';

interface Options {
  readonly seed: number;
  readonly replication: number;
  readonly json?: true;
  readonly hazards: boolean;
  readonly check?: true;
  readonly trace?: string;
}

/** Runs the replication, with the undisturbed run beside it when there are hazards. */
function figuresOf({ spec, model }: LoadedScenario, { seed, replication, hazards, check, trace }: Options): RunFigures {
  const options: SimulateOptions = { replication, trace: true, check: check === true };
  const run = simulate(model, seed, { ...options, hazards });
  const measures = measureRun(model, run);
  if (trace !== undefined && run.trace !== null) writeLines(trace, traceCsv(spec, run.trace));
  const { traceHash, events } = run;
  if (!hazards) return { seed, replication, measures, pair: {}, undisturbed: {}, traceHash, events };
  const quiet = simulate(model, seed, { ...options, trace: false, hazards: false });
  return { seed, replication, measures, pair: measurePair(model, run, quiet), undisturbed: measureRun(model, quiet), traceHash, events };
}

/** Adds the command to the program. */
export function addRun(program: Command, { terminal }: Shell): void {
  program
    .command('run')
    .summary('run a scenario once')
    .description('Runs a scenario once and tells what came of it, beside the same run without its hazards.')
    .argument('<scenario>', 'a name from `knockon list scenarios`, or a YAML or JSON file')
    .option('--seed <number>', 'seed of all chance', readSeed, 1)
    .option('--replication <number>', 'which replication of that seed', readReplication, 0)
    .option('--no-hazards', 'leave all hazards out')
    .option('--check', 'check every balance at every event; slower')
    .option('--trace <file>', 'write everything that happened to a CSV file')
    .option('--json', 'result as JSON')
    .action(async (argument: string, options: Options) => {
      const scenario = await loadScenario(argument);
      const run = figuresOf(scenario, options);
      await terminal.out(options.json === true ? jsonText(runJson(scenario.label, run)) : runText(scenario, run));
    });
}
