/** The four orders of happenings of docs/semantics.md, first to last. */
import type { OrderOfEvents } from '../../engine/spec.ts';

export type Happening =
  | 'warm-up ends' | 'disruption' | 'lot expires' | 'demand arrives' | 'order received' | 'goods received' | 'batch finished'
  | 'make' | 'fill' | 'patience ends' | 'review due' | 'review';

const demandFirst: readonly Happening[] = [
  'warm-up ends', 'disruption', 'lot expires', 'demand arrives', 'order received', 'goods received', 'batch finished',
  'make', 'fill', 'patience ends', 'review due', 'review',
];

/** With upstream-first the classes are those of demand-first; suppliers review first. */
export const ordersOfEvents: Record<OrderOfEvents, readonly Happening[]> = {
  'demand-first': demandFirst,
  'upstream-first': demandFirst,
  'order-first': [
    'warm-up ends', 'disruption', 'lot expires', 'review due', 'order received', 'review', 'demand arrives', 'goods received',
    'batch finished', 'make', 'fill', 'patience ends',
  ],
  'receive-last': [
    'warm-up ends', 'disruption', 'lot expires', 'demand arrives', 'order received', 'make', 'fill', 'patience ends',
    'review due', 'review', 'goods received', 'batch finished',
  ],
};
