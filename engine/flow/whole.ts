/** Whole quanta of products of quanta and ratios, where less than a billionth of a quantum is the error of doubles. */
const NOISE = 1e-9;

/** Returns the least whole number that is not below x. */
export function wholeUp(x: number): number {
  return Math.ceil(x - NOISE);
}

/** Returns the greatest whole number that is not above x. */
export function wholeDown(x: number): number {
  return Math.floor(x + NOISE);
}
