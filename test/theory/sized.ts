/** Figures of sizing functions: what the shipped function returns, without chance. */
import type { Figure } from './known-answer.ts';

type Numbers = number | readonly number[];

/**
 * Figures by suffix: what is known, and how to get it. An error is the largest difference as a share of what is known (of
 * the largest number, where there are several).
 */
export function sized(wanted: Readonly<Record<string, readonly [known: Numbers, find: () => Numbers]>>, within: number = 1e-9): Figure[] {
  const tolerance = `as a function returns it: at most ${within} of what is expected off`;
  return Object.entries(wanted).map(([suffix, [expected, find]]) => {
    const check = () => {
      const got = find();
      const error = shareOff([got].flat(), [expected].flat());
      return { got, error, pass: error <= within };
    };
    return { suffix, expected, tolerance, check };
  });
}

function shareOff(got: readonly number[], known: readonly number[]): number {
  if (got.length !== known.length) return Infinity;
  const off = Math.max(...got.map((x, k) => Math.abs(x - known[k])));
  return off === 0 ? 0 : off / Math.max(...known.map(Math.abs));
}
