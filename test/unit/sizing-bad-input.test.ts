import { describe, expect, test } from 'vitest';
import {
  baseStockForService, bestPoissonOrderPoint, bestReorder, bestSmoothOrderPoint, continuousBaseStock, demandOver, eoq, eoqWithDisruptions, eoqWithYieldAt, gammaLaw, guaranteedService, lawOf, mitigation, negativeBinomialLaw, newsvendor,
  newsvendorWithDisruptions, normalLaw, oneWarehouse, orderPointForService, periodicBaseStock, poissonLaw, poissonOrderPointAt, reorderAt, serialNormal, serialPoissonAt, stepLaw, uniformLaw,
} from '../../engine/sizing/index.ts';

const poisson = { kind: 'poisson', params: { mean: 3 } };
const normal = { kind: 'normal', params: { mean: 3, sd: 1 } };
const line = { mean: 5, sd: 1, rate: 5, p: 9, stages: [{ leadTime: 1, holding: 1 }, { leadTime: 1, holding: 1 }] };

describe('sizing says what is wrong, where, and what it got', () => {
  test.each([
    ['newsvendor: h must be a number from 1e-12 to 1000000000000; got 0', () => newsvendor(poissonLaw(3), { h: 0, p: 1 })],
    ['newsvendor: p must be a number', () => newsvendor(poissonLaw(3), { h: 1, p: NaN })],
    ['got "NaN"', () => newsvendor(poissonLaw(3), { h: 1, p: NaN })],
    ['Poisson law: mean must be', () => poissonLaw(-1)],
    ['normal law: sd must be', () => normalLaw(3, 0)],
    ['gamma law: sd / mean must be', () => gammaLaw(3, 300)],
    ['uniform law: high - low must be', () => uniformLaw(3, 2)],
    ['negative binomial law: variance - mean must be', () => negativeBinomialLaw(3, 2)],
    ['law of counts: its mean and spread must be small enough', () => negativeBinomialLaw(1e8, 1e18)],
    ['there must be as many weights as values; got 1', () => stepLaw([1, 2], [1])],
    ['weights must be numbers of at least 0, one of them above 0', () => stepLaw([1, 2], [0, 0])],
    ['values must be finite numbers', () => stepLaw([Infinity], [1])],
    ['gama: no distribution is called gama', () => lawOf({ kind: 'gama', params: {} })],
    ['normal: sd is missing', () => lawOf({ kind: 'normal', params: { mean: 3 } })],
    ['demand over periods: periods must be', () => demandOver(poisson, -1)],
    ['periodic base-stock: leadTime + extra must be', () => periodicBaseStock({ h: 1, p: 1, demand: poisson, leadTime: 0, extra: 0 })],
    ['continuous base-stock: rate must be', () => continuousBaseStock({ h: 1, p: 1, rate: 0, leadTime: 1 })],
    ['(s, S): demand must be a law of whole numbers from 0', () => bestReorder({ h: 1, p: 1, K: 1, demand: normal })],
    ['(s, S): leadTime must be a whole number of periods; got 0.5', () => bestReorder({ h: 1, p: 1, K: 1, demand: poisson, leadTime: 0.5 })],
    ['(s, S): demand must be above 0 now and then', () => bestReorder({ h: 1, p: 1, K: 1, demand: { kind: 'poisson', params: { mean: 0 } } })],
    ['(s, S): S - s must be', () => reorderAt({ h: 1, p: 1, K: 1, demand: poisson }, 5, 5)],
    ['(s, S): s and S must be whole numbers; got [1.5,4]', () => reorderAt({ h: 1, p: 1, K: 1, demand: poisson }, 1.5, 4)],
    ['(r, Q): rate must be', () => bestPoissonOrderPoint({ h: 1, p: 1, K: 1, rate: -1, leadTime: 1 })],
    ['(r, Q): Q must be at most 10000000: count in larger units; got 1490711984', () => bestPoissonOrderPoint({ h: 1, p: 9, K: 1e12, rate: 1e6, leadTime: 100 })],
    ['(r, Q): r and Q must be whole numbers', () => poissonOrderPointAt({ h: 1, p: 1, K: 1, rate: 1, leadTime: 1 }, 1, 2.5)],
    ['(r, Q): K must be', () => bestSmoothOrderPoint({ h: 1, p: 1, K: 0, rate: 1, leadTime: 1, sd: 1 })],
    ['EOQ: most must be', () => eoq({ h: 1, K: 1, rate: 1, least: 5, most: 4 })],
    ['EOQ with disruptions: fails must be', () => eoqWithDisruptions({ h: 1, K: 1, rate: 1, p: 1, fails: 0, recovers: 1 })],
    ['EOQ with yield: Q + mean must be', () => eoqWithYieldAt({ h: 1, K: 1, rate: 1, mean: -5, sd: 1 }, 4)],
    ['newsvendor with disruptions: recovers must be', () => newsvendorWithDisruptions({ h: 1, p: 1, demand: 1, fails: 0.1, recovers: 1.1 })],
    ['mitigation: premium must be', () => mitigation({ h: 1, p: 1, demand: 1, fails: 0.1, recovers: 0.1 }, -1)],
    ['level for service: service must be', () => baseStockForService({ demand: poisson, leadTime: 1 }, { service: 1 })],
    ['level for service: mean demand must be a number from 1e-12 to 1000000000000; got 0', () => baseStockForService({ demand: { kind: 'poisson', params: { mean: 0 } }, leadTime: 1 }, { service: 0.9, measure: 'fill' })],
    ['reorder point for service: Q must be', () => orderPointForService({ demand: poisson, leadTime: 1, Q: 0 }, { service: 0.9 })],
    ['serial line, normal, stage 2: holding must be', () => serialNormal({ ...line, stages: [line.stages[0], { leadTime: 1, holding: 0 }] })],
    ['serial line, normal: stages must be', () => serialNormal({ ...line, stages: [] })],
    ['serial line, Poisson: levels must be 2 numbers, one a stage; got [1]', () => serialPoissonAt(line, [1])],
    ['serial line, Poisson: levels must be whole numbers', () => serialPoissonAt(line, [1, 2.5])],
    ['guaranteed service: 2 stages in one tree have 1 links; got 0', () => guaranteedService({ z: 1, stages: [{ time: 1, holding: 1 }, { time: 1, holding: 1 }], links: [] })],
    ['guaranteed service: a link must be two stages of the 2; got [0,2]', () => guaranteedService({ z: 1, stages: [{ time: 1, holding: 1 }, { time: 1, holding: 1 }], links: [[0, 2]] })],
    ['guaranteed service: all stages must be linked', () => guaranteedService({ z: 1, stages: [1, 1, 1, 1].map((time) => ({ time, holding: 1 })), links: [[0, 1], [1, 0], [2, 3]] })],
    ['guaranteed service, stage 1: time, promise and supply must be whole numbers', () => guaranteedService({ z: 1, stages: [{ time: 1.5, holding: 1 }], links: [] })],
    ['one warehouse and retailers: retailers and levels must be whole numbers', () => oneWarehouse({ retailers: 2, rate: 1, warehouse: { S: 1.5, leadTime: 1 }, retailer: { S: 1, leadTime: 1 } })],
  ])('%s', (message, size) => {
    expect(size).toThrow(message);
    expect(size).toThrow(RangeError);
  });
});
