/** The registry of rules of dispatching. A new one is a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { fewestChangeovers } from './fewest-changeovers.ts';
import { firstCome } from './first-come.ts';
import { preemptivePriority } from './preemptive-priority.ts';
import { priority } from './priority.ts';
import { shortestFirst } from './shortest-first.ts';

export const dispatchingPolicies = registry([firstCome, priority, preemptivePriority, shortestFirst, fewestChangeovers]);
export type { DispatchingPolicy, DispatchView } from './dispatching.ts';
