/** Stages in line, normal demand, reviewed every period. */
import { normalDensity, normalLaw } from './laws/normal-law.ts';
import { ANY, need, RATE } from './need.ts';
import { integral } from './quadrature.ts';
import { risingRoot } from './search.ts';
import { checkLine, debtRate, serialFigures, type Curve, type SerialFigures, type SerialLine } from './serial.ts';
import { tabulated } from './tabulated.ts';

export interface NormalLine extends SerialLine {
  /** Demand of one period, independent from period to period; the standard deviation above 0. */
  readonly mean: number;
  readonly sd: number;
}

const WHERE = 'serial line, normal';
/** The law further out than this many standard deviations counts as nothing. */
const REACH = 9;

/**
 * Returns the levels that cost least a period, and their cost, where an order is placed after the period's demand
 * (`order: demand-first`); where it is placed before it, the first stage needs a lead time of one period more. The
 * recursion of Clark and Scarf (1960) on continuous demand, to about 1e-7 of the cost. Throws a RangeError.
 */
export function serialNormal(line: NormalLine): SerialFigures {
  checkLine(WHERE, line, null);
  return recursion(line, null);
}

/** Returns what echelon levels, the stage at the customers first, come to. Throws a RangeError. */
export function serialNormalAt(line: NormalLine, levels: readonly number[]): SerialFigures {
  checkLine(WHERE, line, levels);
  return recursion(line, levels);
}

/** A curve with its corners in rising order, and how far to both sides it is not yet a straight line. */
interface StageCurve extends Curve {
  /** The slope without a table, slower. */
  readonly exactSlope: (y: number) => number;
  readonly corners: readonly number[];
  readonly low: number;
  readonly high: number;
}

function recursion(line: NormalLine, given: readonly number[] | null): SerialFigures {
  need(WHERE, { mean: line.mean, sd: line.sd }, { mean: ANY, sd: RATE });
  const owed = debtRate(line);
  const levels: number[] = [];
  let cost = 0;
  let below: StageCurve = { at: (x) => owed * Math.max(0, -x), slope: (x) => (x < 0 ? -owed : 0), exactSlope: (x) => (x < 0 ? -owed : 0), corners: [0], low: 0, high: 0 };
  line.stages.forEach(({ leadTime, holding }, k) => {
    const curve = leadTime === 0 ? atOnce(holding, below) : later(line, leadTime, holding, below);
    const S = given?.[k] ?? risingRoot(curve.exactSlope, curve.low, curve.high);
    levels.push(S);
    cost = curve.at(S);
    below = upTo(curve, S);
  });
  return serialFigures(levels, cost);
}

/** What a stage gets when the one before it never has more than S. */
function upTo({ at, slope, exactSlope, corners, low, high }: StageCurve, S: number): StageCurve {
  return { at: (x) => at(Math.min(S, x)), slope: (x) => (x < S ? slope(x) : 0), exactSlope, corners: [...corners.filter((x) => x < S), S], low: Math.min(low, S), high: Math.min(Math.max(low, S), high) };
}

function atOnce(holding: number, below: StageCurve): StageCurve {
  return { ...below, at: (y) => holding * y + below.at(y), slope: (y) => holding + below.slope(y), exactSlope: (y) => holding + below.slope(y) };
}

/** The mean of the curve below at a position less the demand of a lead time, in a table. */
function later({ mean, sd }: NormalLine, leadTime: number, holding: number, below: StageCurve): StageCurve {
  const law = normalLaw(leadTime * mean, Math.sqrt(leadTime) * sd);
  const reach = REACH * law.sd;
  const density = (d: number): number => normalDensityOf(law, d);
  /** The mean of the curve below, or of its slope, at y - D, piece by piece between its corners. */
  const meanOf = (of: (x: number) => number, y: number): number => {
    const least = y - law.mean - reach;
    const most = y - law.mean + reach;
    const cuts = [least, ...below.corners.filter((x) => x > least && x < most), most];
    let sum = 0;
    for (let k = 0; k + 1 < cuts.length; k += 1) {
      const panels = Math.ceil((2 * (cuts[k + 1] - cuts[k])) / law.sd);
      sum += integral((x) => of(x) * density(y - x), cuts[k], cuts[k + 1], panels);
    }
    return sum;
  };
  const low = below.low + law.mean - reach;
  const high = Math.max(below.high, ...below.corners) + law.mean + reach;
  const exactSlope = (y: number): number => holding + meanOf(below.slope, y);
  const table = tabulated({ at: (y) => holding * (y - law.mean) + meanOf(below.at, y), slope: exactSlope }, low, high, law.sd / 16);
  return { ...table, exactSlope, corners: [], low, high };
}

function normalDensityOf({ mean, sd }: { mean: number; sd: number }, x: number): number {
  return normalDensity((x - mean) / sd) / sd;
}
