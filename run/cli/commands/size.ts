/** `knockon size`: starting values out of theory, and whether a simulation agrees. */
import type { Command } from 'commander';
import { size, sizings, UsageError, type Numbers, type Sizing, type SizingGiven } from '../../../engine/index.ts';
import { checkPlan } from '../../../scenarios/index.ts';
import { checkSizing, type CheckResult } from '../../sizing-check.ts';
import { jsonText } from '../json-text.ts';
import { oneOf } from '../one-of.ts';
import { readSeed } from '../options.ts';
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

/** Adds the command to the program. */
export function addSize(program: Command, { terminal }: Shell): void {
  program
    .command('size')
    .summary('work out starting levels and lots')
    .description('Works out the levels and lots that theory says are best, and with --check simulates the very model to see whether it keeps what they promise.')
    .argument('<kind>', 'a name from `knockon list sizings`')
    .option('--set <name=value>', 'a parameter: a number, numbers with commas between, or a distribution such as "{ poisson: { mean: 6 } }"; once for each', settings('--set'))
    .option('--at <name=value>', 'figures of this decision in place of the best; once for each part of it', settings('--at'))
    .option('--check', 'simulate the model, and show what comes out beside what was promised')
    .option('--seed <number>', 'seed of the simulation', readSeed, 1)
    .option('--json', 'result as JSON')
    .action(async (name: string, options: Options) => {
      const sizing = sizings.get(oneOf(name, [...sizings.keys()], `size: there is no ${name === '' ? 'empty name' : name}`));
      if (sizing !== undefined) await terminal.out(sizeKind(sizing, options));
    });
}
