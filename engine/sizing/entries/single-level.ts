/** Sizings of one level. */
import { continuousBaseStock, continuousBaseStockAt, periodicBaseStock, periodicBaseStockAt } from '../base-stock.ts';
import { demandOver } from '../demand-over.ts';
import { newsvendor, newsvendorAt } from '../newsvendor.ts';
import { newsvendorWithDisruptions, newsvendorWithDisruptionsAt } from '../newsvendor-disruptions.ts';
import { baseStockForService, orderPointForService } from '../safety-stock.ts';
import { uniformLaw } from '../laws/uniform-law.ts';
import { newsvendorWithYield, newsvendorWithYieldAt } from '../yield.ts';
import { atLeastZero, demandLaw, extra, holding, leadTime, leadTimeSd, levelFigures, rate, shortage, type Numbers, type Reader, type Sizing } from './sizing.ts';

const level = { name: 'S', doc: 'Order-up-to level.' };
const one = (decision: Numbers, name: string): number => Number(decision[name]);
const costs = (read: Reader) => ({ h: read.number('h'), p: read.number('p') });
const share = (name: string, doc: string) => ({ name, unit: 'share', range: [0, 0.999999], default: 0, doc }) as const;

export const newsvendorSizing: Sizing = {
  kind: 'newsvendor',
  family: 'sizing',
  summary: 'One order for one period of demand: the level at which one unit more is as likely to be left over as it is worth.',
  params: [holding, shortage],
  laws: [demandLaw],
  decides: [level],
  promises: levelFigures,
  source: 'Arrow, Harris and Marschak (1951)',
  best: (read) => ({ ...newsvendor(demandOver(read.law('demand'), 1), costs(read)) }),
  at: (read, decision) => ({ ...newsvendorAt(demandOver(read.law('demand'), 1), costs(read), one(decision, 'S')) }),
};

const reviewed = (read: Reader) => ({ ...costs(read), demand: read.law('demand'), leadTime: read.number('leadTime'), leadTimeSd: read.number('leadTimeSd'), extra: read.number('extra') });

export const baseStockSizing: Sizing = {
  kind: 'base-stock',
  family: 'sizing',
  summary: 'An order every period, up to a level that covers the lead time and one period more.',
  params: [holding, shortage, leadTime, leadTimeSd, extra],
  laws: [demandLaw],
  decides: [level],
  promises: levelFigures,
  source: 'Karlin and Scarf (1958)',
  best: (read) => ({ ...periodicBaseStock(reviewed(read)) }),
  at: (read, decision) => ({ ...periodicBaseStockAt(reviewed(read), one(decision, 'S')) }),
};

const watched = (read: Reader) => ({ ...costs(read), rate: read.number('rate'), leadTime: read.number('leadTime') });

export const continuousBaseStockSizing: Sizing = {
  kind: 'base-stock-continuous',
  family: 'sizing',
  summary: 'Each customer, who comes at random (Poisson) for one unit, has it ordered anew at once; the law of the lead time does not matter.',
  params: [holding, shortage, rate, leadTime],
  laws: [],
  decides: [level],
  promises: levelFigures,
  source: 'Palm (1938); Feeney and Sherbrooke (1966)',
  best: (read) => ({ ...continuousBaseStock(watched(read)) }),
  at: (read, decision) => ({ ...continuousBaseStockAt(watched(read), one(decision, 'S')) }),
};

/** Least of what the two targets ask for, both held. */
const targets = (read: Reader) => [{ service: read.number('cycleService'), measure: 'cycle' as const }, { service: read.number('fillRate'), measure: 'fill' as const }].filter(({ service }) => service > 0);

const serviceParams = [share('cycleService', 'Chance wanted that all demand of the covered time is met; 0: not asked for.'), share('fillRate', 'Share of demand wanted from stock; 0: not asked for.')];
const serviceFigures = [
  { name: 'safetyStock', doc: 'The level less the mean demand that it covers.' },
  { name: 'cycleService', doc: 'Chance that all demand of the covered time is met.' },
  { name: 'fillRate', doc: 'Share of demand met from stock.' },
];

function highest(found: readonly { readonly level: number; readonly safetyStock: number; readonly cycleService: number; readonly fillRate: number }[], name: string): Numbers {
  if (found.length === 0) throw new RangeError('sizing for service: cycleService or fillRate must be above 0; got neither');
  const { level: value, ...figures } = found.reduce((most, x) => (x.level > most.level ? x : most));
  return { [name]: value, ...figures };
}

