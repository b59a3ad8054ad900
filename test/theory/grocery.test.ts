/** The scenario `grocery`: a van that comes twice as often does more for what spoils than any level of stock, and substitutes hide what is missing. */
import { beforeAll, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';

const REPLICATIONS = 6;

/** Days from a shop's order to its goods. */
const LEAD = 1.2;

const scenario = libraryDocument('grocery');

/** Returns the scenario with a van every so many days, and shops that order as often, with another margin. */
function driven(every: number, z: number): ScenarioDocument {
  const { van, ...modes } = scenario.modes ?? {};
  return {
    ...scenario,
    modes: { ...modes, van: { ...van, sailings: { ...van.sailings, every } } },
    policies: scenario.policies?.map((policy) => (policy.at === 'centre' ? policy : { ...policy, inventory: { 'order-up-to': { cover: every + LEAD, z } }, review: { every, first: LEAD } })),
  };
}

function withoutSubstitutes(document: ScenarioDocument): ScenarioDocument {
  const products = Object.fromEntries(Object.entries(document.products).map(([id, { substitutes: _, ...product }]) => [id, product]));
  return { ...document, products };
}

interface Year {
  /** Share of demand lost. */
  readonly lost: number;
  /** Share of demand lost, by product. */
  readonly lostOf: Readonly<Record<string, number>>;
  /** Thrown away, as a share of what came. */
  readonly waste: number;
  readonly profit: number;
  readonly transport: number;
}

function see(document: ScenarioDocument): Year {
  const model = compile(resolve(document));
  const lost = new Map<string, number>();
  const demanded = new Map<string, number>();
  let [wasted, profit, transport] = [0, 0, 0];
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const run = simulate(model, 7, { replication, hazards: false });
    const measures = measureRun(model, run);
    wasted += measures.wasteUnits;
    profit += measures.profit / REPLICATIONS;
    transport += measures.transportCost / REPLICATIONS;
    document.markets.forEach(({ product }, m) => {
      lost.set(product, (lost.get(product) ?? 0) + run.record.markets.lost[m]);
      demanded.set(product, (demanded.get(product) ?? 0) + run.record.markets.demanded[m]);
    });
  }
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  const sold = sum(demanded.values()) - sum(lost.values());
  return {
    lost: sum(lost.values()) / sum(demanded.values()),
    lostOf: Object.fromEntries([...demanded].map(([product, units]) => [product, (lost.get(product) ?? 0) / units])),
    waste: wasted / (sold + wasted),
    profit,
    transport,
  };
}

const levels = [0, 1, 2];
let daily: Year;
let secondDay: readonly Year[];

beforeAll(() => {
  daily = see(driven(1, 1));
  secondDay = levels.map((z) => see(driven(2, z)));
});

test('the scenario is the one with a van every second day and a margin of 1', () => {
  expect(driven(2, 1)).toEqual(scenario);
});

test('a van every day loses and wastes about a third, and earns more, though it costs twice as much', () => {
  const now = secondDay[levels.indexOf(1)];
  expect(daily.lost / now.lost).toBeLessThan(0.4);
  expect(daily.waste / now.waste).toBeLessThan(0.4);
  expect(daily.transport / now.transport).toBeGreaterThan(1.8);
  expect(daily.profit).toBeGreaterThan(now.profit);
});

test('with a van every second day more stock loses fewer sales and fills the bin; no level does as well on either side', () => {
  secondDay.forEach((year, i) => {
    expect(year.lost).toBeGreaterThan(2 * daily.lost);
    expect(year.waste).toBeGreaterThan(1.5 * daily.waste);
    expect(year.profit).toBeLessThan(daily.profit);
    if (i === 0) return;
    expect(year.lost).toBeLessThan(secondDay[i - 1].lost);
    expect(year.waste).toBeGreaterThan(secondDay[i - 1].waste);
  });
});

test('bread and berries, which keep for three days, lose most', () => {
  const { lostOf } = secondDay[levels.indexOf(1)];
  for (const short of ['bread', 'berries']) for (const long of ['milk', 'organic', 'salad']) expect(lostOf[short]).toBeGreaterThan(3 * lostOf[long]);
});

test('substitutes hide what is missing: without them more milk is lost, and twice as much organic milk', () => {
  const { lostOf } = secondDay[levels.indexOf(1)];
  const alone = see(withoutSubstitutes(scenario)).lostOf;
  expect(alone['milk']).toBeGreaterThan(1.2 * lostOf['milk']);
  expect(alone['organic']).toBeGreaterThan(2 * lostOf['organic']);
  for (const product of ['bread', 'salad', 'berries']) expect(alone[product]).toBe(lostOf[product]);
});
