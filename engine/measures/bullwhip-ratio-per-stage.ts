import { SourceKind } from '../network/model.ts';
import { measure } from './measure.ts';
import { meanDefined, wholePeriods } from './totals.ts';
import { periodVariance, varianceRatio } from './period-variance.ts';

export const bullwhipRatioPerStage = measure('bullwhipRatioPerStage', 'ratio', 'Variance by period of what a stock point orders over that of what it is asked for, mean over the stock points that order; undefined where none is asked for amounts that vary.', (model, record) => {
  const n = wholePeriods(model, record);
  const { placedSum, placedSquares, askedSum, askedSquares } = record.stockPoints;
  const ratios = Array.from(placedSum, (sum, i) =>
    model.stockPoints.sourceKind[i] === SourceKind.unlimited ? NaN : varianceRatio(periodVariance(sum, placedSquares[i], n), periodVariance(askedSum[i], askedSquares[i], n)),
  );
  return meanDefined(ratios);
});
