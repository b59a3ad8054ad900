import { measure } from './measure.ts';

export const cycleServiceLevelPerCycle = measure('cycleServiceLevelPerCycle', 'share', 'Share of replenishment cycles, from goods coming in to goods coming in next, in which nothing had to wait or was lost, over all stock points that markets buy from (alpha, per cycle); undefined when none ended.', (model, { stockPoints }) => {
  let cycles = 0;
  let short = 0;
  for (const i of new Set(model.markets.stockPoint)) {
    cycles += stockPoints.cycles[i];
    short += stockPoints.shortCycles[i];
  }
  return (cycles - short) / cycles;
});
