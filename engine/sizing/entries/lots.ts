/** Sizings of orders that cost something to place. */
import { eoq, eoqAt, eoqWithDisruptions, eoqWithDisruptionsAt } from '../eoq.ts';
import { bestPoissonOrderPoint, bestSmoothOrderPoint, poissonOrderPointAt, smoothOrderPointAt } from '../r-q.ts';
import { bestReorder, reorderAt } from '../s-s.ts';
import { eoqWithYield, eoqWithYieldAt } from '../yield.ts';
import { aboveZero, atLeastZero, demandLaw, holding, leadTime, leadTimeSd, ordering, rate, shortage, type Numbers, type Reader, type Sizing } from './sizing.ts';

const one = (decision: Numbers, name: string): number => Number(decision[name]);
const costs = (read: Reader) => ({ h: read.number('h'), p: read.number('p'), K: read.number('K') });
const money = { name: 'cost', doc: 'Money a period.' };
const orders = { name: 'orders', doc: 'Orders a period.' };
const fill = { name: 'fillRate', doc: 'Share of demand met from stock.' };
const cycle = { name: 'cycleService', doc: 'Chance that a lead time ends without anything owed.' };
const lot = { name: 'Q', doc: 'Units in an order.' };

const reorder = (read: Reader) => ({ ...costs(read), demand: read.law('demand'), leadTime: read.number('leadTime') });

export const sSSizing: Sizing = {
  kind: 's-S',
  family: 'sizing',
  summary: 'A look every period, and an order up to S where the position is at s or below; demand in whole numbers.',
  params: [holding, shortage, ordering, { ...leadTime, default: 0, doc: 'Whole periods from an order to its receipt.' }],
  laws: [demandLaw],
  decides: [{ name: 's', doc: 'Reorder point.' }, { name: 'S', doc: 'Order-up-to level.' }],
  promises: [money, orders, fill, { name: 'cycleService', doc: 'Share of periods at the end of which nothing is owed.' }],
  source: 'Zheng and Federgruen (1991)',
  best: (read) => ({ ...bestReorder(reorder(read)) }),
  at: (read, decision) => ({ ...reorderAt(reorder(read), one(decision, 's'), one(decision, 'S')) }),
};

const stocks = [{ name: 'onHand', doc: 'Units on hand, mean over time.' }, { name: 'owed', doc: 'Units owed, mean over time.' }];
const point = [{ name: 'r', doc: 'Reorder point.' }, lot];
const oneByOne = (read: Reader) => ({ ...costs(read), rate: read.number('rate'), leadTime: read.number('leadTime') });

export const rQSizing: Sizing = {
  kind: 'r-Q',
  family: 'sizing',
  summary: 'Customers come at random (Poisson), each for one unit; an order of Q whenever the position falls to r.',
  params: [holding, shortage, ordering, rate, leadTime],
  laws: [],
  decides: point,
  promises: [money, orders, ...stocks, fill, cycle],
  source: 'Federgruen and Zheng (1992)',
  best: (read) => ({ ...bestPoissonOrderPoint(oneByOne(read)) }),
  at: (read, decision) => ({ ...poissonOrderPointAt(oneByOne(read), one(decision, 'r'), one(decision, 'Q')) }),
};

const flowing = (read: Reader) => ({ ...oneByOne(read), sd: read.number('sd'), leadTimeSd: read.number('leadTimeSd') });

export const flowingRQSizing: Sizing = {
  kind: 'r-Q-normal',
  family: 'sizing',
  summary: 'Demand flows, that of a lead time is normal; an order of Q whenever the position falls to r.',
  params: [holding, shortage, aboveZero(ordering), rate, aboveZero({ name: 'sd', unit: 'number', doc: 'Standard deviation of the units asked for in a period.' }), aboveZero(leadTime), leadTimeSd],
  laws: [],
  decides: point,
  promises: [money, orders, ...stocks, fill, cycle],
  source: 'Hadley and Whitin (1963); Zheng (1992)',
  best: (read) => ({ ...bestSmoothOrderPoint(flowing(read)) }),
  at: (read, decision) => ({ ...smoothOrderPointAt(flowing(read), one(decision, 'r'), one(decision, 'Q')) }),
};

