import { expect, test } from 'vitest';
import { allocationPolicies, dispatchingPolicies, distributions, forecasts, inventoryPolicies, sourcingPolicies, type Entry, type InventoryPolicy, type ParamSpec } from '../../engine/index.ts';
import { parseScenario, scenarioJsonSchema } from '../../scenarios/index.ts';
import { autoregressive } from '../../scenarios/schema/demand.ts';
import { ordersOfEvents } from '../../scenarios/schema/order-of-events.ts';
import { EXAMPLE, HAZARDS, orders, starts } from './policies-page-parts.ts';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Described[];
}

const unitWords: Readonly<Record<ParamSpec['unit'], string>> = { time: 'time', quantity: 'units', variate: 'as drawn', share: 'share', number: 'number' };

/** Beyond this a limit is there for counting only. */
const VAST = 1e8;

function rangeText({ range: [low, high], unit }: ParamSpec): string {
  const [least, most] = unit === 'time' ? [`${low}`, `${high} days`] : [`${low}`, `${high}`];
  if (high < VAST) return `${least} to ${most}`;
  return low <= -VAST ? 'any' : `${least} or more`;
}

function paramRow(param: ParamSpec): string {
  const value = param.default === null ? 'must be given' : param.list === true ? 'all alike' : String(param.default);
  return `| \`${param.name}\` | ${unitWords[param.unit]}${param.list === true ? ', a list' : ''} | ${rangeText(param)} | ${value} | ${param.doc.replace(/\.$/, '')} |`;
}

function entryText(entry: Entry, notes: readonly string[] = []): string {
  const table = ['| parameter | unit | range | when left out | what it is |', '|---|---|---|---|---|', ...entry.params.map(paramRow)].join('\n');
  return [`### \`${entry.kind}\``, [entry.summary, ...notes].join(' '), ...(entry.params.length === 0 ? [] : [table])].join('\n\n');
}

function inventoryNotes({ kind, reviewDays, needsForecast, plansAhead, echelon }: InventoryPolicy): string[] {
  return [
    ...(reviewDays === undefined ? [] : ['It says itself when to review: every R, from the start of the run; `review` must be left out.']),
    ...(needsForecast === true && plansAhead === undefined ? ['It looks at a forecast: `forecast` must be given. It reviews every day (every week where times are in weeks), or as `review` says.'] : []),
    ...(plansAhead === undefined ? [] : ['`forecast` must be given where markets buy. It reviews every day (every week where times are in weeks), or as `review` says.']),
    ...(echelon === true ? ['Nothing below it may have several sources.'] : []),
    `Starts with: ${starts[kind][0]}.`,
  ];
}

/** Returns a row for each field of a part of a document, and for each field inside it, as the published schema describes them. */
function fieldRows({ properties = {}, required = [] }: Described, names: readonly string[], above = '', yes = 'yes'): string[] {
  return names.flatMap((name) => {
    const field = properties[name];
    const inner = field.properties === undefined ? field.anyOf?.find((form) => form.properties !== undefined) : field;
    const whole = inner === field ? `with \`${name}\`` : 'in that form';
    const row = `| \`${above}${name}\` | ${required.includes(name) ? yes : ''} | ${field.description ?? ''} |`;
    return [row, ...(inner === undefined ? [] : fieldRows(inner, Object.keys(inner.properties ?? {}), `${above}${name}.`, whole))];
  });
}

function fieldTable(section: string, names?: readonly string[]): string {
  const part = (scenarioJsonSchema() as Described).properties?.[section].items ?? {};
  const rows = fieldRows(part, names ?? Object.keys(part.properties ?? {}));
  return ['| field | needed | what it says |', '|---|---|---|', ...rows].join('\n');
}

const all = (entries: ReadonlyMap<string, Entry>): string[] => [...entries.values()].map((entry) => entryText(entry));

