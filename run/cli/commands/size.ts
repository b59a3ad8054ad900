/** `knockon size`: starting values out of theory, and whether a simulation agrees. */
import type { Command } from 'commander';
import { size, sizings, UsageError, type Numbers, type Sizing, type SizingGiven } from '../../../engine/index.ts';
import { automaticLevels, checkPlan } from '../../../scenarios/index.ts';
import { LEVEL_REPLICATIONS, reachedServices } from '../../levels-check.ts';
import { checkSizing, type CheckResult } from '../../sizing-check.ts';
import { loadScenario } from '../check-scenario.ts';
import { jsonText } from '../json-text.ts';
import { levelsText } from '../levels-text.ts';
import { oneOf } from '../one-of.ts';
import { readSeed } from '../options.ts';
import { isScenario } from '../scenario-source.ts';
import type { Shell } from '../shell.ts';
import { readDecision, readGiven, settings } from '../sizing-options.ts';
import { checkText, sizingText } from '../sizing-text.ts';

interface Options {
  readonly set?: ReadonlyMap<string, string>;
  readonly at?: ReadonlyMap<string, string>;
  readonly check?: true;
  readonly seed: number;
  readonly json?: true;
}

type Checked = { readonly result: CheckResult } | { readonly why: string } | null;

/** Returns what `work` returns; what it says is wrong with the numbers given is wrong with the command line. */
function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new UsageError(thrown.message);
    throw thrown;
  }
}

function check(sizing: Sizing, given: SizingGiven, figures: Numbers, seed: number): Checked {
  const plan = checkPlan(sizing.kind, { given, figures });
  return 'why' in plan ? plan : { result: checkSizing(plan, figures, sizing.kind, seed) };
}

function sizeKind(sizing: Sizing, options: Options): string {
  const given = readGiven(sizing, options.set ?? new Map());
  const decision = readDecision(options.at);
  const found = asUsage(() => size(sizing, given, decision));
  // What only the best decision has, such as the critical ratio, stands in the library's own functions
  const names = [...sizing.decides, ...sizing.promises].map(({ name }) => name);
  const figures = { ...decision, ...Object.fromEntries(names.filter((name) => found[name] !== undefined).map((name) => [name, found[name]])) };
  const checked = options.check === true ? check(sizing, given, figures, options.seed) : null;
  if (options.json === true) return jsonText({ sizing: sizing.kind, given, best: decision === null, figures, check: jsonOf(checked) });
  const told = checked === null ? '' : 'why' in checked ? `\nNot checked: ${checked.why}\n` : checkText(checked.result);
  return sizingText(sizing, figures, decision === null) + told;
}

function jsonOf(checked: Checked): unknown {
  if (checked === null) return undefined;
  return 'why' in checked ? { done: false, why: checked.why } : { done: true, ...checked.result };
}

/** Works out the automatic levels of a scenario. */
async function sizeScenario(argument: string, options: Options): Promise<string> {
  if (options.set !== undefined || options.at !== undefined) throw new UsageError('--set and --at are for sizings; a scenario says itself what is asked of it');
  const { document, model, label } = await loadScenario(argument);
  const levels = automaticLevels(document);
  if (levels.length === 0) throw new UsageError(`${label.name}: no policy is automatic; write inventory: { auto: { service: 0.95 } } where levels are to be worked out`);
  const reached = options.check === true ? reachedServices(model, levels, options.seed) : null;
  if (options.json === true) return jsonText({ scenario: label, levels, check: reached === null ? undefined : { replications: LEVEL_REPLICATIONS, seed: options.seed, reached } });
  const told = reached === null ? '' : `\nReached in ${LEVEL_REPLICATIONS} replications without hazards, seed ${options.seed}. Suppliers that run short, lots and queues are not in the levels.\n`;
  return levelsText(levels, reached) + told;
}

/** Adds the command to the program. */
export function addSize(program: Command, { terminal }: Shell): void {
  program
    .command('size')
    .summary('work out starting levels and lots')
    .description('Works out the levels and lots that theory says are best, and with --check simulates the very model to see whether it keeps what they promise.')
    .argument('<what>', 'a name from `knockon list sizings`, or a scenario whose automatic levels are to be worked out')
    .option('--set <name=value>', 'a parameter: a number, numbers with commas between, or a distribution such as "{ poisson: { mean: 6 } }"; once for each', settings('--set'))
    .option('--at <name=value>', 'figures of this decision in place of the best; once for each part of it', settings('--at'))
    .option('--check', 'simulate the model, and show what comes out beside what was promised')
    .option('--seed <number>', 'seed of the simulation', readSeed, 1)
    .option('--json', 'result as JSON')
    .action(async (name: string, options: Options) => {
      const sizing = sizings.get(name);
      await terminal.out(sizing === undefined ? await sizeScenario(isScenario(name) ? name : oneOf(name, [...sizings.keys()], `size: there is no ${name === '' ? 'empty name' : name}`), options) : sizeKind(sizing, options));
    });
}