export const serviceLevelSizing: Sizing = {
  kind: 'base-stock-service',
  family: 'sizing',
  summary: 'An order every period, up to the least level that gives the service wanted.',
  params: [leadTime, leadTimeSd, extra, ...serviceParams],
  laws: [demandLaw],
  decides: [level],
  promises: serviceFigures,
  source: 'Silver, Pyke and Thomas (2017), chapter 6',
  best: (read) => highest(targets(read).map((target) => baseStockForService({ demand: read.law('demand'), leadTime: read.number('leadTime'), leadTimeSd: read.number('leadTimeSd'), extra: read.number('extra') }, target)), 'S'),
};

export const servicePointSizing: Sizing = {
  kind: 'reorder-point-service',
  family: 'sizing',
  summary: 'An order of Q whenever the position falls to the least point that gives the service wanted.',
  params: [leadTime, leadTimeSd, atLeastZero({ name: 'Q', unit: 'quantity', range: [1e-6, 1e12], doc: 'Units in an order.' }), ...serviceParams],
  laws: [demandLaw],
  decides: [{ name: 'r', doc: 'Reorder point.' }],
  promises: serviceFigures,
  source: 'Silver, Pyke and Thomas (2017), section 6.7',
  best: (read) => highest(targets(read).map((target) => orderPointForService({ demand: read.law('demand'), leadTime: read.number('leadTime'), leadTimeSd: read.number('leadTimeSd'), Q: read.number('Q') }, target)), 'r'),
};

const chance = (name: string, doc: string) => ({ name, unit: 'share', range: [1e-9, 1], default: null, doc }) as const;
const certain = atLeastZero({ name: 'demand', unit: 'quantity', doc: 'Units asked for in a period, always the same.' });
const failing = (read: Reader) => ({ ...costs(read), demand: read.number('demand'), fails: read.number('fails'), recovers: read.number('recovers') });

export const disruptedNewsvendorSizing: Sizing = {
  kind: 'newsvendor-disrupted',
  family: 'sizing',
  summary: 'Steady demand and a supplier who fails for whole periods at a time: how many periods of demand to keep.',
  params: [holding, shortage, certain, chance('fails', 'Chance a period that a supplier who is up fails.'), chance('recovers', 'Chance a period that a supplier who is down is up again.')],
  laws: [],
  decides: [level],
  promises: [
    { name: 'cost', doc: 'Money a period.' },
    { name: 'costSd', doc: 'Standard deviation of the money of one period.' },
    { name: 'leftOver', doc: 'Units on hand at the end of a period, mean.' },
    { name: 'owed', doc: 'Units owed at the end of a period, mean.' },
    { name: 'uptime', doc: 'Share of periods in which the supplier is up.' },
  ],
  source: 'Tomlin (2006); Snyder and Shen (2019), section 9.3',
  best: (read) => ({ ...newsvendorWithDisruptions(failing(read)) }),
  at: (read, decision) => ({ ...newsvendorWithDisruptionsAt(failing(read), one(decision, 'S')) }),
};

const any = (name: string, doc: string) => ({ name, unit: 'quantity', range: [-1e12, 1e12], default: null, doc }) as const;
const yielding = (read: Reader) => ({ ...costs(read), demand: read.number('demand'), surplus: uniformLaw(read.number('low'), read.number('high')) });

export const yieldNewsvendorSizing: Sizing = {
  kind: 'newsvendor-yield',
  family: 'sizing',
  summary: 'What is needed is known, what an order brings is not: the order plus anything from low to high, all alike. The library takes any law.',
  params: [holding, shortage, certain, any('low', 'Least that comes beyond what was ordered; below 0: what is missing.'), any('high', 'Most that comes beyond what was ordered.')],
  laws: [],
  decides: [{ name: 'S', doc: 'Units to order where nothing is in stock.' }],
  promises: [{ name: 'cost', doc: 'Money.' }, { name: 'leftOver', doc: 'Units left over, mean.' }, { name: 'short', doc: 'Units short, mean.' }],
  source: 'Snyder and Shen (2019), section 9.4',
  best: (read) => ({ ...newsvendorWithYield(yielding(read)) }),
  at: (read, decision) => ({ ...newsvendorWithYieldAt(yielding(read), one(decision, 'S')) }),
};
