import { measure } from './measure.ts';

export const readyRate = measure('readyRate', 'share', 'Share of time with net stock above 0, mean over the stock points that markets buy from.', (model, record) => {
  const points = [...new Set(model.markets.stockPoint)];
  return points.reduce((sum, i) => sum + record.stockPoints.timeReady[i] / record.span, 0) / points.length;
});
