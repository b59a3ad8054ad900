/** Demand over a time: what the levels of a policy have to cover. */
import { mean, sd } from '../random/index.ts';
import type { Choice } from '../spec.ts';
import { negativeBinomialLaw, poissonLaw } from './laws/counts.ts';
import { gammaLaw } from './laws/gamma-law.ts';
import { lawOf } from './laws/law-of.ts';
import type { Law, StepLaw } from './laws/law.ts';
import { normalLaw } from './laws/normal-law.ts';
import { constantLaw, wholeLaw } from './laws/step-law.ts';
import { FROM_ZERO, need, sizingError } from './need.ts';

/** A law with more values than this is not summed over periods. */
const MOST_VALUES = 200_000;

/** A gamma law that varies by less than this share of its mean is normal to all digits that matter. */
const NEARLY_NORMAL = 1e-4;

/**
 * Returns the law of what is asked for over a number of periods, each with an independent draw of `demand`. The number
 * of periods may be random and independent of demand, with mean `periods` and standard deviation `periodsSd`, both from 0;
 * where the mean is 0 there are none.
 *
 * One period: the law itself. Several: exact for `constant`, `normal`, `gamma`, `exponential` and `poisson`, and, over a
 * whole number of periods, for laws of whole numbers from 0. Over a random number of periods: `poisson` is taken as
 * negative binomial, which is exact where that number is gamma-distributed. All others are taken as `normal` where demand
 * is, else as gamma, with the right mean and variance n sd^2 + mean^2 periodsSd^2. Throws a RangeError.
 */
export function demandOver(demand: Choice, periods: number, periodsSd: number = 0): Law {
  need('demand over periods', { periods, periodsSd }, { periods: FROM_ZERO, periodsSd: FROM_ZERO });
  const one = lawOf(demand);
  if (periods === 1 && periodsSd === 0) return one;
  if (periods === 0) return constantLaw(0);
  const average = periods * mean(demand);
  const variance = periods * sd(demand) * sd(demand) + mean(demand) * mean(demand) * periodsSd * periodsSd;
  if (demand.kind === 'poisson') return periodsSd === 0 ? poissonLaw(average) : negativeBinomialLaw(average, variance);
  if (variance === 0) return constantLaw(average);
  const spread = Math.sqrt(variance);
  if (demand.kind === 'normal' || spread < NEARLY_NORMAL * average) return normalLaw(average, spread);
  const summed = periodsSd === 0 && Number.isInteger(periods) && isWhole(one) ? sumOf(one, periods) : null;
  return summed ?? gammaLaw(average, spread);
}

/** Returns whether a law gives whole numbers from 0 only. */
export function isWhole(law: Law): law is StepLaw {
  return 'values' in law && Array.from((law as StepLaw).values).every((value) => Number.isInteger(value) && value >= 0);
}

/** Returns the chances of 0, 1, 2, ... of a law of whole numbers from 0. Throws a RangeError on other laws. */
export function massesOf(where: string, law: Law): Float64Array {
  if (!isWhole(law)) throw sizingError(where, 'demand must be a law of whole numbers from 0, such as poisson', law.mean);
  const { values, chances } = law;
  const masses = new Float64Array(values[values.length - 1] + 1);
  for (let k = 0; k < values.length; k += 1) masses[values[k]] = chances[k];
  return masses;
}

/** Returns the law of a sum of so many independent draws, or null where it has too many values. */
function sumOf(law: StepLaw, draws: number): StepLaw | null {
  const one = massesOf('demand over periods', law);
  if (one.length * draws > MOST_VALUES || one.length * one.length * draws * draws > 4e9) return null;
  let power = one;
  let sum: Float64Array | null = null;
  for (let left = draws; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) sum = sum === null ? power : convolved(sum, power);
    if (left > 1) power = convolved(power, power);
  }
  return wholeLaw(0, sum ?? [1]);
}

/** Returns the masses of the sum of two independent whole numbers. */
function convolved(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === 0) continue;
    for (let j = 0; j < b.length; j += 1) sum[i + j] += a[i] * b[j];
  }
  return sum;
}
