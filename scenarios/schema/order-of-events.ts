/** The tables of what comes first that a document can choose from. */
import type { OrderOfEvents } from '../../engine/index.ts';

export const ordersOfEvents = ['demand-first', 'order-first', 'upstream-first', 'receive-last'] as const satisfies readonly OrderOfEvents[];

/** Orders in which a review comes before the demand or the deliveries of its day, and so falls on days. */
export const byPeriods: ReadonlySet<OrderOfEvents> = new Set(['order-first', 'upstream-first']);
