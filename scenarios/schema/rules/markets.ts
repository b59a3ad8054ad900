/** What a market says of its demand must go together. */
import { isInFile } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { MarketDocument } from '../members/market.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';

/** Returns a problem for each demand that is still in a file, patience that nobody has, time that is due to nobody, and season without demand. */
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
    problems.push(...checkDue(value, [...keys, 'due']));
    if (value.season !== undefined && value.season.factors.every((factor) => factor === 0)) {
      problems.push(problemAt([...keys, 'season', 'factors'], 'at least one must be above 0, or nothing is ever asked for', value.season.factors));
    }
    return problems;
  });
}

/** Whoever does not wait so long is served at once, or never. */
function checkDue({ due = 0, unmet, patience }: MarketDocument, keys: Path): PlacedProblem[] {
  if (due > 0 && unmet === 'lost') return [problemAt(keys, 'lost demand is filled at once or never, so that nothing is due', due, 'try unmet: backorder, or leave due out')];
  if (patience !== undefined && due > patience) return [problemAt(keys, `must be at most the patience (${patience}): nobody waits longer`, due, 'try a longer patience')];
  return [];
}
