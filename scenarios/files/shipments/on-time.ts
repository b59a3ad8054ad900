/** Shares delivered on time, with their intervals. */
import { wilsonInterval } from '../../../engine/index.ts';
import { formatDay } from './calendar.ts';
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
