/** Three stages in line with echelon base-stock, reviewed every period. */
import { figuresOf } from '../experiment.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { lineOf } from '../line.ts';
import { serialCost } from '../serial-cost.ts';

const id = 'meio.serial.clark_scarf.ex6_1';

/** Upstream first; levels are of the echelon. */
const stages = [
  { id: 'stage 3', leadTime: 2, h: 2, S: 22.71 },
  { id: 'stage 2', leadTime: 1, h: 4, S: 12.02 },
  { id: 'stage 1', leadTime: 1, h: 7, S: 6.49 },
];

export const clarkScarf: KnownAnswer = {
  id,
  category: 'multi-echelon',
  source: 'Snyder & Shen Ex. 6.1 after Clark & Scarf 1960; cost recomputed without discretisation (47.65 in print)',
  figures: figuresOf(
    {
      id,
      replications: 200,
      document: () =>
        lineOf({
          days: 1000, warmup: 50, review: 1, quantum: 1e-6, demand: { normal: { mean: 5, sd: 1 } },
          stages: stages.map(({ id: stage, leadTime, S }) => ({ id: stage, leadTime, inventory: { 'echelon-base-stock': { S } } })),
        }),
    },
    { cost_at_6_49_12_02_22_71: [47.66019638819483, serialCost(stages, 37.12)] },
  ),
};
