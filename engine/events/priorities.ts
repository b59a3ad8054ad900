/**
 * What comes first when two things happen at the same moment: the class that stands further up. These are the only tables
 * of priorities; docs/semantics.md says what each class does. `make`, `fill` and `review` happen at once: they are never
 * scheduled ahead, they follow, at the same moment, from what was changed.
 */
import type { OrderOfEvents } from '../spec.ts';

export type PriorityClass =
  | 'warm-up ends'
  | 'disruption'
  | 'lot expires'
  | 'demand arrives'
  | 'order received'
  | 'goods received'
  | 'batch finished'
  | 'make'
  | 'fill'
  | 'patience ends'
  | 'review due'
  | 'review';

export interface OrderTable {
  readonly classes: readonly PriorityClass[];
  /** Who reviews first at one moment. */
  readonly reviews: 'buyers first' | 'suppliers first';
}

const begin: readonly PriorityClass[] = ['warm-up ends', 'disruption', 'lot expires'];

const demandFirst: readonly PriorityClass[] = [
  ...begin, 'demand arrives', 'order received', 'goods received', 'batch finished', 'make', 'fill', 'patience ends', 'review due', 'review',
];

export const orderTables: Readonly<Record<OrderOfEvents, OrderTable>> = {
  'demand-first': { classes: demandFirst, reviews: 'buyers first' },
  'order-first': {
    classes: [...begin, 'review due', 'order received', 'review', 'demand arrives', 'goods received', 'batch finished', 'make', 'fill', 'patience ends'],
    reviews: 'buyers first',
  },
  'upstream-first': { classes: demandFirst, reviews: 'suppliers first' },
  'receive-last': {
    classes: [...begin, 'demand arrives', 'order received', 'make', 'fill', 'patience ends', 'review due', 'review', 'goods received', 'batch finished'],
    reviews: 'buyers first',
  },
};

/** Returns the priority of a class: the lower number comes first. */
export function priorityOf(order: OrderOfEvents, which: PriorityClass): number {
  return orderTables[order].classes.indexOf(which);
}
