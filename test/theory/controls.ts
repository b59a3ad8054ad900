/** Control variates: numbers of a run whose mean is known tell how far chance has moved what is looked for. Lavenberg and Welch (1981). */
import { pseudoValues, type Estimate, type Statistic } from './estimate.ts';

/** Something that a run drew, such as how many customers came, and its mean over all runs there could be. */
export interface Control<Run> {
  readonly of: (run: Run) => number;
  readonly mean: number;
}

/** A function of the means of what is observed, less what moves with the controls, by linear regression of one replication on another. */
export function controlled<Run>(observe: (run: Run) => readonly number[], of: (means: readonly number[]) => number, controls: readonly Control<Run>[]): Statistic<Run> {
  const k = controls.length;
  return {
    observe: (run) => [...controls.map((control) => control.of(run) - control.mean), ...observe(run)],
    estimate: (observed) => regress(pseudoValues(observed.map((row) => row.slice(k)), of), controls.map((_, c) => observed.map((row) => row[c]))),
  };
}

/** Returns the value of a regression line where all controls are 0, and its standard error. One control after the other is taken out of the values and of the controls behind it; one that never changes says nothing. */
export function regress(values: readonly number[], controls: readonly (readonly number[])[]): Estimate {
  const n = values.length;
  let y = centred(values);
  let rest = controls.map(centred);
  let leverage = 1 / n;
  while (rest.length > 0) {
    const [x, ...others] = rest;
    rest = others;
    const squares = dot(x.off, x.off);
    if (squares === 0) continue;
    leverage += x.mean ** 2 / squares;
    y = without(y, x, squares);
    rest = others.map((other) => without(other, x, squares));
  }
  return { mean: y.mean, standardError: Math.sqrt((dot(y.off, y.off) / (n - 1 - controls.length)) * leverage) };
}

/** Numbers as their mean, and how far each is off it. */
interface Centred {
  readonly mean: number;
  readonly off: readonly number[];
}

function centred(values: readonly number[]): Centred {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, off: values.map((x) => x - mean) };
}

function without(y: Centred, x: Centred, squares: number): Centred {
  const slope = dot(x.off, y.off) / squares;
  return { mean: y.mean - slope * x.mean, off: y.off.map((value, i) => value - slope * x.off[i]) };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i], 0);
