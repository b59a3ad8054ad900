/** Answers of the same kinds as the known ones, with other numbers, worked out by us: so that nothing is fitted to what was published. They are tests only. */
import type { KnownAnswer } from '../known-answer.ts';
import { bullwhips } from './bullwhip.ts';
import { queueChains } from './queue-chains.ts';
import { queues } from './queues.ts';
import { severalStages } from './several-stages.ts';
import { sizings } from './sizing.ts';
import { singleSites } from './single-site.ts';

export const further: readonly KnownAnswer[] = [...singleSites, ...severalStages, ...bullwhips, ...sizings, ...queues, ...queueChains];
