/** What a forecast is: a few numbers that one stock point keeps, brought up to date once a review period. */
import type { Entry } from '../../registry.ts';

/** The numbers that the forecast of one stock point keeps between reviews, and its parameters. Quantities in quanta, one review period as the unit of time. */
export interface ForecastCells {
  /** Whose forecast it is: the number of the stock point. */
  readonly point: number;
  /** Days since the start of the run, warm-up included, parts of a day too. */
  day(): number;
  /** Number k of those it keeps, all 0 at the start; k below `cells(params)`. */
  get(k: number): number;
  /** Keeps a value as number k. */
  set(k: number, value: number): void;
  /** Parameter by its place in the parameter table; quantities in quanta, times in review periods. */
  param(k: number): number;
  /** Quanta a review period that the network asks of the stock point on average: what it expects before it has seen anything. */
  nominal(): number;
}

export interface Forecast extends Entry {
  readonly family: 'forecast';
  /** How many numbers it keeps. Times in `params` are in review periods. */
  readonly cells: (params: Readonly<Record<string, number | readonly number[]>>) => number;
  /** Takes in what was asked for in the review period that ends now. */
  readonly observe: (cells: ForecastCells, quantity: number) => void;
  /** Returns what it expects over the next `periods` review periods (0 or more, parts of one too), in quanta. May be below 0; the caller cuts it off. */
  readonly total: (cells: ForecastCells, periods: number) => number;
  /** Returns what is wrong with the parameters taken together, or null. */
  readonly check: (params: Readonly<Record<string, number | readonly number[]>>) => string | null;
}
