/** The registry of allocation policies. A new one is a file beside this and a line here; the first is what holds when none is named. */
import { registry } from '../../registry.ts';
import { equal } from './equal.ts';
import { fairShare } from './fair-share.ts';
import { firstCome } from './first-come.ts';
import { highestMarginFirst } from './highest-margin-first.ts';
import { largestFirst } from './largest-first.ts';
import { priorityFirst } from './priority-first.ts';
import { proportional } from './proportional.ts';
import { relationshipFirst } from './relationship-first.ts';

export const allocationPolicies = registry([
  firstCome, proportional, equal, largestFirst, highestMarginFirst, relationshipFirst, fairShare, priorityFirst,
]);
export type { AllocationPolicy, Claims } from './allocation.ts';
