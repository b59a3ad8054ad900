import { measure } from './measure.ts';
import { sumOver, millionths } from './totals.ts';

export const productionCost = measure('productionCost', 'money', 'Paid for batches, when they are begun.', ({ spec }, { processes }) => {
  return sumOver(spec.processes, ({ batchCost }, p) => millionths(processes.begun[p] * batchCost)) / 1_000_000;
});
