import { DAY } from '../../engine/index.ts';
import type { ScenarioDocument } from '../../scenarios/index.ts';
import { formatDays, formatNumber } from './format.ts';
import { daysPerTimeUnit } from './time-unit.ts';

/** How time is counted on screen: in weeks where the document of a scenario counts in weeks, else in days. */
export interface Calendar {
  readonly unit: 'day' | 'week';
  /** Days in one. */
  readonly days: number;
  /** How many go by in one small, middle and large step along the line of time. */
  readonly steps: readonly [number, number, number];
  /** How many go by in a second of play, at first. */
  readonly speed: number;
  /** Returns the number of the day or week that a moment (µs from the start of the run) lies in: 0 is the first measured one, below 0 is the warm-up. */
  numberAt(time: number): number;
  /** Returns the day or week that lies so many days behind the end of the warm-up: "day 41", "week 5". */
  date(days: number): string;
  /** Returns the day or week that a moment (µs from the start of the run) lies in, in the same words. */
  dateAt(time: number): string;
  /** Returns a length of time (days) in words: "3 weeks"; what is shorter than a week in days. */
  length(days: number): string;
}

const kinds = {
  day: { unit: 'day', days: 1, steps: [1, 7, 30], speed: 5 },
  week: { unit: 'week', days: 7, steps: [1, 4, 13], speed: 1 },
} as const;

/** Returns the calendar of a scenario. `warmup` in µs. */
export function calendarOf(document: Pick<ScenarioDocument, 'unit'>, warmup: number): Calendar {
  const kind = kinds[daysPerTimeUnit(document) === kinds.week.days ? 'week' : 'day'];
  const { unit, days: each } = kind;
  const numberAt = (time: number): number => Math.floor((time - warmup) / (each * DAY));
  return {
    ...kind,
    numberAt,
    date: (days) => `${unit} ${Math.floor(days / each)}`,
    dateAt: (time) => `${unit} ${numberAt(time)}`,
    length: (days) => (each === 1 || days < each ? formatDays(days) : `${formatNumber(days / each)}\u00a0${days === each ? unit : `${unit}s`}`),
  };
}
