import type { DispatchingPolicy } from './dispatching.ts';

export const firstCome: DispatchingPolicy = {
  kind: 'first-come',
  family: 'dispatching',
  summary: 'Batches in the order in which they came to the line.',
  params: [],
  rank: () => 0,
};
