import { measure } from './measure.ts';
import { meanDefined, wholePeriods } from './totals.ts';
import { periodVariance, varianceRatio } from './period-variance.ts';

export const bullwhipRatio = measure('bullwhipRatio', 'ratio', 'Variance by period of what is ordered from the sources of the network over that of the market demand it is for, in the same units (bullwhip end to end; Lee, Padmanabhan and Whang 1997). Mean over the stock points next to a source; undefined where demand does not vary.', (model, record) => {
  const n = wholePeriods(model, record);
  const { placedSum, placedSquares, soldSum, soldSquares } = record.stockPoints;
  const ratios = Array.from(placedSum, (sum, i) => varianceRatio(periodVariance(sum, placedSquares[i], n), periodVariance(soldSum[i], soldSquares[i], n)));
  return meanDefined(ratios);
});