function page(): string {
  return [
    '# Policies, and how markets ask',
    'Made from the registries; `vitest -u` brings it up to date. `knockon list policies` and `knockon list distributions` print the policies, forecasts and distributions with their parameters; the fields, `single` sourcing, and demand out of a `file` or `autoregressive` stand on this page only. What happens when, in every detail, is in [semantics.md](semantics.md).',
    '## How it stands in a document',
    `\`\`\`yaml\n${EXAMPLE}\`\`\``,
    'Times are in the time unit of the document (`unit: { time: hour }`; days when left out), quantities in units of the product. A policy or distribution is written as its name with its parameters, `{ s-S: { s: 300, S: 900 } }`; one with a single parameter may be given its value alone, `{ base-stock: 60 }`; one whose parameters can all be left out needs its name only, `cheapest`.',
    '## Fields of a policy',
    'There is one policy for each product at each site that a lane or a process feeds.',
    fieldTable('policies'),
    'An order goes through these in turn: the inventory policy says how much; `minimum` and `lot` of the policy raise it; `sourcing` lays it out over lanes; `minimum` and `lot` of each lane raise its part.',
    'A part that goes to another lane, because the first can\'t send it now, is raised to that lane\'s minimum too. Lots round the orders of `r-Q` and `kanban` up further, beyond Q or a container.',
    '## Order: what comes first at one moment',
    '`order` of the document. The tables are in [semantics.md](semantics.md#order-of-happenings).',
    ['| order | when to choose it |', '|---|---|', ...ordersOfEvents.map((order) => `| \`${order}\` | ${orders[order]} |`)].join('\n'),
    '## Inventory: when to order, and how much',
    'The inventory position is what is on hand and on order, less what is owed, less `safety`. Where the site\'s `stock` says nothing of a product, there is at the start what the policy "starts with"; `safety` is not added to it.',
    ...[...inventoryPolicies.values()].map((entry) => entryText(entry, inventoryNotes(entry))),
    '## Forecast: what will be asked for',
    'A forecast takes in one number a review: what was asked for since the last one. Before the first it expects what the network asks for on average. `forecastError` makes any of them wrong on purpose, to see what better data would be worth.',
    ...all(forecasts),
    '## Sourcing: where orders go',
    'Every kind but `single` takes `suppliers` beside its parameters: which sites or lanes, and in what order. Left out: all lanes that bring the product, in the order of the document. Where a supplier has several lanes, name the lane. Orders that were placed are never moved to another source.',
    'What a lane with a `capacity` can send now is its capacity x (the review period, at least one day, + the order delay), less what is ordered over it and has not set out, less what set out today. With (s,S) and other policies that order in lumps, a small daily capacity sends most of a lump to the next source; a policy that orders every day, as `R-S` with R of a day, sends there only what a day asks for above it.',
    '### `single`',
    'All orders go to one source: `{ single: { supplier: mill } }`, or `{ single: { lane: mill->bakery } }`. The site itself, as a supplier, is its own process.',
    ...all(sourcingPolicies),
    '## Allocation: who gets how much',
    'Asked only when there is less than all that wait could take. It may also stand at a supplier that never runs out, where an outage in part lets too little leave.',
    ...all(allocationPolicies),
    '## Dispatching: which batch a line takes next',
    'Stands at a line: `lines: [{ id: press, site: plant, dispatching: priority }]`. [Making and moving](making-and-moving.md) shows lines in use.',
    ...all(dispatchingPolicies),
    '## A hazard that stops orders',
    'A fire in an office, an attack on computers: goods still come and go, but nobody orders. `effect: { orders: stopped }` says so, alone or beside `output`; it strikes sites or regions, whose stock points place no orders until they are whole again.',
    `\`\`\`yaml\n${HAZARDS}\`\`\``,
    '## What a lane adds',
    fieldTable('lanes', ['leadTime', 'orderDelay', 'price', 'freight', 'lot', 'minimum', 'capacity', 'promise', 'priority', 'relationship']),
    '## How a market asks',
    'Several markets may buy one product at one site, each in its own way.',
    fieldTable('markets'),
    '### `file`',
    'Demand out of a table: `{ file: { path: sales.csv, column: units } }`. The file has a header line and is looked for beside the scenario; each row is one demand. The command line reads it; `knockon convert` writes the values into the scenario, for the app.',
    entryText(autoregressive),
    '## Distributions',
    'For quantities and times. A number alone is always that number. What is drawn below 0 counts as 0.',
    ...all(distributions),
    '',
  ].join('\n\n');
}

test('docs/policies.md is what the registries say; bring it up to date with vitest -u', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/policies.md');
});

test('its example is a sound scenario', () => {
  expect(parseScenario(EXAMPLE, 'example.yaml')).toMatchObject({ ok: true });
  expect(parseScenario(EXAMPLE + HAZARDS, 'example.yaml')).toMatchObject({ ok: true, document: { hazards: [{ effect: { orders: 'stopped' } }, {}] } });
});

test.each([...inventoryPolicies.values()])('$kind starts with what the page says', ({ kind, params, initialLevel }) => {
  for (const factor of [1, -1]) {
    const values = Object.fromEntries(params.map(({ name, range: [low] }, i) => [name, Math.max(low, factor * (7 + 3 * i))]));
    expect(initialLevel(values)).toBe(starts[kind][1](values));
  }
});

test('every description is there, and none is told twice', () => {
  const families = [inventoryPolicies, forecasts, sourcingPolicies, allocationPolicies, dispatchingPolicies, distributions];
  const summaries = families.flatMap((entries) => [...entries.values()].map(({ summary }) => summary));
  expect(new Set(summaries).size).toBe(summaries.length);
  expect(page()).not.toMatch(/undefined|\| \|$/m);
});
