/** The kinds of event that are scheduled ahead. */
import type { PriorityClass } from './priorities.ts';

export const EventType = {
  warmupEnds: 0,
  demandArrives: 1,
  orderReceived: 2,
  goodsReceived: 3,
  batchFinished: 4,
  batchStocked: 5,
  lotExpires: 6,
  strike: 7,
  outageEnds: 8,
  recoveryStep: 9,
  siteAllowance: 10,
  laneAllowance: 11,
  laneDay: 12,
  patienceEnds: 13,
  reviewDue: 14,
  machineFails: 15,
  machineRepaired: 16,
} as const;

/** Priority class of each kind of event, by its number. */
export const classOfEvent: readonly PriorityClass[] = [
  'warm-up ends',
  'demand arrives',
  'order received',
  'goods received',
  'batch finished',
  'goods received',
  'lot expires',
  'disruption',
  'disruption',
  'disruption',
  'disruption',
  'disruption',
  'disruption',
  'patience ends',
  'review due',
  'disruption',
  'disruption',
];
