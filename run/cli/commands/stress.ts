/** `knockon stress`: many replications, and how sure the answer is. */
import { join } from 'node:path';
import type { Command } from 'commander';
import { measures, stress, UsageError, type StressResult } from '../../../engine/index.ts';
import { nodePool } from '../../node/pool.ts';
import type { PluginModule } from '../../plugin-module.ts';
import { manifest } from '../../results/manifest.ts';
import { stressJson } from '../../results/stress-json.ts';
import { loadScenario, type LoadedScenario } from '../check-scenario.ts';
import { ExitCode } from '../exit-code.ts';
import { interruptible } from '../interrupt.ts';
import { jsonText } from '../json-text.ts';
import { replicationsText } from '../number-text.ts';
import { anyName, nameOf, readPrecision, readReplications, readSeed, readWorkers } from '../options.ts';
import { loadPlugins, pluginOption, type PluginOptions } from '../plugin-option.ts';
import { precisionText } from '../precision-text.ts';
import { progressBar, progressLines } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { readSnapshot, snapshotOption, type SnapshotOptions } from '../snapshot-option.ts';
import { stressText } from '../stress-text.ts';
import type { Terminal } from '../terminal.ts';
import { visibleLine } from '../visible-text.ts';
import { makeFolder, refuseSources, writeText } from '../write-file.ts';

interface Options extends PluginOptions, SnapshotOptions {
  readonly seed: number;
  readonly replications?: number;
  readonly workers?: number;
  readonly precision?: number;
  readonly measure?: string;
  readonly out?: string;
  readonly explain?: true;
  readonly json?: true;
  readonly progress?: true;
}

/** Files that are written into the folder. */
const RESULT = 'stress.json';
const MANIFEST = 'manifest.json';

const REPLICATIONS = 1000;
/** With a precision, replications end here when it is not met before. */
const MOST_FOR_PRECISION = 100_000;

function precisionOf({ precision, measure }: Options): { measure: string; halfWidth: number } | undefined {
  if (precision === undefined && measure === undefined) return undefined;
  if (measure === undefined) throw new UsageError('--precision: needs a measure to be precise about; try --measure fillRate');
  if (precision === undefined) throw new UsageError('--measure: needs a precision; try --precision 0.005');
  return { measure, halfWidth: precision };
}

/** Returns how many replications are run at most. */
function mostOf({ replications, precision }: Options): number {
  return replications ?? (precision === undefined ? REPLICATIONS : MOST_FOR_PRECISION);
}

function replicate({ spec, label }: LoadedScenario, plugins: readonly PluginModule[], options: Options, terminal: Terminal): Promise<StressResult> {
  const precision = precisionOf(options);
  const replications = mostOf(options);
  return interruptible(async (signal) => {
    const pool = nodePool({ plugins, ...(options.workers === undefined ? {} : { size: options.workers }) });
    const progress = (options.progress === true ? progressLines : progressBar)(terminal, visibleLine(label.name), replications);
    try {
      return await stress(pool, spec, {
        seed: options.seed,
        replications,
        precision,
        signal,
        now: () => performance.now(),
        onProgress: ({ done }) => progress.update(done),
      });
    } finally {
      progress.stop();
      await pool.close();
    }
  });
}

function keep(folder: string, command: string, scenario: LoadedScenario, result: StressResult): void {
  makeFolder(folder);
  writeText(join(folder, RESULT), jsonText(stressJson(scenario.label, result)));
  writeText(join(folder, MANIFEST), jsonText(manifest(command, scenario.label, result, [RESULT])));
}

/** Adds the command to the program. */
export function addStress(program: Command, { terminal, command, end }: Shell): void {
  program
    .command('stress')
    .summary('run a scenario many times')
    .description('Runs many replications, each with its hazards and without, and tells every measure with its interval.')
    .argument('<scenario>', 'a name from `knockon list scenarios`, or a YAML or JSON file')
    .option('-n, --replications <number>', `how many; ${REPLICATIONS} when left out, with --precision at most (${MOST_FOR_PRECISION})`, readReplications)
    .addOption(pluginOption())
    .addOption(snapshotOption())
    .option('--seed <number>', 'seed of all chance', readSeed, 1)
    .option('--workers <number>', 'worker threads, one a processor when left out; the result does not depend on it', readWorkers)
    .option('--precision <number>', 'stop when the 95 % interval of --measure reaches no further than this to either side', readPrecision)
    .option('--measure <name>', 'the measure that --precision is about', nameOf('--measure', [...measures.keys()]))
    .option('--out <folder>', 'write stress.json and manifest.json into a folder', anyName('--out', 'a folder'))
    .option('--progress', 'progress as lines on standard error, for logs')
    .option('--explain', 'tell what each measure means')
    .option('--json', 'result as JSON')
    .action(async (argument: string, options: Options) => {
      const plugins = await loadPlugins(options);
      const scenario = await loadScenario(argument, plugins, readSnapshot(options));
      const { out } = options;
      if (out !== undefined) for (const name of [RESULT, MANIFEST]) refuseSources(join(out, name), scenario.files);
      const result = await replicate(scenario, plugins, options, terminal);
      if (out !== undefined) keep(out, command, scenario, result);
      await terminal.out(options.json === true ? jsonText(stressJson(scenario.label, result)) : stressText(scenario, result, options.explain === true));
      const precision = precisionOf(options);
      const missed = precision === undefined || result.stopped ? null : precisionText({ ...precision, most: mostOf(options) }, result);
      if (missed !== null) terminal.err(missed);
      if (!result.stopped) return;
      terminal.err(`stopped after ${replicationsText(result.replications)}\n`);
      end(ExitCode.interrupted);
    });
}
