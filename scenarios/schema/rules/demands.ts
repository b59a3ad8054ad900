/** Demands without chance must be whole numbers of quanta: what is drawn is rounded, what is said is not. */
import type { ChoiceDocument } from '../choice.ts';
import { isInFile, isSteady } from '../demand.ts';
import type { Draft } from '../draft.ts';
import type { MarketDocument } from '../members/market.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { amountProblem, quantumOf } from '../quantity.ts';

/** Demands of one market that are told of; the rest are counted. */
const MOST_TOLD = 100;

interface Said {
  readonly units: number;
  /** Where it stands below the demand. */
  readonly keys: Path;
}

/** Returns whether the level of a market moves: then what a demand leaves of a quantum comes with the next. */
export function movesLevel({ season, trend = 0 }: { readonly season?: unknown; readonly trend?: unknown }): boolean {
  return season !== undefined || trend !== 0;
}

/** Returns a problem for each demand that is a constant, or in a series, and no whole number of quanta. */
export function checkDemands(draft: Draft): PlacedProblem[] {
  return draft.markets.flatMap(({ value, keys }) => {
    if (movesLevel(value)) return [];
    const quantum = quantumOf(draft.products.get(value.product)?.value);
    const found = said(value).flatMap(({ units, keys: inside }) => {
      const wrong = amountProblem(units, quantum, value.product, 'demand');
      return wrong === null ? [] : [problemAt([...keys, 'demand', ...inside], wrong.problem, units, wrong.suggestion)];
    });
    const rest = found.length - MOST_TOLD;
    return rest > 0 ? [...found.slice(0, MOST_TOLD), problemAt([...keys, 'demand'], `has ${rest} more problems like these`, undefined)] : found;
  });
}

function said({ demand }: MarketDocument): Said[] {
  if (isInFile(demand) || isSteady(demand) || typeof demand === 'string') return [];
  if (typeof demand === 'number') return [{ units: demand, keys: [] }];
  const [kind] = Object.keys(demand);
  return kind === 'constant' || kind === 'series' ? numbersIn(demand[kind], [kind]) : [];
}

/** Returns the numbers of a parameter's value, alone, in a list, or under its name. */
function numbersIn(value: Exclude<ChoiceDocument, string | number>[string], keys: Path): Said[] {
  if (typeof value === 'number') return [{ units: value, keys }];
  return Object.entries(value).flatMap(([key, inner]: [string, number | readonly number[]]) => numbersIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]));
}
