/** How much of each kind of product is asked for of late, against all the days of the table. */
import { groupBy } from './grouping.ts';
import type { Flow } from './flows.ts';

/** Days at the end of the table that stand for today. */
export const RECENT_DAYS = 730;

export interface DemandLevel {
  /** Packs a day in the last two years, over packs a day in all. */
  readonly factor: number;
  /** Rows of the last two years. */
  readonly rows: number;
}

const AS_EVER: DemandLevel = { factor: 1, rows: 0 };

/**
 * Returns the level of every kind of product. A programme that grows asks for more than its mean over all years; by kind, not by
 * flow, because one flow has few rows. 1 where the table is no longer than two years, or has fewer than `fewest` recent rows.
 */
export function demandLevels(flows: readonly Flow[], to: number, windowDays: number, fewest: number): (group: string) => DemandLevel {
  const levels = new Map<string, DemandLevel>();
  for (const [group, members] of groupBy(flows, (flow) => flow.group)) {
    const rows = members.flatMap((flow) => flow.shipments);
    const recent = rows.filter((s) => s.scheduled > to - RECENT_DAYS);
    const packs = (of: typeof rows): number => of.reduce((sum, s) => sum + s.quantity, 0);
    const isKnown = windowDays > RECENT_DAYS && recent.length >= fewest;
    levels.set(group, isKnown ? { factor: packs(recent) / RECENT_DAYS / (packs(rows) / windowDays), rows: recent.length } : AS_EVER);
  }
  return (group) => levels.get(group) ?? AS_EVER;
}
