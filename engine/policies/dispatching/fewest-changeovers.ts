import type { DispatchingPolicy } from './dispatching.ts';

export const fewestChangeovers: DispatchingPolicy = {
  kind: 'fewest-changeovers',
  family: 'dispatching',
  summary: 'A batch that a free machine is set up for, as long as there is one; then the one that came first.',
  params: [],
  rank: (view, b) => (view.isSetUp(b) ? 0 : 1),
};
