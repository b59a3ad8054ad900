/**
 * Sizing again, with numbers of our own. What is known was worked out apart from the program, by the plainest way: every
 * pair of levels tried, with the stationary chances of the position by repeated multiplication; integrals by Simpson's
 * rule with thousands of points and the least value by golden section; all service times enumerated; long sums.
 */
import {
  baseStockForService, bestPoissonOrderPoint, bestReorder, bestSmoothOrderPoint, eoqWithDisruptions, eoqWithDisruptionsAt, guaranteedService, lawOf, newsvendor, newsvendorWithDisruptions, newsvendorWithDisruptionsAt, serialNormal,
  serialNormalAt, serialPoisson, smoothOrderPointAt, type Choice,
} from '../../../engine/index.ts';
import type { Figure, KnownAnswer } from '../known-answer.ts';
import { sized } from '../sized.ts';

const own = (id: string, source: string, figures: readonly Figure[]): KnownAnswer => ({ id: `own.sizing.${id}`, category: 'own', source, figures });

const late = { h: 2, p: 11, K: 30, demand: { kind: 'poisson', params: { mean: 4.5 } }, leadTime: 2 };
const lumpy = { h: 1, p: 7, K: 12, demand: { kind: 'empirical', params: { values: [0, 2, 3, 5, 8], weights: [0.5, 0.2, 0.1, 0.15, 0.05] } }, leadTime: 1 };

const oneByOne = { h: 3, p: 26, K: 45, rate: 7.3, leadTime: 0.8 };
const flowing = { h: 1.1, p: 14, K: 60, rate: 420, sd: 65, leadTime: 0.15 };

const twoStages = { mean: 12, sd: 4, p: 25, stages: [{ leadTime: 2, holding: 1.5 }, { leadTime: 3, holding: 0.7 }] };
const threeStages = { rate: 3, p: 18, stages: [{ leadTime: 1, holding: 0.8 }, { leadTime: 0.5, holding: 0.4 }, { leadTime: 2, holding: 0.3 }] };

const tree = {
  z: 1.645,
  links: [[0, 2], [1, 2], [2, 3], [2, 4]] as const,
  stages: [{ time: 4, holding: 1 }, { time: 2, holding: 1.2, supply: 1 }, { time: 1, holding: 4 }, { time: 2, holding: 5, sd: 6, promise: 1 }, { time: 3, holding: 5.5, sd: 9 }],
};

const lot = { K: 120, h: 0.8, p: 20, rate: 365, fails: 2, recovers: 9 };
const failing = { h: 1.4, p: 22, demand: 70, fails: 0.07, recovers: 0.15 };

function newsvendorOf(demand: Choice, S: number, cost: number): KnownAnswer {
  const best = () => newsvendor(lawOf(demand), { h: 2, p: 9 });
  return own(`newsvendor.${demand.kind}`, 'integral of the chance of more', sized({ S: [S, () => best().S], cost: [cost, () => best().cost] }, 2e-6));
}

export const sizings: readonly KnownAnswer[] = [
  own('sS.lead', 'all pairs', sized({ 's,S': [[12, 24], () => [bestReorder(late).s, bestReorder(late).S]], cost: [26.2557074548687, () => bestReorder(late).cost], orders: [0.31583393127080117, () => bestReorder(late).orders] })),
  own('sS.lumpy', 'all pairs', sized({ 's,S': [[4, 10], () => [bestReorder(lumpy).s, bestReorder(lumpy).S]], cost: [9.500360360360371, () => bestReorder(lumpy).cost], orders: [0.22522522522522528, () => bestReorder(lumpy).orders] })),
  own('rQ.poisson', 'all pairs', sized({ 'r,Q': [[4, 17], () => [bestPoissonOrderPoint(oneByOne).r, bestPoissonOrderPoint(oneByOne).Q]], cost: [46.4609374433905, () => bestPoissonOrderPoint(oneByOne).cost] })),
  own('rQ.normal', 'Simpson, golden section', [
    ...sized({ cost: [243.806170784907, () => bestSmoothOrderPoint(flowing).cost], cost_60_200: [247.11205527273697, () => smoothOrderPointAt(flowing, 60, 200).cost] }, 1e-8),
    ...sized({ 'r,Q': [[51.234477271457465, 233.40749293251906], () => [bestSmoothOrderPoint(flowing).r, bestSmoothOrderPoint(flowing).Q]] }, 2e-5),
  ]),
  own('line.normal', 'Simpson, golden section', [
    ...sized({ cost: [46.942660995612826, () => serialNormal(twoStages).cost], cost_30_66: [66.55084582665454, () => serialNormalAt(twoStages, [30, 66]).cost] }, 1e-7),
    ...sized({ S: [[33.03327533785618, 75.50846738714483], () => serialNormal(twoStages).levels] }, 1e-5),
  ]),
  own('line.poisson', 'all levels', sized({ S: [[6, 8, 17], () => serialPoisson(threeStages).levels], cost: [10.194417630945633, () => serialPoisson(threeStages).cost] })),
  own('tree', 'all service times', sized({ cost: [305.2161085384571, () => guaranteedService(tree).cost], times: [[0, 0, 1, 1, 0], () => guaranteedService(tree).serviceTimes] })),
  own('eoq.disrupted', 'golden section', [
    ...sized({ cost: [389.3730883600908, () => eoqWithDisruptions(lot).cost], cost_500: [389.5122149907666, () => eoqWithDisruptionsAt(lot, 500).cost] }),
    ...sized({ Q: [486.71554794040753, () => eoqWithDisruptions(lot).Q] }, 1e-5),
  ]),
  newsvendorOf({ kind: 'lognormal', params: { mean: 40, cv: 0.6 } }, 56.76323345550645, 79.14364711338598),
  newsvendorOf({ kind: 'weibull', params: { mean: 40, shape: 1.7 } }, 61.35455630474236, 78.79128671865334),
  newsvendorOf({ kind: 'triangular', params: { low: 10, mode: 25, high: 70 } }, 47.84353162372011, 40.458042164960155),
  own('newsvendor.failing', 'sum of 4000 periods', sized({
    S: [840, () => newsvendorWithDisruptions(failing).S],
    cost: [1451.562918831854, () => newsvendorWithDisruptions(failing).cost],
    sd: [3032.9631596127815, () => newsvendorWithDisruptions(failing).costSd],
    'cost,sd_333': [[2051.7871314393938, 5438.57873807765], () => [newsvendorWithDisruptionsAt(failing, 333).cost, newsvendorWithDisruptionsAt(failing, 333).costSd]],
    'cost,sd_40': [[3926.666666666664, 7167.550333117848], () => [newsvendorWithDisruptionsAt(failing, 40).cost, newsvendorWithDisruptionsAt(failing, 40).costSd]],
  })),
  own('fill', 'sum', sized({
    S: [27, () => baseStockForService({ demand: { kind: 'poisson', params: { mean: 5 } }, leadTime: 3 }, { service: 0.97, measure: 'fill' }).level],
    fill: [0.9725191884115804, () => baseStockForService({ demand: { kind: 'poisson', params: { mean: 5 } }, leadTime: 3 }, { service: 0.97, measure: 'fill' }).fillRate],
  })),
];
