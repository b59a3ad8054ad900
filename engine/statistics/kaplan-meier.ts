/** What is known of how long something lasts when some of it was still going on at the last look. Times in days. */
export interface Survival {
  /** Seen, to their end or not. */
  episodes: number;
  /** Still going on when last seen. */
  censored: number;
  /** The first day by which half are over; null when fewer than half are known to end within the horizon. */
  median: number | null;
  /** Mean of the lesser of the duration and `horizonDays`; NaN without episodes. */
  restrictedMean: number;
  /** The longest duration seen, ended or not: beyond it the data say nothing, so the mean stops there. 0 without episodes. */
  horizonDays: number;
}

/** The product of many shares of exactly one half may miss it by this much. */
const ROUNDING = 1e-12;

/**
 * Returns the product-limit estimate (Kaplan and Meier 1958) from counts: `ended[d]` durations of exactly d days, and
 * `censored[d]` that were still going on after d days. A duration censored on the day on which others end counts as at risk
 * on that day.
 */
export function kaplanMeier(ended: readonly number[], censored: readonly number[]): Survival {
  const horizonDays = Math.max(lastPositive(ended), lastPositive(censored));
  const stillCensored = sum(censored);
  const episodes = sum(ended) + stillCensored;
  let atRisk = episodes;
  let surviving = 1;
  let area = 0;
  let median: number | null = null;
  for (let day = 0; day <= horizonDays && atRisk > 0; day++) {
    if (day > 0) area += surviving;
    const over = ended[day] ?? 0;
    surviving *= (atRisk - over) / atRisk;
    if (median === null && surviving <= 0.5 + ROUNDING) median = day;
    atRisk -= over + (censored[day] ?? 0);
  }
  return { episodes, censored: stillCensored, median, restrictedMean: episodes === 0 ? Number.NaN : area, horizonDays };
}

function lastPositive(counts: readonly number[]): number {
  return Math.max(0, counts.findLastIndex((count) => count > 0));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
