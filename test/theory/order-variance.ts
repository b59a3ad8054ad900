/** How much the orders of a stage vary. */
import { jackknife } from './estimate.ts';
import type { Quantity } from './experiment.ts';
import { pointAt } from './observed.ts';

/** Variance of what one site orders in a period over the variance of what another is asked for, of all replications together. */
export const varianceRatio = (site: string, against: string): Quantity => ({
  observe: ({ model, record }) => {
    const periods = Math.floor(record.span / model.spec.period);
    const { placedSum, placedSquares, askedSum, askedSquares } = record.stockPoints;
    const i = pointAt(model.spec, site);
    const j = pointAt(model.spec, against);
    return [placedSum[i], placedSquares[i], askedSum[j], askedSquares[j]].map((sum) => sum / periods);
  },
  estimate: (observed) => jackknife(observed, ([placed, placedSquares, asked, askedSquares]) => (placedSquares - placed * placed) / (askedSquares - asked * asked)),
});
