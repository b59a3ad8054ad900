import { negativeBinomialMass } from '../elementary/negative-binomial-mass.ts';
import { buildBlockTable } from '../tables/block-table.ts';

/** Mass further below the mean than this many standard deviations is far below 2^-53: the law leans to the right. */
const REACH = 9.5;
/** No uniform of a stream is below this or above 1 minus this. */
const LEAST_TAIL = 1 / 8589934592;

/**
 * Returns the block table of the negative binomial law with this r and p: the counts that uniforms from 2^-33 to
 * 1 - 2^-33 can give. `mean` is r (1 - p) / p.
 */
export function negativeBinomialTable(r: number, p: number, mean: number): Float64Array {
  const least = Math.max(0, Math.floor(mean - REACH * Math.sqrt(mean / p)));
  return buildBlockTable({
    before: least - 1,
    enough: 1 - LEAST_TAIL / 2,
    mass: (k) => negativeBinomialMass(k, r, p, mean),
    length: (k) => {
      // how far the ratio of neighbouring masses is from 1, and how fast it gets there
      const slope = Math.abs(p * (mean - k) - 1) / (k + 1);
      return Math.min(k, Math.sqrt(k + (k * k) / r), 1 / slope);
    },
  });
}
