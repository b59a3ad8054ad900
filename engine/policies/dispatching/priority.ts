/** Non-preemptive priority. Cobham (1954). */
import type { DispatchingPolicy, DispatchView } from './dispatching.ts';

export const byPriority = (view: DispatchView, b: number): number => -view.priority(b);

export const priority: DispatchingPolicy = {
  kind: 'priority',
  family: 'dispatching',
  summary: 'The batch whose process has the highest priority; a batch on a machine is let finish.',
  params: [],
  rank: byPriority,
};
