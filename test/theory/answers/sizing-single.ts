/** One site, sized: the best levels and what they come to, from the functions that planners call. */
import {
  bestPoissonOrderPoint, bestReorder, bestSmoothOrderPoint, eoq, eoqAt, lawOf, newsvendor, newsvendorAt, periodicBaseStock, periodicBaseStockAt, poissonOrderPointAt, reorderAt, smoothOrderPointAt, stepLaw,
} from '../../../engine/index.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { sized } from '../sized.ts';
import { zhengFedergruen } from './s-s.ts';
import { stockpyl } from './sources.ts';

const category = 'inventory-single';
const normal = { kind: 'normal', params: { mean: 50, sd: 8 } };
const poisson = (mean: number) => ({ kind: 'poisson', params: { mean } });
const shop = { h: 0.18, p: 0.7 };

const newsvendors: readonly KnownAnswer[] = [
  {
    id: 'inv.newsvendor.normal.ex4_3',
    category,
    source: `${stockpyl('test_newsvendor.py TestNewsvendorNormal.test_example_4_3, TestNewsvendorNormalCost')}; Snyder & Shen Ex. 4.1, 4.3`,
    figures: sized({
      'function/S_star': [56.60395592743389, () => newsvendor(lawOf(normal), shop).S],
      'function/cost_at_S_star': [1.997605193176645, () => newsvendor(lawOf(normal), shop).cost],
      'function/cost_S40': [7.356131552870386, () => newsvendorAt(lawOf(normal), shop, 40).cost],
      'function/cost_S60': [2.156131552870387, () => newsvendorAt(lawOf(normal), shop, 60).cost],
      'function/fill_rate_S60': [0.9919061010711275, () => newsvendorAt(lawOf(normal), shop, 60).fillRate],
      'function/cycle_service_S60': [0.8943502263331446, () => newsvendorAt(lawOf(normal), shop, 60).cycleService],
      'function/fill_rate_S_star': [0.9816160653127604, () => newsvendor(lawOf(normal), shop).fillRate],
    }),
  },
  {
    id: 'inv.basestock.periodic.ex4_4',
    category,
    source: stockpyl('test_newsvendor.py test_example_4_4'),
    figures: sized({
      'function/S_star': [264.76689437415484, () => periodicBaseStock({ ...shop, demand: normal, leadTime: 4 }).S],
      'function/cost_at_S_star': [4.466781004149578, () => periodicBaseStock({ ...shop, demand: normal, leadTime: 4 }).cost],
      'function/cost_S180': [49.000164748034095, () => periodicBaseStockAt({ ...shop, demand: normal, leadTime: 4 }, 180).cost],
    }),
  },
  {
    id: 'inv.newsvendor.poisson.ex4_7',
    category,
    source: stockpyl('test_newsvendor.py TestNewsvendorPoisson.test_example_4_7'),
    figures: sized({
      'function/S_star': [8, () => newsvendor(lawOf(poisson(6)), { h: 1, p: 4 }).S],
      'function/cost_S8': [3.570106945770941, () => newsvendor(lawOf(poisson(6)), { h: 1, p: 4 }).cost],
      'function/cost_S5': [6.590296024616341, () => newsvendorAt(lawOf(poisson(6)), { h: 1, p: 4 }, 5).cost],
    }),
  },
  {
    id: 'inv.newsvendor.poisson.prob4_8a',
    category,
    source: stockpyl('test_newsvendor.py test_problem_4_8a'),
    figures: sized({
      'function/S_star': [19, () => newsvendor(lawOf(poisson(18)), { h: 200, p: 270 }).S],
      'function/cost_S19': [786.0884409351081, () => newsvendor(lawOf(poisson(18)), { h: 200, p: 270 }).cost],
      'function/cost_S13': [1445.7510628919622, () => newsvendorAt(lawOf(poisson(18)), { h: 200, p: 270 }, 13).cost],
    }),
  },
  customPmf(),
  {
    id: 'inv.basestock.poisson_leadtime.prob4_19',
    category,
    source: 'stockpyl HEAD 0bae176 (MIT; github LarrySnyder/stockpyl) test_newsvendor.py test_problem_4_19_SCMO',
    figures: sized({
      'function/S_star': [105, () => periodicBaseStock({ h: 0.08, p: 1.25, demand: poisson(18), leadTime: 4 }).S],
      'function/cost': [1.5450188691551388, () => periodicBaseStock({ h: 0.08, p: 1.25, demand: poisson(18), leadTime: 4 }).cost],
    }),
  },
];

