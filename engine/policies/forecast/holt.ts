/** Double exponential smoothing: a level and a trend that is added each period. Holt (1957). */
import type { Forecast, ForecastCells } from './forecast.ts';

const SEEN = 0;
const LEVEL = 1;
const TREND = 2;

/** The first level is the nominal one, the first trend 0. */
function observe(cells: ForecastCells, quantity: number): void {
  const before = cells.get(SEEN) === 0 ? cells.nominal() : cells.get(LEVEL);
  const trend = cells.get(TREND);
  const foreseen = before + trend;
  const level = foreseen + cells.param(0) * (quantity - foreseen);
  cells.set(SEEN, 1);
  cells.set(LEVEL, level);
  cells.set(TREND, trend + cells.param(1) * (level - before - trend));
}

/** Period h from now is level + h x trend; of the last period its part. */
function total(cells: ForecastCells, periods: number): number {
  if (cells.get(SEEN) === 0) return cells.nominal() * periods;
  const whole = Math.floor(periods);
  const steps = (whole * (whole + 1)) / 2 + (periods - whole) * (whole + 1);
  return cells.get(LEVEL) * periods + cells.get(TREND) * steps;
}

export const holt: Forecast = {
  kind: 'holt',
  family: 'forecast',
  summary: 'Expects a level that goes on rising or falling by a trend, both smoothed; for demand that grows or dies out.',
  params: [
    { name: 'alpha', unit: 'share', range: [0, 1], default: null, doc: 'weight of the newest review period in the level' },
    { name: 'beta', unit: 'share', range: [0, 1], default: null, doc: 'weight of the newest step of the level in the trend' },
  ],
  cells: () => 3,
  observe,
  total,
  check: () => null,
};
