/** The naive forecast: every period to come is like the last one. Best there is for a random walk. */
import type { Forecast } from './forecast.ts';

const SEEN = 0;
const LAST = 1;

export const naive: Forecast = {
  kind: 'naive',
  family: 'forecast',
  summary: 'Expects what was asked for in the last review period; for demand that wanders, and as the yardstick of every other forecast.',
  params: [],
  cells: () => 2,
  observe: (cells, quantity) => {
    cells.set(SEEN, 1);
    cells.set(LAST, quantity);
  },
  total: (cells, periods) => (cells.get(SEEN) === 0 ? cells.nominal() : cells.get(LAST)) * periods,
  check: () => null,
};
