import { measure } from './measure.ts';
import { millionths, quantumAt, sumOver } from './totals.ts';

export const scrapCost = measure('scrapCost', 'money', 'Cost of throwing away goods past their shelf life, and defects, beside their value.', (model, { stockPoints, processes }) => {
  const { spec } = model;
  const thrown = (i: number, quanta: number): number => quanta * quantumAt(model, i) * spec.costs.scrap[model.stockPoints.product[i]];
  const expired = sumOver(spec.stockPoints, (_, i) => thrown(i, stockPoints.expired[i]));
  return millionths(expired + sumOver(spec.processes, ({ output }, p) => thrown(output, processes.defects[p]))) / 1_000_000;
});
