/** Stages in line with echelon base-stock: what a line is, and what levels come to. */
import { ANY, FROM_ZERO, need, RATE, sizingError } from './need.ts';

export interface Stage {
  /** Time from an order to its receipt when the stage before has the goods: at least 0. */
  readonly leadTime: number;
  /** Money a unit of its echelon and unit of time, above 0: what it holds more than the stage before it. A local rate less that of the stage before. */
  readonly holding: number;
}

export interface SerialLine {
  /** The stage at the customers first. */
  readonly stages: readonly Stage[];
  /** Money a unit owed to customers and unit of time, above 0. */
  readonly p: number;
}

export interface SerialFigures {
  /** Levels of the echelons, as `echelon-base-stock` takes them, the stage at the customers first. */
  readonly levels: readonly number[];
  /** The same as levels of single stages, as `base-stock` takes them. */
  readonly localLevels: readonly number[];
  /** Money a unit of time: holding, of what is under way to the next stage too (at the rate of the stage that sent it), and p a unit owed. */
  readonly cost: number;
}

/** A function of a position, and its slope (to the right where it has a corner). */
export interface Curve {
  readonly at: (y: number) => number;
  readonly slope: (y: number) => number;
}

/** Throws a RangeError where a line, or the levels of its echelons, are wrong. */
export function checkLine(where: string, { stages, p }: SerialLine, levels: readonly number[] | null): void {
  need(where, { stages: stages.length, p }, { stages: [1, 100], p: RATE });
  stages.forEach(({ leadTime, holding }, k) => need(`${where}, stage ${k + 1}`, { leadTime, holding }, { leadTime: FROM_ZERO, holding: RATE }));
  if (levels === null) return;
  if (levels.length !== stages.length) throw sizingError(where, `levels must be ${stages.length} numbers, one a stage`, levels);
  levels.forEach((level, k) => need(`${where}, stage ${k + 1}`, { level }, { level: ANY }));
}

/** Returns p and all echelon rates: money a unit owed, in place of the echelon inventories that the debt takes from. */
export function debtRate({ stages, p }: SerialLine): number {
  return stages.reduce((sum, { holding }) => sum + holding, p);
}

/** Returns the figures of levels with this cost. A stage never needs more than the echelons after it take. */
export function serialFigures(levels: readonly number[], cost: number): SerialFigures {
  const taken = levels.map((_, k) => Math.min(...levels.slice(k)));
  return { levels, localLevels: taken.map((level, k) => (k === 0 ? level : level - taken[k - 1])), cost };
}