function customPmf(): KnownAnswer {
  const law = stepLaw([1, 2, 3, 4, 5, 6, 7, 8], [0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05]);
  const rates = { h: 500_000, p: 1_000_000 };
  return {
    id: 'inv.newsvendor.custom_pmf.prob4_7b',
    category,
    source: stockpyl('test_newsvendor.py test_problem_4_7b'),
    figures: sized({
      'function/S_star': [5, () => newsvendor(law, rates).S],
      'function/cost_S5': [1_225_000, () => newsvendor(law, rates).cost],
      'function/cost_S3': [1_725_000, () => newsvendorAt(law, rates, 3).cost],
    }),
  };
}

const steady = { K: 8, h: 0.225, rate: 1300 };

const lots: KnownAnswer = {
  id: 'inv.eoq.ex3_1',
  category,
  source: stockpyl('instance example_3_1; Snyder & Shen Ex. 3.1'),
  figures: sized({
    Q_star: [304.0467800264368, () => eoq(steady).Q],
    cost: [68.41052550594829, () => eoq(steady).cost],
    cost_given_Q_star: [68.41052550594829, () => eoqAt(steady, 304.0467800264368).cost],
  }),
};

const example = { h: 1, p: 4, K: 5, demand: poisson(6) };
const publishedModel = (mean: number) => ({ h: 1, p: 9, K: 64, demand: poisson(mean) });

const reorders: readonly KnownAnswer[] = [
  {
    id: 'inv.sS.poisson.ex4_7',
    category,
    source: stockpyl('test_ss.py TestsSCost.test_example_4_7'),
    figures: sized({
      'function/s_star': [4, () => bestReorder(example).s],
      'function/S_star': [10, () => bestReorder(example).S],
      'function/cost_4_10': [8.034111561471642, () => bestReorder(example).cost],
      'function/cost_6_18': [10.193798671644043, () => reorderAt(example, 6, 18).cost],
      'function/order_freq_4_10': [0.6819664416589966, () => reorderAt(example, 4, 10).orders],
    }),
  },
  {
    id: 'inv.sS.zheng_federgruen_table',
    category,
    source: stockpyl('test_ss.py test_fz_instances (24 published instances of Zheng & Federgruen 1991)'),
    figures: sized(
      Object.fromEntries(
        zhengFedergruen.flatMap(([mean, s, S, cost]) => [
          [`function/mean=${mean}.s,S`, [[s, S], () => [bestReorder(publishedModel(mean)).s, bestReorder(publishedModel(mean)).S]]] as const,
          [`function/mean=${mean}.cost`, [cost, () => bestReorder(publishedModel(mean)).cost]] as const,
        ]),
      ),
      2e-8,
    ),
  },
];

const flowing = { h: 0.225, p: 7.5, K: 8, rate: 1300, sd: 150, leadTime: 1 / 12 };
const oneByOne = { h: 20, p: 150, K: 100, rate: 1.5, leadTime: 2 };

const orderPoints: readonly KnownAnswer[] = [
  {
    id: 'inv.rQ.normal.ex5_1',
    category,
    source: stockpyl('test_rq.py TestrQCost.test_example_5_1; the optimum by quadrature and Nelder and Mead'),
    figures: [
      ...sized({
        cost_r126_8_Q328_5: [78.07116250928294, () => smoothOrderPointAt(flowing, 126.8, 328.5).cost],
        cost_r100_Q250: [87.34647802817496, () => smoothOrderPointAt(flowing, 100, 250).cost],
        optimal_cost: [78.07114627035176, () => bestSmoothOrderPoint(flowing).cost],
      }),
      ...sized({ optimal_r: [126.86706262953905, () => bestSmoothOrderPoint(flowing).r], optimal_Q: [328.4491449516334, () => bestSmoothOrderPoint(flowing).Q] }, 1e-6),
    ],
  },
  {
    id: 'inv.rQ.poisson.ex5_8',
    category,
    source: stockpyl('test_rq.py TestrQCostPoisson.test_example_5_8'),
    figures: sized({
      'function/r_star': [3, () => bestPoissonOrderPoint(oneByOne).r],
      'function/Q_star': [5, () => bestPoissonOrderPoint(oneByOne).Q],
      'function/cost_3_5': [107.92358063314978, () => bestPoissonOrderPoint(oneByOne).cost],
      'function/cost_8_12': [242.52816376620208, () => poissonOrderPointAt(oneByOne, 8, 12).cost],
      'function/perf_3_5.E_backorders': [0.10543282725382212, () => poissonOrderPointAt(oneByOne, 3, 5).owed],
      'function/perf_3_5.E_on_hand': [3.1054328272538223, () => poissonOrderPointAt(oneByOne, 3, 5).onHand],
      'function/perf_3_5.fill_rate': [0.8666328304219004, () => poissonOrderPointAt(oneByOne, 3, 5).fillRate],
      'function/perf_3_5.orders_per_time': [0.3, () => poissonOrderPointAt(oneByOne, 3, 5).orders],
    }),
  },
];

export const sizingSingle: readonly KnownAnswer[] = [...newsvendors, lots, ...reorders, ...orderPoints];
