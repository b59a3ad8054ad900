/** Disruptions and random yield, sized. */
import {
  eoqWithDisruptions, eoqWithDisruptionsApproximate, eoqWithDisruptionsAt, eoqWithYield, eoqWithYieldAt, mitigation, newsvendorWithDisruptions, newsvendorWithDisruptionsAt, newsvendorWithYield, uniformLaw,
} from '../../../engine/index.ts';
import { exactly } from '../figures.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { sized } from '../sized.ts';
import { stockpyl } from './sources.ts';

const category = 'disruption';

const lot = { K: 8, h: 0.225, p: 5, rate: 1300, fails: 1.5, recovers: 14 };

const lots: KnownAnswer = {
  id: 'dis.eoqd.ex9_1',
  category,
  source: `${stockpyl('test_supply_uncertainty.py TestEOQWithDisruptions(Cost).test_example_9_1')}; Parlar & Berkin 1991, Berk & Arreola-Risa 1994, Snyder 2014`,
  figures: sized({
    Q_star: [772.8110682567058, () => eoqWithDisruptions(lot).Q],
    g_star: [173.95000257319708, () => eoqWithDisruptions(lot).cost],
    g_400: [211.08418925896922, () => eoqWithDisruptionsAt(lot, 400).cost],
    g_700: [174.78711738886236, () => eoqWithDisruptionsAt(lot, 700).cost],
    g_800: [174.05247221204172, () => eoqWithDisruptionsAt(lot, 800).cost],
    g_1100: [184.79493122051545, () => eoqWithDisruptionsAt(lot, 1100).cost],
    approx_Q: [773.1432417118889, () => eoqWithDisruptionsApproximate(lot).Q],
    approx_g: [173.957229385175, () => eoqWithDisruptionsApproximate(lot).cost],
  }),
};

const failing = { h: 0.25, p: 3, demand: 2000, fails: 0.04, recovers: 0.25 };
const costAt = (S: number): number => newsvendorWithDisruptionsAt(failing, S).cost;

const newsvendors: KnownAnswer = {
  id: 'dis.newsvendor.ex9_3',
  category,
  source: stockpyl('test_supply_uncertainty.py TestNewsvendorWithDisruptions.test_example_9_3'),
  figures: sized({
    'function/S_star': [8000, () => newsvendorWithDisruptions(failing).S],
    'function/cost_8000': [2737.068965517242, () => newsvendorWithDisruptions(failing).cost],
    'function/var_cost_8000': [53144229.34007136, () => newsvendorWithDisruptions(failing).costSd ** 2],
    'function/cost_2000': [3310.3448275862074, () => costAt(2000)],
    'function/cost_12000': [3075.161637931034, () => costAt(12_000)],
    'function/cost_1200': [5710.344827586208, () => costAt(1200)],
    'function/cost_10000': [2858.836206896552, () => costAt(10_000)],
  }),
};

/** Share of time up, mean periods down, best level in demands, its cost and the standard deviation of that, cost of stock for one demand. */
const durations = [
  [0.9, 2, 3, 3.4999999999999996, 12.439855304624727, 6.599999999999998],
  [0.9, 5, 7, 9.956448000000004, 34.91169098200912, 16.5],
  [0.9, 10, 13, 20.602604240354008, 74.51789098364623, 33.00000000000001],
  [0.9, 20, 25, 41.855253655036485, 153.57569567792314, 65.99999999999989],
  [0.9, 50, 62, 105.57235357250718, 386.6596620787641, 164.9999999999997],
  [0.95, 2, 2, 2.6000000000000014, 12.55149393498639, 3.300000000000003],
  [0.95, 5, 4, 7.1020000000000065, 34.82366431035083, 8.25000000000001],
  [0.95, 10, 7, 14.534497000000012, 72.9467105012762, 16.500000000000025],
  [0.95, 20, 12, 29.339203137399615, 153.01155732406977, 32.99999999999997],
  [0.95, 50, 28, 73.7632397507704, 389.18688054957715, 82.49999999999993],
] as const;

const tomlin = (uptime: number, down: number) => mitigation({ h: 1, p: 33, demand: 1, fails: (1 / uptime - 1) / down, recovers: 1 / down }, 0);

const lengths: KnownAnswer = {
  id: 'dis.tomlin.uptime_vs_duration',
  category,
  source: 'Tomlin 2006, special case: one of inventory, sourcing, acceptance; costs by Snyder & Shen (9.14)',
  figures: [
    ...durations.flatMap(([uptime, down, S, cost, sd, acceptance]) => {
      const row = `uptime=${uptime},mean_down=${down}`;
      return sized({
        [`${row}.S_star_over_d`]: [S, () => tomlin(uptime, down).inventory.S],
        [`${row}.inventory_cost`]: [cost, () => tomlin(uptime, down).inventory.cost],
        [`${row}.inventory_cost_sd`]: [sd, () => tomlin(uptime, down).inventory.costSd],
        [`${row}.acceptance_cost_S_eq_d`]: [acceptance, () => tomlin(uptime, down).acceptance.cost],
        [`${row}.sourcing_breakeven_premium`]: [cost, () => tomlin(uptime, down).breakEven],
      });
    }),
    exactly('monotone', true, 0, () => [0.9, 0.95].every((uptime) => rises([2, 5, 10, 20, 50].map((down) => tomlin(uptime, down).inventory.cost)))),
  ],
};

function rises(values: readonly number[]): boolean {
  return values.every((value, k) => k === 0 || value > values[k - 1]);
}

const additive = { K: 18_500, h: 0.06, rate: 75_000, mean: -15_000, sd: 9000 };

const yieldLots: KnownAnswer = {
  id: 'dis.yield.eoq_additive.ex9_4',
  category,
  source: stockpyl('test_supply_uncertainty.py test_example_9_4'),
  figures: sized({
    'function/Q_star': [230246.37046881882, () => eoqWithYield(additive).Q],
    'function/g_star': [12914.78222812913, () => eoqWithYield(additive).cost],
    'function/g_200000': [13063.135135135135, () => eoqWithYieldAt(additive, 200_000).cost],
    'function/g_350000': [14199.044776119403, () => eoqWithYieldAt(additive, 350_000).cost],
  }),
};

const ex96 = { h: 15e6, p: 75e6, demand: 1.5, surplus: uniformLaw(-0.5, 0.5) };
const prob95 = { h: 150, p: 1200, demand: 25, surplus: uniformLaw(-5, 0) };

const yieldNewsvendors: KnownAnswer = {
  id: 'dis.yield.newsvendor.ex9_6_prob9_5',
  category,
  source: stockpyl('newsvendor_with_additive_yield_uncertainty; instances example_9_6, problem_9_5'),
  figures: sized({
    ex9_6_S: [1.8333333333333333, () => newsvendorWithYield(ex96).S],
    ex9_6_cost: [6_250_000, () => newsvendorWithYield(ex96).cost],
    prob9_5_S: [29.444444444444443, () => newsvendorWithYield(prob95).S],
    prob9_5_cost: [333.3333333333333, () => newsvendorWithYield(prob95).cost],
  }),
};

export const sizingDisruptions: readonly KnownAnswer[] = [lots, newsvendors, lengths, yieldLots, yieldNewsvendors];
