/** What a market says of its demand must go together. */
import { isInFile, isSteady, stepsOf } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { MarketDocument } from '../members/market.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { microsecondsIn } from '../units.ts';

/** No demand is larger, in units. */
const MOST = 1e9;

/** Returns a problem for each demand that is still in a file, patience that nobody has, time that is due to nobody, season without demand, and what flows in no steps. */
export function checkMarkets(draft: Draft): PlacedProblem[] {
  return draft.markets.flatMap(({ value, keys }) => {
    const problems: PlacedProblem[] = [];
    if (isInFile(value.demand)) {
      const problem = 'a file is read by the command line only, and was not read here';
      problems.push(problemAt([...keys, 'demand', 'file'], problem, value.demand.file, 'try knockon convert, which writes the values of the file into the scenario'));
    }
    if (value.unmet === 'lost' && value.patience !== undefined) {
      problems.push(problemAt([...keys, 'patience'], 'lost demand has no patience: it is lost at once', value.patience, 'try unmet: backorder, or leave patience out'));
    }
    problems.push(...checkSteady(draft, value, keys));
    problems.push(...checkDue(value, [...keys, 'due']));
    if (value.season !== undefined && value.season.factors.every((factor) => factor === 0)) {
      problems.push(problemAt([...keys, 'season', 'factors'], 'at least one must be above 0, or nothing is ever asked for', value.season.factors));
    }
    return problems;
  });
}

/** What flows has no arrivals of its own, and parts that can be drawn and told apart. */
function checkSteady(draft: Draft, { demand, every }: MarketDocument, keys: Path): PlacedProblem[] {
  if (!isSteady(demand)) return [];
  const { rate, step } = stepsOf(demand);
  const here = [...keys, 'demand', 'steady'];
  const problems: PlacedProblem[] = [];
  if (every !== undefined) problems.push(problemAt([...keys, 'every'], 'steady demand is asked for all the time', every, 'leave every out; step says how fine'));
  if (step * microsecondsIn[draft.timeUnit] < 2) problems.push(problemAt([...here, 'step'], 'must last at least two microseconds', step));
  if (rate * step > MOST) problems.push(problemAt(here, `asks for more than ${MOST} units a step`, demand.steady, 'try a shorter step'));
  return problems;
}

/** Whoever does not wait so long is served at once, or never. */
function checkDue({ due = 0, unmet, patience }: MarketDocument, keys: Path): PlacedProblem[] {
  if (due > 0 && unmet === 'lost') return [problemAt(keys, 'lost demand is filled at once or never, so that nothing is due', due, 'try unmet: backorder, or leave due out')];
  if (patience !== undefined && due > patience) return [problemAt(keys, `must be at most the patience (${patience}): nobody waits longer`, due, 'try a longer patience')];
  return [];
}
