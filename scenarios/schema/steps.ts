/** The steps of a process, with where a batch goes from each. */
import type { RouteSpec } from '../../engine/index.ts';
import type { ChoiceDocument } from './choice.ts';
import { suggest } from './nearest.ts';
import type { ProcessDocument, StepDocument } from './members/process.ts';
import type { Path } from './path.ts';
import { problemAt, type PlacedProblem } from './problem.ts';

export interface OpenedStep {
  /** Named line; null: the line of the process's own. */
  readonly line: string | null;
  /** Where the line is named, below the process. */
  readonly keys: Path;
  readonly time: ChoiceDocument;
  /** Ways out, each with a share above 0. */
  readonly next: readonly RouteSpec[];
}

/** Shares that differ from 1 by less do so by rounding alone. */
const NOISE = 1e-9;

const ENDS = ['done', 'scrap'] as const;
const isEnd = (name: string): name is (typeof ENDS)[number] => (ENDS as readonly string[]).includes(name);

/** Returns the name of each step: its id, or its place from 1. */
export function stepNames(steps: readonly StepDocument[]): string[] {
  return steps.map(({ id }, k) => id ?? String(k + 1));
}

/** Returns the steps of a process; of one without steps the one that its line and rate say. Names of steps that there are not are passed over. */
export function openSteps(process: ProcessDocument): OpenedStep[] {
  const { steps, line, rate, batch = 1, batchTime } = process;
  if (steps === undefined) {
    return [{ line: line ?? null, keys: ['line'], time: batchTime ?? (rate === undefined ? 0 : batch / rate), next: [{ to: 'done', share: 1 }] }];
  }
  const names = stepNames(steps);
  return steps.map((step, k) => ({ line: step.line, keys: ['steps', k, 'line'], time: step.time, next: waysOut(names, step, k) }));
}

function sharesOf({ next = {} }: StepDocument): [string, number][] {
  return typeof next === 'string' ? [[next, 1]] : Object.entries(next);
}

function waysOut(names: readonly string[], step: StepDocument, k: number): RouteSpec[] {
  const shares = sharesOf(step);
  const rest = 1 - totalOf(shares);
  const ways = shares.map(([name, share]): RouteSpec => ({ to: isEnd(name) ? name : names.indexOf(name), share }));
  if (rest > NOISE) ways.push({ to: restGoesTo(names, shares, k), share: rest });
  return ways.filter(({ to, share }) => share > 0 && to !== -1);
}

const shown = (total: number): number => Math.round(total * 1e9) / 1e9;

function totalOf(shares: readonly (readonly [string, number])[]): number {
  return shares.reduce((sum, [, share]) => sum + share, 0);
}

/** Returns the first step behind step k that is not named, or done. */
function restGoesTo(names: readonly string[], shares: readonly (readonly [string, number])[], k: number): RouteSpec['to'] {
  const named = new Set(shares.map(([name]) => name));
  const behind = names.findIndex((name, j) => j > k && !named.has(name));
  return behind === -1 ? 'done' : behind;
}

/** Returns a problem for each name of a step that two have or that means something else, each that none has, and shares that don't add up. `keys`: of the process. */
export function checkStepNames({ steps = [] }: ProcessDocument, keys: Path): PlacedProblem[] {
  const names = stepNames(steps);
  return steps.flatMap((step, k) => {
    const here = [...keys, 'steps', k];
    const problems: PlacedProblem[] = [];
    if (isEnd(names[k])) problems.push(problemAt([...here, 'id'], `${names[k]} is where batches go at their end, and no step`, names[k], 'choose another name'));
    if (names.indexOf(names[k]) < k) problems.push(problemAt([...here, 'id'], 'names a step that stands before it already', names[k], 'give each step an id of its own'));
    return [...problems, ...checkShares(names, step, k, [...here, 'next'])];
  });
}

function checkShares(names: readonly string[], step: StepDocument, k: number, keys: Path): PlacedProblem[] {
  const shares = sharesOf(step);
  const known = [...names, ...ENDS];
  const unknown = shares.filter(([name]) => !known.includes(name));
  const at = (name: string): Path => (typeof step.next === 'string' ? keys : [...keys, name]);
  if (unknown.length > 0) return unknown.map(([name]) => problemAt(at(name), 'no step has this id', name, suggest(name, known)));
  const total = totalOf(shares);
  if (total > 1 + NOISE) return [problemAt(keys, `shares must add up to at most 1; these add up to ${shown(total)}`, step.next)];
  const lost = total < 1 - NOISE && restGoesTo(names, shares, k) === 'done' && shares.some(([name]) => name === 'done');
  return lost ? [problemAt(keys, `adds up to ${shown(total)}, and there is nowhere else for the rest to go`, step.next, 'leave done out, and it gets the rest')] : [];
}
