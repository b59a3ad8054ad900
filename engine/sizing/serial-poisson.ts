/** Stages in line, customers one by one at random, watched all the time. */
import { poissonLaw } from './laws/counts.ts';
import type { StepLaw } from './laws/law.ts';
import { need, RATE, sizingError } from './need.ts';
import { leastAt } from './search.ts';
import { checkLine, debtRate, serialFigures, type SerialFigures, type SerialLine } from './serial.ts';

export interface PoissonLine extends SerialLine {
  /** Customers a unit of time, each for one unit; above 0. */
  readonly rate: number;
}

const WHERE = 'serial line, Poisson';
/** Positions above this are refused. */
const MOST_POSITIONS = 100_000;

/**
 * Returns the levels that cost least, and their cost. Exact: the recursion of Clark and Scarf (1960), for Poisson demand
 * as in Shang and Song (2003). Throws a RangeError.
 */
export function serialPoisson(line: PoissonLine): SerialFigures {
  checkLine(WHERE, line, null);
  return recursion(line, null);
}

/** Returns what whole echelon levels, the stage at the customers first, come to. Throws a RangeError. */
export function serialPoissonAt(line: PoissonLine, levels: readonly number[]): SerialFigures {
  checkLine(WHERE, line, levels);
  if (!levels.every(Number.isInteger)) throw sizingError(WHERE, 'levels must be whole numbers', levels);
  return recursion(line, levels);
}

function recursion(line: PoissonLine, given: readonly number[] | null): SerialFigures {
  need(WHERE, { rate: line.rate }, { rate: RATE });
  const owed = debtRate(line);
  const levels: number[] = [];
  let below = (x: number): number => owed * Math.max(0, -x);
  let cost = 0;
  /** Slope of `below` at positions under 0, where it is a straight line. */
  let slope = -owed;
  line.stages.forEach(({ leadTime, holding }, k) => {
    const law = poissonLaw(line.rate * leadTime);
    slope += holding;
    const curve = costCurve(law, holding, below, slope);
    const S = given?.[k] ?? leastAt(curve, law.mean + (levels[k - 1] ?? 0));
    levels.push(S);
    cost = curve(S);
    below = (x) => curve(Math.min(S, x));
  });
  return serialFigures(levels, cost);
}

/** Returns the mean cost of a stage and all after it by echelon position, remembered; below 0 a straight line. */
function costCurve(law: StepLaw, holding: number, below: (x: number) => number, slope: number): (y: number) => number {
  const known = new Map<number, number>();
  const mean = (y: number): number => {
    let sum = 0;
    for (let k = 0; k < law.values.length; k += 1) sum += law.chances[k] * (holding * (y - law.values[k]) + below(y - law.values[k]));
    return sum;
  };
  const at = (y: number): number => {
    if (y > MOST_POSITIONS) throw sizingError(WHERE, `positions must be at most ${MOST_POSITIONS}: count in larger units`, y);
    const found = known.get(y) ?? mean(y);
    known.set(y, found);
    return found;
  };
  return (y) => (y >= 0 ? at(y) : at(0) + slope * y);
}
