import { sizingError } from '../need.ts';
import type { StepLaw } from './law.ts';

/** Sums of chances differ from what they stand for by rounding; a share is met when less than this is missing. */
const ROUNDING = 1e-12;

/** Returns the law of some values with weights, not all 0, in any order. Throws a RangeError. */
export function stepLaw(values: readonly number[], weights: readonly number[]): StepLaw {
  if (values.length !== weights.length) throw sizingError('law of values', 'there must be as many weights as values', weights.length);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0 && whole < Infinity) || weights.some((weight) => !(weight >= 0))) throw sizingError('law of values', 'weights must be numbers of at least 0, one of them above 0', weights);
  if (!values.every(Number.isFinite)) throw sizingError('law of values', 'values must be finite numbers', values);
  const byValue = new Map<number, number>();
  values.forEach((value, k) => byValue.set(value, (byValue.get(value) ?? 0) + weights[k] / whole));
  const rows = [...byValue].filter(([, chance]) => chance > 0).sort(([a], [b]) => a - b);
  return sortedStepLaw(rows.map(([value]) => value), rows.map(([, chance]) => chance));
}

/** Returns the law of whole numbers from `least` upward with these chances, which must sum to 1. */
export function wholeLaw(least: number, chances: ArrayLike<number>): StepLaw {
  return sortedStepLaw(Float64Array.from(chances, (_, k) => least + k), chances);
}

/** Returns the law that always gives this value. */
export function constantLaw(value: number): StepLaw {
  return stepLaw([value], [1]);
}

function sortedStepLaw(values: ArrayLike<number>, chances: ArrayLike<number>): StepLaw {
  const n = values.length;
  const upTo = new Float64Array(n);
  /** Chance of value k or more, and the mean of what is above value k. */
  const from = new Float64Array(n + 1);
  const overAt = new Float64Array(n);
  for (let k = 0, sum = 0; k < n; k += 1) upTo[k] = sum += chances[k];
  for (let k = n - 1; k >= 0; k -= 1) {
    overAt[k] = k === n - 1 ? 0 : overAt[k + 1] + (values[k + 1] - values[k]) * from[k + 1];
    from[k] = from[k + 1] + chances[k];
  }
  const mean = values[0] + overAt[0];
  let variance = 0;
  for (let k = 0; k < n; k += 1) variance += chances[k] * (values[k] - mean) * (values[k] - mean);
  return {
    values,
    chances,
    mean,
    sd: Math.sqrt(variance),
    cdf: (x) => {
      const k = firstPlace(n, (i) => values[i] > x);
      return k === 0 ? 0 : Math.min(1, upTo[k - 1]);
    },
    quantile: (share) => values[Math.min(n - 1, firstPlace(n, (i) => upTo[i] >= share - ROUNDING))],
    over: (x) => {
      const k = firstPlace(n, (i) => values[i] >= x);
      return k === n ? 0 : overAt[k] + (values[k] - x) * from[k];
    },
  };
}

/** Returns the first place from 0 where `holds`, which holds from there on, or `n`. */
function firstPlace(n: number, holds: (k: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
