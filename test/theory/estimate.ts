/** What is estimated from independent replications, with its standard error. */

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/** How a figure comes out of replications: some numbers of each (`Run` is what one gives), put together at the end. */
export interface Statistic<Run> {
  readonly observe: (run: Run) => readonly number[];
  readonly estimate: (observed: readonly (readonly number[])[]) => Estimate;
}

/** Returns the mean of independent values and its standard error. */
export function meanAndError(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  const variance = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / (n - 1);
  return { mean, standardError: Math.sqrt(variance / n) };
}

/** The mean over replications. */
export function meanOver<Run>(of: (run: Run) => number): Statistic<Run> {
  return { observe: (run) => [of(run)], estimate: (observed) => meanAndError(observed.map(([x]) => x)) };
}

/** The sum over replications of the first of a pair over that of the second, by the jackknife (Quenouille 1956; Tukey 1958). */
export function ratio<Run>(of: (run: Run) => readonly [number, number]): Statistic<Run> {
  return { observe: of, estimate: (observed) => jackknife(observed, ([top, bottom]) => top / bottom) };
}

/**
 * Returns a function of the means of several columns, with its bias taken off and its standard error: each replication is left out
 * in turn.
 */
export function jackknife(observed: readonly (readonly number[])[], of: (means: readonly number[]) => number): Estimate {
  return meanAndError(pseudoValues(observed, of));
}

/** Returns what each replication adds to such a function: as good as independent values whose mean it is (Tukey 1958). */
export function pseudoValues(observed: readonly (readonly number[])[], of: (means: readonly number[]) => number): number[] {
  const n = observed.length;
  const sums = observed[0].map((_, column) => observed.reduce((sum, row) => sum + row[column], 0));
  const whole = of(sums.map((sum) => sum / n));
  return observed.map((row) => n * whole - (n - 1) * of(sums.map((sum, column) => (sum - row[column]) / (n - 1))));
}
