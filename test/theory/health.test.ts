/** The scenario `health` behaves like the deliveries it was fitted to. The figures of the table stand in docs/health.md. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { compile, simulate } from '../../engine/index.ts';
import { wilsonInterval } from '../../engine/statistics/index.ts';
import { library, parseScenario, resolve } from '../../scenarios/index.ts';

const REPLICATIONS = 64;

const parsed = parseScenario((await library.find((scenario) => scenario.name === 'health')?.read()) ?? '', 'health.yaml');
if (!parsed.ok) throw new Error(parsed.problems.map((p) => `${p.path}: ${p.problem}`).join('\n'));
const spec = resolve(parsed.document);

interface Orders {
  onTime: number;
  all: number;
}

/** Returns the orders with a promise of undisturbed runs, by route and mode. */
function ordersByMode(): Map<string, Orders> {
  const model = compile(spec);
  const byMode = new Map<string, Orders>();
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const { lanes } = simulate(model, 1, { replication, hazards: false }).record;
    spec.lanes.forEach((lane, i) => {
      if (lane.promise === null) return;
      const route = spec.sites[spec.stockPoints[lane.from].site].kind === 'warehouse' ? 'centre' : 'direct';
      const sum = byMode.get(`${route} ${lane.mode}`) ?? { onTime: 0, all: 0 };
      byMode.set(`${route} ${lane.mode}`, { onTime: sum.onTime + lanes.onTime[i], all: sum.all + lanes.completed[i] + lanes.overdue[i] });
    });
  }
  return byMode;
}

/** Rows and rows on time of the table, by route and mode. */
const table: readonly (readonly [string, number, number])[] = [
  ['direct air', 2162, 2063],
  ['centre air', 2059, 1837],
  ['centre truck', 941, 793],
  ['centre air charter', 422, 368],
  ['centre unrecorded', 312, 309],
  ['direct truck', 287, 277],
  ['direct ocean', 271, 206],
  ['direct unrecorded', 48, 47],
  ['centre ocean', 5, 5],
];
const rows = table.reduce((sum, [, n]) => sum + n, 0);
const rowsOnTime = table.reduce((sum, [, , n]) => sum + n, 0);

let byMode: Map<string, Orders>;
let orders: Orders;

beforeAll(() => {
  byMode = ordersByMode();
  orders = [...byMode.values()].reduce((sum, o) => ({ onTime: sum.onTime + o.onTime, all: sum.all + o.all }), { onTime: 0, all: 0 });
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const interval = (hits: number, n: number): string => wilsonInterval(hits, n).map((x) => (100 * x).toFixed(1)).join(' to ');

/** Returns a line of the table in docs/health.md. */
function docLine(what: string, n: number, onTime: number, run: Orders): string {
  return `| ${what} | ${n.toLocaleString('en-US')} | ${percent(onTime / n)} | ${interval(onTime, n)} | ${percent(run.onTime / run.all)} | ${(run.all / REPLICATIONS).toFixed(0)} |`;
}

test('about 100 sites, and lanes few enough to draw', () => {
  expect(spec.sites.length).toBeGreaterThanOrEqual(80);
  expect(spec.sites.length).toBeLessThanOrEqual(120);
  expect(new Set(spec.lanes.map((lane) => lane.way)).size).toBeLessThanOrEqual(300);
});

test('the share on time is that of the table, within its 95 % interval', () => {
  const [low, high] = wilsonInterval(rowsOnTime, rows);
  expect(orders.onTime / orders.all).toBeGreaterThan(low);
  expect(orders.onTime / orders.all).toBeLessThan(high);
});

test.each(table)('%s is as often on time as its rows, within their 95 % interval, and as large a part of all', (mode, n, onTime) => {
  const run = byMode.get(mode) ?? { onTime: 0, all: 0 };
  const [low, high] = wilsonInterval(onTime, n);
  expect(run.onTime / run.all).toBeGreaterThan(low);
  expect(run.onTime / run.all).toBeLessThan(high);
  // A few orders of slack: flows of a row or two place none or one in two years.
  expect(Math.abs(run.all / orders.all - n / rows)).toBeLessThan(0.005);
});

test('as many orders a year as rows', () => {
  const measuredYears = 2;
  expect(orders.all / REPLICATIONS / measuredYears / (rows / (2436 / 365))).toBeCloseTo(1, 1);
});

test('docs/health.md says what runs say', () => {
  const docs = readFileSync(new URL('../../docs/health.md', import.meta.url), 'utf8');
  const lines = [...table.map(([mode, n, onTime]) => docLine(mode, n, onTime, byMode.get(mode) ?? { onTime: 0, all: 0 })), docLine('all', rows, rowsOnTime, orders)];
  for (const line of lines) expect(docs).toContain(line);
});
