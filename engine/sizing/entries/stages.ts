/** Sizings of several stages. */
import { guaranteedService, type ServiceNetwork } from '../guaranteed-service.ts';
import { sizingError } from '../need.ts';
import type { SerialFigures } from '../serial.ts';
import { serialNormal, serialNormalAt } from '../serial-normal.ts';
import { serialPoisson, serialPoissonAt } from '../serial-poisson.ts';
import { aboveZero, atLeastZero, rate, shortage, type Numbers, type Reader, type Sizing } from './sizing.ts';

const leadTimes = atLeastZero({ name: 'leadTimes', unit: 'number', list: true, doc: 'Periods from an order to its receipt when the stage before has the goods, the stage at the customers first.' });
const holdings = aboveZero({ name: 'holdings', unit: 'number', list: true, doc: 'Money a unit and period that a stage adds to what the stage before it pays for holding, the stage at the customers first.' });
const levels = { name: 'levels', doc: 'Levels of the echelons, the stage at the customers first.' };
const promises = [
  { name: 'localLevels', doc: 'The same as levels of single stages.' },
  { name: 'cost', doc: 'Money a period: holding, also of what is under way between stages, and what is owed to customers.' },
];

function lineOf(kind: string, read: Reader) {
  const times = read.list('leadTimes');
  const holding = read.list('holdings');
  if (times.length !== holding.length) throw sizingError(`sizing ${kind}`, 'leadTimes and holdings must be as many as there are stages', [times.length, holding.length]);
  return { p: read.number('p'), stages: times.map((time, k) => ({ leadTime: time, holding: holding[k] })) };
}

const given = (decision: Numbers): readonly number[] => [decision['levels']].flat();
const told = ({ levels: echelons, localLevels, cost }: SerialFigures): Numbers => ({ levels: echelons, localLevels, cost });

const normalLine = (read: Reader) => ({ ...lineOf('line-normal', read), mean: read.number('mean'), sd: read.number('sd') });

export const normalLineSizing: Sizing = {
  kind: 'line-normal',
  family: 'sizing',
  summary: 'Stages in line, normal demand, an order every period after the demand of it (demand-first): the levels of all echelons at once.',
  params: [
    shortage,
    leadTimes,
    holdings,
    atLeastZero({ name: 'mean', unit: 'quantity', doc: 'Mean demand of a period.' }),
    aboveZero({ name: 'sd', unit: 'quantity', doc: 'Standard deviation of it.' }),
  ],
  laws: [],
  decides: [levels],
  promises,
  source: 'Clark and Scarf (1960)',
  best: (read) => told(serialNormal(normalLine(read))),
  at: (read, decision) => told(serialNormalAt(normalLine(read), given(decision))),
};

const poissonLine = (read: Reader) => ({ ...lineOf('line-poisson', read), rate: read.number('rate') });

export const poissonLineSizing: Sizing = {
  kind: 'line-poisson',
  family: 'sizing',
  summary: 'Stages in line, customers at random (Poisson) for one unit each, watched all the time: the levels of all echelons at once.',
  params: [shortage, leadTimes, holdings, rate],
  laws: [],
  decides: [levels],
  promises,
  source: 'Clark and Scarf (1960); Shang and Song (2003)',
  best: (read) => told(serialPoisson(poissonLine(read))),
  at: (read, decision) => told(serialPoissonAt(poissonLine(read), given(decision))),
};

const stage = (name: string, doc: string, value: number | null = null, least = 0) => ({ name, unit: 'number', range: [least, 1e12], default: value, list: true, doc: `${doc}, stage by stage.` }) as const;

/** A list with something for every stage: what was given, or the same for all. */
function filled(read: Reader, name: string, count: number, missing: number): readonly number[] {
  const list = read.list(name);
  if (list.length !== 0 && list.length !== count) throw sizingError('sizing guaranteed-service', `${name} must have one number for each of the ${count} stages`, list);
  return list.length === 0 ? Array.from({ length: count }, () => missing) : list;
}

function networkOf(read: Reader): ServiceNetwork {
  const times = read.list('times');
  const count = times.length;
  const [holding, sd, promised, supply] = [filled(read, 'holdings', count, 0), filled(read, 'sds', count, 0), filled(read, 'promises', count, -1), filled(read, 'supply', count, 0)];
  const from = read.list('from');
  const to = read.list('to');
  if (from.length !== to.length) throw sizingError('sizing guaranteed-service', 'from and to must be as many as there are links', [from.length, to.length]);
  return {
    z: read.number('z'),
    links: from.map((place, k) => [place - 1, to[k] - 1]),
    stages: times.map((time, k) => ({ time, holding: holding[k], sd: sd[k], supply: supply[k], ...(promised[k] < 0 ? {} : { promise: promised[k] }) })),
  };
}

export const guaranteedServiceSizing: Sizing = {
  kind: 'guaranteed-service',
  family: 'sizing',
  summary: 'A tree of stages, each of which promises a time within which it delivers: where safety stock stands best.',
  params: [
    { name: 'z', unit: 'number', range: [0, 1e12], default: null, doc: 'Standard deviations of demand that stock covers.' },
    stage('times', 'Time of its own work, whole'),
    stage('holdings', 'Money a unit of safety stock and period'),
    stage('sds', 'Standard deviation of demand of its own customers in a period', 0),
    stage('promises', 'Longest time within which it must deliver, whole; -1: 0 where it supplies no other, else no limit', -1, -1),
    stage('supply', 'Time within which suppliers outside deliver to it, whole', 0),
    { name: 'from', unit: 'number', range: [1, 1e4], default: 0, list: true, doc: 'Of each link, the stage that supplies, counted from 1.' },
    { name: 'to', unit: 'number', range: [1, 1e4], default: 0, list: true, doc: 'Of each link, the stage that is supplied.' },
  ],
  laws: [],
  decides: [{ name: 'serviceTimes', doc: 'Time within which each stage delivers.' }],
  promises: [
    { name: 'inboundTimes', doc: 'Time within which each stage gets all that it needs.' },
    { name: 'safetyStocks', doc: 'Units that each stage keeps.' },
    { name: 'cost', doc: 'Money a period.' },
  ],
  source: 'Graves and Willems (2000)',
  best: (read) => ({ ...guaranteedService(networkOf(read)) }),
};
