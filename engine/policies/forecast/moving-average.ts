/** Moving average: the mean of the last so many periods. Brown (1959); Chen, Drezner, Ryan, Simchi-Levi (2000), equation 2. */
import { param } from '../../registry.ts';
import type { Forecast, ForecastCells } from './forecast.ts';

const SEEN = 0;
const MEAN = 1;
/** First of the cells that hold the window; the oldest is overwritten. */
const WINDOW = 2;

/** The mean is taken anew each time: a running sum would gather rounding. */
function observe(cells: ForecastCells, quantity: number): void {
  const length = cells.param(0);
  const seen = cells.get(SEEN);
  cells.set(WINDOW + (seen % length), quantity);
  cells.set(SEEN, seen + 1);
  const count = Math.min(seen + 1, length);
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += cells.get(WINDOW + k);
  cells.set(MEAN, sum / count);
}

export const movingAverage: Forecast = {
  kind: 'moving-average',
  family: 'forecast',
  summary: 'Expects the mean of the last review periods (of as many as there were, at first); for demand that keeps its level for about so long.',
  params: [{ name: 'window', unit: 'number', range: [1, 1000], default: null, doc: 'review periods that are looked back on' }],
  cells: (params) => WINDOW + param(movingAverage, params, 'window'),
  observe,
  total: (cells, periods) => (cells.get(SEEN) === 0 ? cells.nominal() : cells.get(MEAN)) * periods,
  check: (params) => (Number.isInteger(param(movingAverage, params, 'window')) ? null : 'window must be a whole number'),
};
