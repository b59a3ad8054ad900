/** Shares delivered on time, with their intervals. */
import { tQuantile, wilsonInterval } from '../../../engine/index.ts';
import { formatDay, yearOf } from './calendar.ts';
import { groupBy } from './grouping.ts';
import { isOnTime, type Shipment } from './shipment.ts';

export interface OnTime {
  readonly rows: number;
  readonly onTime: number;
  readonly share: number;
  /** 95 % interval for rows that come late independently of one another (Wilson 1927). */
  readonly ci: readonly [number, number];
}

/** Returns the share of rows on time. NaN for no rows. */
export function shareOnTime(shipments: readonly Shipment[]): OnTime {
  const onTime = shipments.filter(isOnTime).length;
  return { rows: shipments.length, onTime, share: onTime / shipments.length, ci: wilsonInterval(onTime, shipments.length) };
}

const FEWEST_MONTHS = 12;

/**
 * Returns the 95 % interval of the share when months, not rows, are independent: rows of one month are often late together. The
 * ratio estimator over clusters (Cochran 1977, eq. 11.30); null below 12 months.
 */
export function intervalByMonth(shipments: readonly Shipment[]): readonly [number, number] | null {
  const months = [...groupBy(shipments, (s) => formatDay(s.scheduled).slice(0, 7)).values()].map(shareOnTime);
  if (months.length < FEWEST_MONTHS) return null;
  const { share, rows } = shareOnTime(shipments);
  const squares = months.reduce((sum, m) => sum + (m.onTime - m.rows * share) ** 2, 0);
  const half = (1.96 * Math.sqrt((squares * months.length) / (months.length - 1))) / rows;
  return [Math.max(0, share - half), Math.min(1, share + half)];
}

export interface YearOnTime extends OnTime {
  readonly year: number;
  /** Rows that came on the very day promised. */
  readonly onTheDay: number;
}

/** Returns the share of each year in which anything was promised, earliest first. */
export function shareByYear(shipments: readonly Shipment[]): YearOnTime[] {
  const years = [...groupBy(shipments, (s) => String(yearOf(s.scheduled)))];
  return years.map(([year, rows]) => ({ year: Number(year), ...shareOnTime(rows), onTheDay: rows.filter((s) => s.delivered === s.scheduled).length })).sort((a, b) => a.year - b.year);
}

const FEWEST_ROWS_OF_YEAR = 100;
const FEWEST_YEARS = 3;

/**
 * Returns between what the share of one more year lies in 95 of 100 cases, if years are drawn alike, independent and normal (Student
 * prediction interval over the years of 100 rows or more); null below 3 such years. Far wider than an interval by rows where
 * years differ by more than chance.
 */
export function forecastYear(years: readonly YearOnTime[]): readonly [number, number] | null {
  const shares = years.filter((y) => y.rows >= FEWEST_ROWS_OF_YEAR).map((y) => y.share);
  const n = shares.length;
  if (n < FEWEST_YEARS) return null;
  const mean = shares.reduce((sum, x) => sum + x, 0) / n;
  const variance = shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
  const half = tQuantile(0.975, n - 1) * Math.sqrt(variance * (1 + 1 / n));
  return [Math.max(0, mean - half), Math.min(1, mean + half)];
}
