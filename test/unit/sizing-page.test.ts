import { expect, test } from 'vitest';
import { size, sizings, type FigureSpec, type ParamSpec, type Sizing } from '../../engine/index.ts';
import { sizingExamples } from '../specs/sizing-examples.ts';

function rangeText({ range: [low, high] }: ParamSpec): string {
  if (high < 1e8) return `${low} to ${high}`;
  return low <= -1e8 ? 'any' : low > 0 && low < 1e-3 ? 'above 0' : `${low} or more`;
}

function paramRow(param: ParamSpec): string {
  const value = param.default === null ? 'must be given' : param.default >= 1e8 ? 'no limit' : param.list === true && param.default === 0 ? 'none' : String(param.default);
  return `| \`${param.name}\`${param.list === true ? ', a list' : ''} | ${rangeText(param)} | ${value} | ${param.doc.replace(/\.$/, '')} |`;
}

const figureRow = ({ name, doc }: FigureSpec): string => `| \`${name}\` | ${doc.replace(/\.$/, '')} |`;

function commandOf(kind: string): string {
  const { numbers, laws } = sizingExamples[kind];
  const law = ({ kind: name, params }: { kind: string; params: Readonly<Record<string, unknown>> }): string => `{ ${name}: { ${Object.entries(params).map(([key, value]) => `${key}: ${String(value)}`).join(', ')} } }`;
  const set = [...Object.entries(numbers).map(([name, value]) => `--set ${name}=${String(value)}`), ...Object.entries(laws).map(([name, choice]) => `--set ${name}="${law(choice)}"`)];
  return `knockon size ${kind} ${set.join(' ')}`;
}

const shown = (value: number | readonly number[]): string => [value].flat().map((x) => String(Number(x.toPrecision(5)))).join(', ');

function entryText(sizing: Sizing): string {
  const figures = size(sizing, sizingExamples[sizing.kind]);
  const result = [...sizing.decides, ...sizing.promises].map(({ name }) => `${name} ${shown(figures[name])}`).join('; ');
  return [
    `### \`${sizing.kind}\``,
    `${sizing.summary} ${sizing.source}.`,
    ['| parameter | range | when left out | what it is |', '|---|---|---|---|', ...sizing.params.map(paramRow), ...sizing.laws.map(({ name, doc }) => `| \`${name}\` | a distribution | must be given | ${doc.replace(/\.$/, '')} |`)].join('\n'),
    ['| decides | |', '|---|---|', ...sizing.decides.map(figureRow)].join('\n'),
    ['| promises | |', '|---|---|', ...sizing.promises.map(figureRow)].join('\n'),
    `\`${commandOf(sizing.kind)}\` gives: ${result}.`,
  ].join('\n\n');
}

function page(): string {
  return [
    '# Sizing: where to start',
    'Made from the registry of sizings; `vitest -u` brings it up to date. `knockon list sizings` prints the same.',
    'Levels and lots that theory says are best, for one stock point or a few, as a start for a scenario of your own. Money and times are a period, whatever a period is to you; each rate must be of the same.',
    '## One command',
    '`knockon size <kind> --set name=value ...` works out the best decision and what it comes to; `--at name=value` gives the figures of a decision of your own instead. A value is a number, numbers with commas between, or a distribution as in a document. `--json` is for programs.',
    '`--check` simulates the very model, as an ordinary scenario that stands in the JSON, and prints what comes out beside what was promised, with its 95 % interval. Replications go on until every standard error is at most 0.5 % of what was promised, or to 2,000 replications or 30 million events. A figure agrees when it is within three standard errors, or within 0.5 %. Where no scenario is of the model it says why: orders that can\'t overtake one another, normal demand that would fall below 0 in a short time, yield that doesn\'t depend on the order, promises of service times, a reorder point for service.',
    '## In a scenario',
    '`inventory: { auto: { service: 0.95 } }` lets a scenario work a level out by itself; `measure: fill` asks for a share of demand from stock in place of the chance of no stock-out. Where an order costs something and stock costs something to hold, it becomes an `s-S` policy with the economic lot, if that is more than one review asks for; else a `base-stock` policy.',
    'It goes by the mean and variance of what is asked for (markets, summed upward by nominal shares and bills of materials, as if everybody ordered what was asked of them), the mean and variance of the lead time of its first source, and how often the stock is looked at. Season, trend, lots, queues at lines and suppliers that run short are not in it. `knockon size <scenario>` shows what came out and of what; with `--check`, the fill rate that simulations without hazards reach.',
    '## In a program',
    'Each sizing is also a function of the library, with more forms than here: any law of demand (`lawOf`, `stepLaw`, `normalLaw` and others), figures at a given decision (`newsvendorAt`, `reorderAt`, ...), Snyder\'s (2014) approximation of `eoq-disrupted`, the choice between stock, a second source and bearing it (`mitigation`), and one warehouse with its retailers (`oneWarehouse`). All throw a `RangeError` that names what is wrong.',
    '## What the formulas assume',
    'Demand is independent from period to period and what is not there is owed, unless said. A normal law is not cut at 0. Over several periods demand is exact for constant, normal, gamma, exponential, Poisson, and whole numbers; others are taken as gamma with the right mean and variance. With a lead time that varies orders are taken to arrive in the order in which they were placed, which is on the safe side: in a run each order has a lead time of its own.',
    '## The sizings',
    ...[...sizings.values()].map(entryText),
    '',
  ].join('\n\n');
}

test('docs/sizing.md is what the registry says; bring it up to date with vitest -u', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/sizing.md');
});

test('every description is there', () => {
  expect(page()).not.toMatch(/undefined|NaN|\| \|$/);
  expect(Object.keys(sizingExamples)).toEqual([...sizings.keys()]);
});
