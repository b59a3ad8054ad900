/**
 * Exponential smoothing with a season that is added to a level, without trend. Holt (1957), Winters (1960). Added and not
 * multiplied: a ratio can't be learned at a place of the season where nothing is ever asked for, such as a day of rest.
 */
import { param } from '../../registry.ts';
import type { Forecast, ForecastCells } from './forecast.ts';

const SEEN = 0;
const LEVEL = 1;
/** First of the cells that hold the season, from the period of the first observation on. */
const SEASON = 2;

/** In the first season the level is the mean of what was seen; at its end each place gets its distance from the level. */
function learn(cells: ForecastCells, quantity: number, length: number): void {
  const seen = cells.get(SEEN);
  cells.set(SEASON + seen, quantity);
  cells.set(LEVEL, cells.get(LEVEL) + (quantity - cells.get(LEVEL)) / (seen + 1));
  if (seen + 1 < length) return;
  for (let k = 0; k < length; k += 1) cells.set(SEASON + k, cells.get(SEASON + k) - cells.get(LEVEL));
}

function observe(cells: ForecastCells, quantity: number): void {
  const length = cells.param(2);
  const seen = cells.get(SEEN);
  if (seen < length) learn(cells, quantity, length);
  else {
    const place = SEASON + (seen % length);
    const level = cells.get(LEVEL) + cells.param(0) * (quantity - cells.get(place) - cells.get(LEVEL));
    cells.set(LEVEL, level);
    cells.set(place, cells.get(place) + cells.param(1) * (quantity - level - cells.get(place)));
  }
  cells.set(SEEN, seen + 1);
}

/** Returns what is expected over the next so many periods, at most a season; no period is expected to bring less than nothing. */
function next(cells: ForecastCells, periods: number): number {
  const length = cells.param(2);
  const seen = cells.get(SEEN);
  let sum = 0;
  for (let h = 0; h < periods; h += 1) sum += Math.max(0, cells.get(LEVEL) + cells.get(SEASON + ((seen + h) % length))) * Math.min(1, periods - h);
  return sum;
}

function total(cells: ForecastCells, periods: number): number {
  if (cells.get(SEEN) === 0) return cells.nominal() * periods;
  const length = cells.param(2);
  if (cells.get(SEEN) < length) return cells.get(LEVEL) * periods;
  const seasons = Math.floor(periods / length);
  const rest = next(cells, periods - seasons * length);
  return seasons > 0 ? seasons * next(cells, length) + rest : rest;
}

export const seasonal: Forecast = {
  kind: 'seasonal',
  family: 'forecast',
  summary: 'Expects a level and what each place of the season adds to it, both smoothed; for weekdays and months (additive Holt-Winters without trend). The first season is only watched.',
  params: [
    { name: 'alpha', unit: 'share', range: [0, 1], default: null, doc: 'weight of the newest review period in the level' },
    { name: 'gamma', unit: 'share', range: [0, 1], default: null, doc: 'weight of the newest review period in its place of the season' },
    { name: 'length', unit: 'number', range: [2, 1000], default: null, doc: 'review periods in one season' },
  ],
  cells: (params) => SEASON + param(seasonal, params, 'length'),
  observe,
  total,
  check: (params) => (Number.isInteger(param(seasonal, params, 'length')) ? null : 'length must be a whole number'),
};
