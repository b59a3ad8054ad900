/** What sizing asks of a random quantity: how likely it is to be covered, and by how much it is not. */

export interface Law {
  readonly mean: number;
  /** Standard deviation. */
  readonly sd: number;
  /** Returns the chance that it is at most x. */
  readonly cdf: (x: number) => number;
  /** Returns the least x with a chance of at least `share`, for 0 < share < 1, that it is at most x. */
  readonly quantile: (share: number) => number;
  /** Returns the mean of what is above x, E[(X - x)+]: the loss function. */
  readonly over: (x: number) => number;
}

/** A law with a density, whose loss function can be summed over a range of levels. */
export interface SmoothLaw extends Law {
  /** Returns the integral of `over` from x upward, which is E[((X - x)+)^2] / 2: the loss function of second order. */
  readonly overTwice: (x: number) => number;
}

/** A law of finitely many values. */
export interface StepLaw extends Law {
  /** In rising order. */
  readonly values: ArrayLike<number>;
  /** Chance of each. */
  readonly chances: ArrayLike<number>;
}

/** Returns the mean of what is below x, E[(x - X)+]. */
export function under(law: Law, x: number): number {
  return x - law.mean + law.over(x);
}
