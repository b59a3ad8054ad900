/** Known answers that nobody in this project made up: figures as their sources give them. Those given period by period are in oracle-traces/. */

const stockpyl = 'stockpyl v1.0.2 (MIT; github LarrySnyder/stockpyl@097d99e)';

/** Newsvendors and base-stock: cost per period of holding h and backorder p at the level S. Periods of lead time as the source counts them: an order is placed before demand. */
export const baseStockOracles = [
  { id: 'inv.newsvendor.normal.ex4_3', source: `${stockpyl} test_newsvendor.py; Snyder & Shen Ex. 4.1, 4.3`, h: 0.18, p: 0.7, normal: [50, 8], leadTime: 0, costs: { 56.60395592743389: 1.997605193176645, 40: 7.356131552870386, 60: 2.156131552870387 } },
  { id: 'inv.basestock.periodic.ex4_4', source: `${stockpyl} test_newsvendor.py test_example_4_4`, h: 0.18, p: 0.7, normal: [50, 8], leadTime: 4, costs: { 264.76689437415484: 4.466781004149578, 180: 49.000164748034095 } },
  { id: 'inv.newsvendor.poisson.ex4_7', source: `${stockpyl} test_newsvendor.py test_example_4_7`, h: 1, p: 4, poisson: 6, leadTime: 0, costs: { 8: 3.570106945770941, 5: 6.590296024616341 } },
  { id: 'inv.newsvendor.poisson.prob4_8a', source: `${stockpyl} test_newsvendor.py test_problem_4_8a`, h: 200, p: 270, poisson: 18, leadTime: 0, costs: { 19: 786.0884409351081, 13: 1445.7510628919622 } },
  { id: 'inv.newsvendor.custom_pmf.prob4_7b', source: `${stockpyl} test_newsvendor.py test_problem_4_7b`, h: 500_000, p: 1_000_000, weights: [0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05], leadTime: 0, costs: { 5: 1_225_000, 3: 1_725_000 } },
  { id: 'inv.basestock.poisson_leadtime.prob4_19', source: 'stockpyl HEAD 0bae176 test_newsvendor.py test_problem_4_19_SCMO', h: 0.08, p: 1.25, poisson: 18, leadTime: 4, costs: { 105: 1.5450188691551388 } },
] as const;

/** Service of the newsvendor of inv.newsvendor.normal.ex4_3, by level. */
export const newsvendorService = { 60: { fillRate: 0.9919061010711275, cycleServiceLevel: 0.8943502263331446 }, 56.60395592743389: { fillRate: 0.9816160653127604 } } as const;

/** (s, S) with no lead time, orders before demand, Poisson demand: cost per period, orders per period where given. */
export const sSOracles = [
  { id: 'inv.sS.poisson.ex4_7', source: `${stockpyl} test_ss.py TestsSCost.test_example_4_7`, h: 1, p: 4, K: 5, mean: 6, s: 4, S: 10, cost: 8.034111561471642, orders: 0.6819664416589966 },
  { id: 'inv.sS.poisson.ex4_7', source: `${stockpyl} test_ss.py TestsSCost.test_example_4_7`, h: 1, p: 4, K: 5, mean: 6, s: 6, S: 18, cost: 10.193798671644043, orders: null },
] as const;

/** Zheng & Federgruen (1991) with h = 1, p = 9, K = 64: mean of Poisson demand, s, S, cost as recomputed (published to 3 decimals). */
export const zhengFedergruen = {
  id: 'inv.sS.zheng_federgruen_table',
  source: `${stockpyl} test_ss.py test_fz_instances (24 published instances of Zheng & Federgruen 1991)`,
  h: 1, p: 9, K: 64,
  rows: [
    [10, 6, 40, 35.021555], [15, 10, 49, 42.697819], [20, 14, 62, 49.173036], [21, 15, 65, 50.40602], [22, 16, 68, 51.632301], [23, 17, 52, 52.756736],
    [24, 18, 54, 53.517865], [25, 19, 56, 54.262167], [30, 23, 66, 57.818926], [35, 28, 77, 61.215479], [40, 33, 87, 64.511847], [45, 37, 97, 67.776044],
    [50, 42, 108, 70.975212], [51, 43, 110, 71.610921], [52, 44, 112, 72.246106], [55, 47, 118, 74.148687], [59, 51, 126, 76.679068], [60, 52, 129, 77.305929],
    [61, 52, 131, 77.928735], [63, 54, 73, 78.286828], [64, 55, 74, 78.402321], [65, 56, 75, 78.518233], [70, 62, 81, 79.037484], [75, 67, 86, 79.553847],
  ],
} as const;

/** Serial system of Snyder & Shen Ex. 6.1, stages 3 -> 2 -> 1; demand N(5, 1); goods in transit cost the sender's h. */
export const clarkScarf = {
  id: 'meio.serial.clark_scarf.ex6_1',
  source: 'Snyder & Shen Ex. 6.1; cost recomputed without discretisation',
  leadTimes: [2, 1, 1], holding: [2, 4, 7], p: 37.12, echelonLevels: [22.71, 12.02, 6.49], cost: 47.66019638819483,
} as const;

/** Newsvendor whose supplier fails: down with chance alpha a period, up again with beta. Cost per period by level. */
export const disruptedNewsvendor = {
  id: 'dis.newsvendor.ex9_3',
  source: `${stockpyl} test_supply_uncertainty.py test_example_9_3`,
  h: 0.25, p: 3, demand: 2000, alpha: 0.04, beta: 0.25,
  costs: { 8000: 2737.068965517242, 2000: 3310.3448275862074, 12000: 3075.161637931034, 1200: 5710.344827586208, 10000: 2858.836206896552 },
} as const;

/** Days up, days down, availability: whatever the laws. */
export const availabilityOracle = {
  id: 'q.availability',
  source: 'textbook: MTBF / (MTBF + MTTR)',
  rows: [[100, 5, 0.9523809523809523], [60, 7, 0.8955223880597015], [30, 30, 0.5], [365, 14, 0.9630606860158312]],
} as const;

/** Loss area, in days, of a drop that comes back. */
export const resilienceTriangle = { id: 'dis.resilience_triangle', source: 'Bruneau et al. 2003', drop: 0.4, over: 30, linear: 6, step: 12 } as const;

/** SimOpt's (s, S) inventory with backorders, five days by hand. */
export const sscont = {
  id: 'des.sscont.5day_trace',
  source: 'SimOpt docs/source/models/_static/sscont.png, after Kleijnen et al. 2008; orders when the position is below 800',
  s: 799, S: 1500, h: 1, K: 36, c: 2, initial: 1000, demand: [100, 400, 300, 250, 250],
  /** An order with lead time l placed on day n arrives at the start of day n + l + 1. */
  leadTimes: [2, 3],
  ending: [900, 500, 200, -50, 700], position: [900, 500, 1200, 950, 700], ordered: [0, 1000, 0, 0, 800], received: [0, 0, 0, 0, 1000],
  cost: [900, 2536, 200, 0, 2336], onTime: [1, 1, 1, 0.9523809523809523, 0.9615384615384616],
} as const;

/** Fixed base-stock at four stages: every stage orders what the market asks. */
export const noBullwhip = { id: 'bw.no_forecast_no_bullwhip', source: 'textbook (Snyder & Shen ch. 13)', stages: 4, ratio: 1 } as const;
