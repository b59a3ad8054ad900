/** Figures by what counts as right: to the digit, within chance, or above a bound. */
import type { Estimate } from './estimate.ts';
import type { Figure, Value } from './known-answer.ts';

/** A standard error above this share of what is expected tells nothing. */
const PRECISION = 0.005;
/** Standard errors that chance may put between what is known and what is found. */
const STANDARD_ERRORS = 3;

/** A figure without chance. Its error is the largest difference, over all periods where there is one a period. */
export function exactly(suffix: string, expected: Value, within: number, find: () => Value): Figure {
  const check = () => {
    const got = find();
    const error = difference(got, expected);
    return { got, error, pass: error <= within };
  };
  return { suffix, expected, tolerance: `exact: largest difference at most ${within}`, check };
}

function difference(got: Value, expected: Value): number {
  const a = typeof got === 'object' ? got : [Number(got)];
  const b = typeof expected === 'object' ? expected : [Number(expected)];
  if (a.length !== b.length) throw new Error(`${b.length} numbers are known; got ${a.length}`);
  return a.reduce((most, x, k) => Math.max(most, Math.abs(x - b[k])), 0);
}

/** A simulated figure. Its error is in standard errors. */
export function statistically(suffix: string, expected: number, find: () => Estimate): Figure {
  const check = () => {
    const { mean, standardError } = find();
    const error = (mean - expected) / standardError;
    return { got: mean, error, pass: Math.abs(error) <= STANDARD_ERRORS && standardError <= PRECISION * Math.abs(expected) };
  };
  return { suffix, expected, tolerance: `at most ${STANDARD_ERRORS} standard errors off, each at most ${100 * PRECISION} % of what is expected`, check };
}

/** A simulated figure that is known to lie above a bound. Its error is the distance above it, in standard errors. */
export function above(suffix: string, bound: number, find: () => Estimate): Figure {
  const check = () => {
    const { mean, standardError } = find();
    const error = (mean - bound) / standardError;
    return { got: mean, error, pass: error > STANDARD_ERRORS && standardError <= PRECISION * mean };
  };
  return { suffix, expected: bound, tolerance: `more than ${STANDARD_ERRORS} standard errors above, each at most ${100 * PRECISION} % of what is found`, check };
}
