/** What is said of a precision that was asked for and not reached. */
import type { StressResult } from '../../engine/index.ts';
import { numberText, replicationsText } from './number-text.ts';

export interface PrecisionAsked {
  readonly measure: string;
  readonly halfWidth: number;
  /** Replications at which the test ends in any case. */
  readonly most: number;
}

/** Halves of an interval are known up to rounding. */
const ROUNDING = 1 + 1e-9;

/** Returns a line that says how far off the precision is, or null when it was reached. */
export function precisionText({ measure, halfWidth, most }: PrecisionAsked, { replications, measures }: StressResult): string | null {
  const { ci, mean } = measures[measure];
  const reached = (ci[1] - ci[0]) / 2;
  if (replications < most || reached <= halfWidth * ROUNDING) return null;
  const after = `--precision: not reached in ${replicationsText(replications)}`;
  if (Number.isNaN(mean)) return `${after}: ${measure} is undefined in all of them; try another --measure\n`;
  if (Number.isNaN(reached)) return `${after}: the interval of ${measure} is undefined; try more with --replications\n`;
  return `${after}: ${measure} is known to ${numberText(reached)} on either side, not ${numberText(halfWidth)}; try more with --replications\n`;
}
