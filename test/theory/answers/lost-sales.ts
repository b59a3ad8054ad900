/** (S-1, S) with lost sales: what is lost depends on the mean lead time only, whatever its law. */
import { figuresOf } from '../experiment.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { fillRate, lossRate, meanOnHand } from '../quantities.ts';
import { singleSite } from '../single-site.ts';

/** Laws of the lead time, by name, of a given mean. */
export const laws: Readonly<Record<string, (mean: number) => unknown>> = {
  constant: (mean) => mean,
  exponential: (mean) => ({ exponential: { mean } }),
  uniform: (mean) => ({ uniform: { low: 0, high: 2 * mean } }),
  'lognormal, cv 1': (mean) => ({ lognormal: { mean, cv: 1 } }),
  'two values': (mean) => ({ empirical: { values: [mean / 4, 7 * mean / 4] } }),
};

export interface LostSales {
  readonly S: number;
  readonly rate: number;
  readonly leadTime: unknown;
}

export interface LossFigures {
  readonly P_lost: number;
  readonly fill_rate: number;
  readonly E_on_hand: number;
}

export function lostSalesFigures(id: string, name: string, { S, rate, leadTime }: LostSales, known: LossFigures, replications: number): Figure[] {
  const document = () => singleSite({ days: 10_000, warmup: 100, inventory: { 'base-stock': { S } }, demand: 1, every: { exponential: { mean: 1 / rate } }, unmet: 'lost', leadTime });
  return figuresOf({ id, replications, document }, {
    [`${name}/P_lost`]: [known.P_lost, lossRate],
    [`${name}/fill_rate`]: [known.fill_rate, fillRate],
    [`${name}/E_on_hand`]: [known.E_on_hand, meanOnHand('shop')],
  });
}

const id = 'inv.lostsales.erlangB_insensitivity';
const known = { P_lost: 0.1216610642529515, fill_rate: 0.8783389357470485, E_on_hand: 2.9732885140236123 };

export const lostSales: KnownAnswer = {
  id,
  category: 'inventory-single',
  source: 'Erlang B, (S-1, S) with lost sales (Karush 1957; Smith 1977)',
  figures: Object.entries(laws).flatMap(([name, law]) => lostSalesFigures(id, name, { S: 10, rate: 2, leadTime: law(4) }, known, 100)),
};