const owing = (read: Reader) => {
  const p = read.number('p');
  return { K: read.number('K'), h: read.number('h'), rate: read.number('rate'), least: read.number('least'), most: read.number('most'), ...(p === 0 ? {} : { p }) };
};

export const eoqSizing: Sizing = {
  kind: 'eoq',
  family: 'sizing',
  summary: 'Steady demand that is known: the lot at which ordering costs as much as holding.',
  params: [
    aboveZero(ordering),
    holding,
    rate,
    atLeastZero({ ...shortage, range: [0, 1e12], default: 0, doc: 'Money for a unit owed for a period; 0: nothing may be owed.' }),
    atLeastZero({ name: 'least', unit: 'quantity', default: 0, doc: 'Least lot.' }),
    atLeastZero({ name: 'most', unit: 'quantity', range: [1e-12, 1e12], default: 1e12, doc: 'Greatest lot.' }),
  ],
  laws: [],
  decides: [lot],
  promises: [money, orders, { name: 'owedAtMost', doc: 'Units owed when an order arrives.' }],
  source: 'Harris (1913); Zipkin (2000), section 3.3',
  best: (read) => ({ ...eoq(owing(read)) }),
  at: (read, decision) => ({ ...eoqAt(owing(read), one(decision, 'Q')) }),
};

const disrupted = (read: Reader) => ({ ...costs(read), rate: read.number('rate'), fails: read.number('fails'), recovers: read.number('recovers') });

export const disruptedEoqSizing: Sizing = {
  kind: 'eoq-disrupted',
  family: 'sizing',
  summary: 'Steady demand and a supplier who fails now and then, for exponential times: the lot for an order at stock 0; what is asked for while he is down and stock is out is lost.',
  params: [
    aboveZero(ordering),
    holding,
    rate,
    atLeastZero({ name: 'p', unit: 'number', doc: 'Money for a unit lost.' }),
    aboveZero({ name: 'fails', unit: 'number', doc: 'Failures a period while the supplier is up.' }),
    aboveZero({ name: 'recovers', unit: 'number', doc: 'Recoveries a period while he is down.' }),
  ],
  laws: [],
  decides: [lot],
  promises: [money, { name: 'down', doc: 'Chance that the supplier is down when stock runs out.' }],
  source: 'Parlar and Berkin (1991); Berk and Arreola-Risa (1994)',
  best: (read) => ({ ...eoqWithDisruptions(disrupted(read)) }),
  at: (read, decision) => ({ ...eoqWithDisruptionsAt(disrupted(read), one(decision, 'Q')) }),
};

const yielding = (read: Reader) => ({ K: read.number('K'), h: read.number('h'), rate: read.number('rate'), mean: read.number('mean'), sd: read.number('sd') });

export const yieldEoqSizing: Sizing = {
  kind: 'eoq-yield',
  family: 'sizing',
  summary: 'Steady demand, and orders that bring something random beyond what was ordered.',
  params: [
    aboveZero(ordering),
    holding,
    rate,
    { name: 'mean', unit: 'quantity', range: [-1e12, 1e12], default: null, doc: 'Mean of what comes beyond what was ordered; below 0: what is missing.' },
    atLeastZero({ name: 'sd', unit: 'quantity', doc: 'Standard deviation of it.' }),
  ],
  laws: [],
  decides: [lot],
  promises: [money],
  source: 'Snyder and Shen (2019), section 9.4',
  best: (read) => ({ ...eoqWithYield(yielding(read)) }),
  at: (read, decision) => ({ ...eoqWithYieldAt(yielding(read), one(decision, 'Q')) }),
};
