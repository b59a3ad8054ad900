/** Lateness as a short empirical distribution. */

export interface Empirical {
  /** Days late, rising; early is below 0. */
  readonly values: readonly number[];
  /** Rows behind each value. */
  readonly weights: readonly number[];
}

const EARLY_POINTS = 3;
const LATE_POINTS = 8;

/**
 * Returns the lateness of a pool of rows in at most 12 points: early rows in 3 groups of about as many rows each, the day
 * itself, late rows in 8 groups; a group stands at its mean, to a tenth of a day. The weights are counts of rows, so the
 * share on time is that of the rows, exactly, and the mean is theirs within 0.05 days.
 */
export function summariseLateness(days: readonly number[]): Empirical {
  const sorted = [...days].sort((a, b) => a - b);
  const parts = [
    ...groupsOf(sorted.filter((d) => d < 0), EARLY_POINTS),
    ...groupsOf(sorted.filter((d) => d === 0), 1),
    ...groupsOf(sorted.filter((d) => d > 0), LATE_POINTS),
  ];
  return { values: parts.map((p) => p.value), weights: parts.map((p) => p.count) };
}

function groupsOf(sorted: readonly number[], most: number): { value: number; count: number }[] {
  const count = Math.min(most, sorted.length);
  const groups: { value: number; count: number }[] = [];
  for (let k = 0; k < count; k++) {
    const part = sorted.slice(Math.floor((k * sorted.length) / count), Math.floor(((k + 1) * sorted.length) / count));
    const value = Math.round((part.reduce((sum, d) => sum + d, 0) / part.length) * 10) / 10;
    const last = groups.at(-1);
    if (last !== undefined && last.value === value) last.count += part.length;
    else groups.push({ value, count: part.length });
  }
  return groups;
}

/** Returns the share of weight at or below 0 days late. */
export function onTimeShare({ values, weights }: Empirical): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.reduce((sum, w, i) => (values[i] <= 0 ? sum + w : sum), 0) / total;
}
