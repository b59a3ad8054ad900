/** Preemptive priority. White and Christie (1958). */
import type { DispatchingPolicy } from './dispatching.ts';
import { byPriority } from './priority.ts';

export const preemptivePriority: DispatchingPolicy = {
  kind: 'preemptive-priority',
  family: 'dispatching',
  summary: 'The batch whose process has the highest priority, at once: one of lower priority goes back to the queue, and resumes or restarts as the line says.',
  params: [],
  rank: byPriority,
  interrupts: true,
};
