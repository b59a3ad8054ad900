/** Minimum mean square error forecast of an autoregressive demand of order 1. Box, Jenkins (1970), section 5.1. */
import type { Forecast, ForecastCells } from './forecast.ts';

const SEEN = 0;
const LAST = 1;
/** A power below this adds nothing to the mean that a double would hold. */
const NOTHING = 1e-18;

/** Period k from now is mean + phi^k (last - mean); of the last period its part. */
function total(cells: ForecastCells, periods: number): number {
  if (cells.get(SEEN) === 0) return cells.nominal() * periods;
  const phi = cells.param(0);
  const mean = cells.param(1);
  let power = 1;
  let powers = 0;
  for (let left = periods; left > 0 && Math.abs(power) > NOTHING; left -= 1) {
    power *= phi;
    powers += power * Math.min(1, left);
  }
  return mean * periods + powers * (cells.get(LAST) - mean);
}

export const autoregressive: Forecast = {
  kind: 'autoregressive',
  family: 'forecast',
  summary: 'Expects demand to go back from its last value to its mean by a share phi each review period; the best there is where demand is autoregressive with that phi.',
  params: [
    { name: 'phi', unit: 'number', range: [-0.99, 0.99], default: null, doc: 'share of the distance from the mean that is left after one review period' },
    { name: 'mean', unit: 'quantity', range: [0, 1e12], default: null, doc: 'long-run mean of one review period' },
  ],
  cells: () => 2,
  observe: (cells, quantity) => {
    cells.set(SEEN, 1);
    cells.set(LAST, quantity);
  },
  total,
  check: () => null,
};
