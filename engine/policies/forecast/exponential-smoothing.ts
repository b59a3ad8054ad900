/** Simple exponential smoothing. Brown (1959). */
import type { Forecast, ForecastCells } from './forecast.ts';

const SEEN = 0;
const LEVEL = 1;

function level(cells: ForecastCells): number {
  return cells.get(SEEN) === 0 ? cells.nominal() : cells.get(LEVEL);
}

/** Level += alpha x (asked - level); the first level is the nominal one. */
function observe(cells: ForecastCells, quantity: number): void {
  const before = level(cells);
  cells.set(SEEN, 1);
  cells.set(LEVEL, before + cells.param(0) * (quantity - before));
}

export const exponentialSmoothing: Forecast = {
  kind: 'exponential-smoothing',
  family: 'forecast',
  summary: 'Expects a level that moves a share alpha of the way to each new observation; for demand whose level drifts.',
  params: [{ name: 'alpha', unit: 'share', range: [0, 1], default: null, doc: 'weight of the newest review period; 1 is the naive forecast' }],
  cells: () => 2,
  observe,
  total: (cells, periods) => level(cells) * periods,
  check: () => null,
};
