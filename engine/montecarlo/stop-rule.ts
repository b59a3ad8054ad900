import { BLOCK } from './block.ts';
import type { Tally } from './tally.ts';
import { UsageError } from '../errors.ts';

/** When enough is enough: the 95 % interval for the mean of a measure reaches no further than halfWidth to either side. */
export interface Precision {
  readonly measure: string;
  readonly halfWidth: number;
}

/** No fewer blocks than this are judged by their spread. */
const LEAST_BLOCKS = 2;

/**
 * Returns whether the leading blocks are enough. Asked after every block in turn, so that the answer falls at the same block
 * on any number of workers. Looking again and again makes the interval at the end cover a little less than 95 %.
 * Throws UsageError for a measure that is not there.
 */
export function preciseEnough(precision: Precision, tally: Tally): boolean {
  if (!tally.has(precision.measure)) {
    throw new UsageError(`precision.measure: no such measure; got ${JSON.stringify(precision.measure)}`);
  }
  return tally.replications >= LEAST_BLOCKS * BLOCK && tally.halfWidth(precision.measure) <= precision.halfWidth;
}
