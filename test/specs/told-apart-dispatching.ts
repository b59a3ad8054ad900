/** The rules of dispatching on one line that three lamps share, and on one where they find nothing to choose between. */
import type { Family } from './told-apart.ts';

interface Network {
  /** Of each lamp: time of a batch, time to set the line up, priority. */
  readonly lamps: readonly (readonly [time: unknown, changeover: unknown, priority: number])[];
  /** Days between the customers of each. */
  readonly every: number;
}

const names = ['desk', 'floor', 'wall'];
const exponential = (mean: number) => ({ exponential: { mean } });
const kinds = ['first-come', 'priority', 'preemptive-priority', 'shortest-first', 'fewest-changeovers'];

export const dispatchingFamily: Family<Network> = {
  entries: Object.fromEntries(kinds.map((kind) => [kind, () => kind])),
  networks: {
    'unlike lamps': { lamps: [[exponential(0.5), 0.1, 0], [exponential(0.2), 0.2, 1], [exponential(0.3), 0.1, 2]], every: 1.5 },
    'lamps all alike': { lamps: names.map(() => [exponential(0.3), 0, 0] as const), every: 1.5 },
    'one lamp': { lamps: [[exponential(0.3), 0, 0]], every: 0.5 },
  },
  document: ({ lamps, every }, dispatching) => ({
    horizon: 120,
    products: Object.fromEntries(lamps.map((_, k) => [names[k], { quantum: 1 }])),
    sites: { works: { kind: 'plant' } },
    lines: [{ id: 'line', site: 'works', dispatching }],
    processes: lamps.map(([batchTime, changeover, priority], k) => ({ site: 'works', makes: names[k], from: {}, line: 'line', batchTime, changeover, priority })),
    policies: lamps.map((_, k) => ({ at: 'works', product: names[k], inventory: { 'base-stock': 0 } })),
    markets: lamps.map((_, k) => ({ id: names[k], at: 'works', product: names[k], demand: 1, every: exponential(every), unmet: 'backorder' })),
  }),
  same: [
    ...['priority', 'preemptive-priority', 'shortest-first'].map((kind) => ({ pair: ['first-come', kind] as const, reason: 'where all batches rank alike, the first to come is the first', on: ['lamps all alike', 'one lamp'] })),
    { pair: ['first-come', 'fewest-changeovers'], reason: 'one kind of batches needs no changeover', on: ['one lamp'] },
    { pair: ['priority', 'preemptive-priority'], reason: 'where none is more urgent, none interrupts', on: ['lamps all alike'] },
  ],
};
