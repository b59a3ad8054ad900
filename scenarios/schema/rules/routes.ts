/** A batch must come to an end, and some of what is begun must come out good. */
import { distributions } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { ProcessDocument } from '../members/process.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { chanceOfDone, expectedVisits, stepsReached, stepsWithoutEnd, type Routes } from '../route.ts';
import { checkStepNames, openSteps, stepNames } from '../steps.ts';
import { daysIn } from '../units.ts';

/** A batch that comes to a step more often than this, on average, is a mistake. */
const MOST_VISITS = 1000;

/** Less of what is begun than this coming out good is a mistake, and no network could be sized by it. */
const LEAST_GOOD = 1e-6;

/** No time is longer, in days. */
const LONGEST = 1e9;

/** Returns a problem for each way through the steps that has no end, yield that is no share, work said twice, and batch that would take for ever. */
export function checkRoutes(draft: Draft): PlacedProblem[] {
  return draft.processes.flatMap(({ value, keys }) => {
    const names = checkStepNames(value, keys);
    return [...checkWork(draft, value, keys), ...names, ...checkYield(value, keys), ...(names.length > 0 ? [] : checkEnd(value, keys))];
  });
}

/** Work is said by the steps, by a time or by a rate, but once. */
function checkWork(draft: Draft, process: ProcessDocument, keys: Path): PlacedProblem[] {
  const { steps, rate, batch = 1, batchTime } = process;
  if (steps !== undefined) {
    const said = (['line', 'rate', 'batchTime'] as const).filter((name) => process[name] !== undefined);
    return said.map((name) => problemAt([...keys, name], 'the steps say what is done, and where', process[name], `leave ${name} out, or leave the steps out`));
  }
  if (rate !== undefined && batchTime !== undefined) return [problemAt([...keys, 'batchTime'], 'rate says already how long a batch takes', batchTime, 'leave one of them out')];
  if (rate === undefined || (batch / rate) * daysIn(draft.timeUnit) <= LONGEST) return [];
  return [problemAt([...keys, 'rate'], `a batch would take more than ${LONGEST} days`, rate, 'try a higher rate, or a smaller batch')];
}

function checkYield({ yield: given }: ProcessDocument, keys: Path): PlacedProblem[] {
  if (given === undefined) return [];
  const { entry, params } = openChoice(distributions, given);
  const mean = entry.mean(params);
  if (mean > 1) return [problemAt([...keys, 'yield'], 'must be a share of at most 1 on average', given, 'try 0.95 for 95 %')];
  return mean >= LEAST_GOOD ? [] : [problemAt([...keys, 'yield'], 'must be above 0 on average, or nothing good is ever made', given)];
}

function checkEnd(process: ProcessDocument, keys: Path): PlacedProblem[] {
  const { steps } = process;
  if (steps === undefined) return [];
  const routes: Routes = openSteps(process).map(({ next }) => next);
  const names = stepNames(steps);
  const at = (k: number): Path => [...keys, 'steps', k];
  const [stuck] = stepsWithoutEnd(routes);
  if (stuck !== undefined) return [problemAt([...at(stuck), 'next'], `a batch that comes to step ${names[stuck]} goes round for ever: no way leads from here to done`, steps[stuck].next, 'try next: done, or a share that leaves the circle')];
  const named = new Set(steps.flatMap(({ next }) => (typeof next === 'object' ? Object.keys(next) : [])));
  const reached = stepsReached(routes);
  const idle = steps.flatMap((_, k) => (reached.has(k) || named.has(names[k]) ? [] : [k]));
  if (idle.length > 0) return idle.map((k) => problemAt(at(k), `no batch ever comes to step ${names[k]}: no next leads here`, undefined, 'name it in the next of a step, or leave it out'));
  const visits = expectedVisits(routes);
  const often = visits.findIndex((count) => count > MOST_VISITS);
  if (often >= 0) return [problemAt(at(often), `a batch would come to step ${names[often]} ${Math.round(visits[often])} times on average, more than ${MOST_VISITS}`, undefined, 'lower the shares that lead back')];
  if (chanceOfDone(routes) >= LEAST_GOOD) return [];
  return [problemAt([...keys, 'steps'], 'no batch is ever done: every way ends in scrap', undefined, 'lower the shares of scrap')];
}
