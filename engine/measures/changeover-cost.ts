import { measure } from './measure.ts';
import { sumOver, millionths } from './totals.ts';

export const changeoverCost = measure('changeoverCost', 'money', 'Paid for setting machines up for another process.', ({ spec }, { processes }) => {
  return sumOver(spec.processes, ({ changeoverCost: each }, p) => millionths(processes.changeovers[p] * each)) / 1_000_000;
});
