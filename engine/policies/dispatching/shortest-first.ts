/** Shortest expected processing time. Smith (1956). */
import type { DispatchingPolicy } from './dispatching.ts';

export const shortestFirst: DispatchingPolicy = {
  kind: 'shortest-first',
  family: 'dispatching',
  summary: 'The batch whose step takes the least time on average: the shortest queue on average, and long waits for long batches.',
  params: [],
  rank: (view, b) => view.expectedTime(b),
};
