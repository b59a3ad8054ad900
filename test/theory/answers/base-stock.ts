/** Newsvendors and base-stock, reviewed every period: cost of a period, order first. */
import { figuresOf, type Quantity } from '../experiment.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { costPerDay, fillRate, measured } from '../quantities.ts';
import { singleSite } from '../single-site.ts';
import { stockpyl } from './sources.ts';

interface Case {
  readonly id: string;
  readonly source: string;
  /** A unit left over, and a unit owed, at the end of a period. */
  readonly h: number;
  readonly p: number;
  readonly demand: unknown;
  readonly quantum?: number;
  readonly leadTime: number;
  /** By level: figures by name. */
  readonly levels: readonly (readonly [S: number, figures: Readonly<Record<string, number>>])[];
}

const weights = [0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05];

const cases: readonly Case[] = [
  {
    id: 'inv.newsvendor.normal.ex4_3', source: `${stockpyl('test_newsvendor.py TestNewsvendorNormal.test_example_4_3, TestNewsvendorNormalCost')}; Snyder & Shen Ex. 4.1, 4.3`,
    h: 0.18, p: 0.7, demand: { normal: { mean: 50, sd: 8 } }, quantum: 1e-6, leadTime: 0,
    levels: [
      [56.60395592743389, { cost_at_S_star: 1.997605193176645, fill_rate_S_star: 0.9816160653127604 }],
      [40, { cost_S40: 7.356131552870386 }],
      [60, { cost_S60: 2.156131552870387, fill_rate_S60: 0.9919061010711275, cycle_service_S60: 0.8943502263331446 }],
    ],
  },
  {
    id: 'inv.basestock.periodic.ex4_4', source: stockpyl('test_newsvendor.py test_example_4_4'),
    h: 0.18, p: 0.7, demand: { normal: { mean: 50, sd: 8 } }, quantum: 1e-6, leadTime: 4,
    levels: [[264.76689437415484, { cost_at_S_star: 4.466781004149578 }], [180, { cost_S180: 49.000164748034095 }]],
  },
  {
    id: 'inv.newsvendor.poisson.ex4_7', source: stockpyl('test_newsvendor.py TestNewsvendorPoisson.test_example_4_7'),
    h: 1, p: 4, demand: { poisson: { mean: 6 } }, leadTime: 0,
    levels: [[8, { cost_S8: 3.570106945770941 }], [5, { cost_S5: 6.590296024616341 }]],
  },
  {
    id: 'inv.newsvendor.poisson.prob4_8a', source: stockpyl('test_newsvendor.py test_problem_4_8a'),
    h: 200, p: 270, demand: { poisson: { mean: 18 } }, leadTime: 0,
    levels: [[19, { cost_S19: 786.0884409351081 }], [13, { cost_S13: 1445.7510628919622 }]],
  },
  {
    id: 'inv.newsvendor.custom_pmf.prob4_7b', source: stockpyl('test_newsvendor.py test_problem_4_7b'),
    h: 500_000, p: 1_000_000, demand: { empirical: { values: weights.map((_, k) => k + 1), weights } }, leadTime: 0,
    levels: [[5, { cost_S5: 1_225_000 }], [3, { cost_S3: 1_725_000 }]],
  },
  {
    id: 'inv.basestock.poisson_leadtime.prob4_19', source: 'stockpyl HEAD 0bae176 (MIT; github LarrySnyder/stockpyl) test_newsvendor.py test_problem_4_19_SCMO',
    h: 0.08, p: 1.25, demand: { poisson: { mean: 18 } }, leadTime: 4,
    levels: [[105, { cost: 1.5450188691551388 }]],
  },
];

/** Quantities by the beginning of a figure's name. */
const quantities: Readonly<Record<string, Quantity>> = { cost: costPerDay, fill: fillRate, cycle: measured('cycleServiceLevel') };

export const baseStockOf = (given: Case, replications: number): KnownAnswer => ({
  id: given.id,
  category: 'inventory-single',
  source: given.source,
  figures: given.levels.flatMap(([S, figures]) =>
    figuresOf(
      { id: given.id, replications, document: () => singleSite({ ...given, days: 2000, warmup: 20, order: 'order-first', review: 1, inventory: { 'base-stock': { S } } }) },
      Object.fromEntries(Object.entries(figures).map(([name, known]) => [name, [known, quantities[name.split('_')[0]]]])),
    ),
  ),
});

export const baseStocks: readonly KnownAnswer[] = cases.map((given) => baseStockOf(given, 100));
