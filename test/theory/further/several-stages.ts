/** Several stages again, with numbers of our own; what is known is worked out here. */
import { retailerFigures, type RetailerFigures, type Retailers } from '../answers/one-warehouse.ts';
import { poissonLineFigures, type PoissonLine } from '../answers/shang-song.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { poissonMass, poissonMean } from './poisson.ts';

/** Cost of echelon base-stock in line, stage by stage from the customers (Clark & Scarf 1960). */
function lineCost({ rate, leadTime, holding, levels, p }: PoissonLine): number {
  const all = holding.reduce((sum, h) => sum + h, 0);
  const mass = poissonMass(rate * leadTime);
  const known = new Map<string, number>();
  const cost = (stage: number, y: number): number => {
    if (stage < 0) return (p + all) * Math.max(0, -y);
    const key = `${stage} ${y}`;
    const found = known.get(key) ?? mass.reduce((sum, chance, k) => sum + chance * (holding[stage] * (y - k) + cost(stage - 1, stage === 0 ? y - k : Math.min(levels[stage - 1], y - k))), 0);
    known.set(key, found);
    return found;
  };
  return cost(levels.length - 1, levels[levels.length - 1]);
}

const line: PoissonLine = { rate: 5, leadTime: 0.5, holding: [1, 0.5, 2], levels: [6, 9, 12], p: 20 };

/** Outstanding orders of a retailer: its part of what the warehouse owes, each unit its own with chance 1 / n, and what is on the way (Graves 1985). */
function retailersKnown({ retailers, rate, warehouse, retailer }: Retailers): RetailerFigures {
  const load = retailers * rate * warehouse.leadTime;
  const demand = poissonMass(load);
  const owed = (b: number): number => (b === 0 ? demand.slice(0, warehouse.S + 1).reduce((sum, x) => sum + x, 0) : (demand[warehouse.S + b] ?? 0));
  const under = poissonMass(rate * retailer.leadTime);
  const outstanding = Array.from({ length: 150 }, () => 0);
  for (let b = 0; b < 60; b++) {
    binomial(b, 1 / retailers).forEach((share, k) => under.forEach((chance, u) => (outstanding[Math.min(149, k + u)] += owed(b) * share * chance)));
  }
  const meanOf = (of: (x: number) => number): number => outstanding.reduce((sum, chance, x) => sum + chance * of(x), 0);
  const mean = meanOf((x) => x);
  return {
    warehouse_E_backorders: poissonMean(load, (k) => Math.max(0, k - warehouse.S)),
    warehouse_fill_rate: poissonMean(load, (k) => (k < warehouse.S ? 1 : 0)),
    warehouse_E_on_hand: poissonMean(load, (k) => Math.max(0, warehouse.S - k)),
    retailer: {
      fill_rate: meanOf((x) => (x < retailer.S ? 1 : 0)),
      E_backorders: meanOf((x) => Math.max(0, x - retailer.S)),
      E_on_hand: meanOf((x) => Math.max(0, retailer.S - x)),
      E_outstanding: mean,
      var_outstanding: meanOf((x) => (x - mean) ** 2),
    },
  };
}

/** Returns the chances of 0 to n hits. */
function binomial(n: number, hit: number): readonly number[] {
  let row = [1];
  for (let trial = 0; trial < n; trial++) row = [...row, 0].map((chance, k) => chance * (1 - hit) + (row[k - 1] ?? 0) * hit);
  return row;
}

const shops: Retailers = { retailers: 4, rate: 0.8, warehouse: { S: 5, leadTime: 2 }, retailer: { S: 2, leadTime: 1.5 } };

export const severalStages: readonly KnownAnswer[] = [
  { id: 'own.serial.poisson', category: 'own', source: 'Clark & Scarf 1960', figures: poissonLineFigures('own.serial.poisson', 'cost', line, lineCost(line), 60) },
  { id: 'own.owmr', category: 'own', source: 'Graves 1985', figures: retailerFigures('own.owmr', shops, retailersKnown(shops), 100) },
];
