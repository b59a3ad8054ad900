/** What the two policies that count in days of stock have in common. */
import { param, type Entry, type ParamSpec } from '../../registry.ts';
import type { PolicyParams } from './policy.ts';
import { roundUp } from './round-up.ts';

export const coverageParams: readonly ParamSpec[] = [
  { name: 'least', unit: 'time', range: [0, 36_500], default: null, doc: 'order when the position lasts for less than this; longer than the lead time, or stock runs out before the order is there' },
  { name: 'most', unit: 'time', range: [0, 36_500], default: null, doc: 'how long the position is to last after an order, at least `least`; lead time included' },
];

/** Returns what to order when the position is to be at least `low` quanta (parts count) and is brought up to `high` where it is not. */
export function coverageOrder(position: number, low: number, high: number): number {
  return position < roundUp(low) ? Math.max(0, roundUp(high) - position) : 0;
}

/** Returns what is wrong with the two times, or null. */
export function checkCoverage(entry: Entry, params: PolicyParams): string | null {
  return param(entry, params, 'least') <= param(entry, params, 'most') ? null : 'least must not be above most';
}
