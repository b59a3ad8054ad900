/** Four stages in line with echelon base-stock, watched all the time, Poisson customers. */
import { figuresOf } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { lineOf } from '../line.ts';
import { serialCost } from '../serial-cost.ts';
import { stockpyl } from './sources.ts';

export interface PoissonLine {
  readonly rate: number;
  readonly leadTime: number;
  /** Echelon holding rates and echelon levels, the stage at the customers first, as published. */
  readonly holding: readonly number[];
  readonly levels: readonly number[];
  readonly p: number;
}

export function poissonLineFigures(id: string, suffix: string, { rate, leadTime, holding, levels, p }: PoissonLine, cost: number, replications: number): Figure[] {
  // A stage holds what its own echelon and all those above it add to the value
  const stages = levels.map((S, k) => ({ id: `stage ${k + 1}`, leadTime, S, h: holding.slice(k).reduce((sum, h) => sum + h, 0) })).reverse();
  const document = () =>
    lineOf({
      days: 500, warmup: 10, demand: 1, every: { exponential: { mean: 1 / rate } },
      stages: stages.map(({ id: stage, S }) => ({ id: stage, leadTime, inventory: { 'echelon-base-stock': { S } } })),
    });
  return figuresOf({ id, replications, document }, { [suffix]: [cost, serialCost(stages, p)] });
}

const id = 'meio.serial.shang_song_poisson';

const instances = [
  { name: 'shang_song_1', holding: [0.25, 0.25, 0.25, 0.25], p: 9, levels: [8, 13, 18, 22], cost: 12.687898, replications: 50 },
  { name: 'shang_song_9', holding: [0.25, 2.5, 2.5, 0.25], p: 9, levels: [9, 10, 13, 19], cost: 53.007605, replications: 50 },
  { name: 'shang_song_17', holding: [0.25, 0.25, 0.25, 0.25], p: 99, levels: [11, 17, 22, 27], cost: 16.205544, replications: 100 },
  { name: 'shang_song_25', holding: [0.25, 2.5, 2.5, 0.25], p: 99, levels: [11, 14, 18, 26], cost: 74.56364, replications: 50 },
];

export const shangSong: KnownAnswer = {
  id,
  category: 'multi-echelon',
  source: stockpyl('test_ssm_serial.py test_shang_song_instances (Shang & Song 2003, Table 1, rows 1, 9, 17, 25)'),
  figures: instances.flatMap(({ name, cost, replications, ...given }) => poissonLineFigures(id, `${name}.cost_at_published_S`, { rate: 16, leadTime: 0.25, ...given }, cost, replications)),
};
