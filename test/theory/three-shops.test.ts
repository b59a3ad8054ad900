/** The scenario `three-shops`: how the distributor shares out what there is decides who goes without, and hardly how much is lost in all. */
import { beforeAll, expect, test } from 'vitest';
import { allocationPolicies, compile, simulate } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';

const REPLICATIONS = 20;

const scenario = libraryDocument('three-shops');

/** Returns the scenario with another rule at the distributor. */
function sharedOutBy(allocation: string): ScenarioDocument {
  const policies = scenario.policies?.map((policy) => (policy.at === 'distributor' ? { ...policy, allocation } : policy));
  return { ...scenario, policies: policies as ScenarioDocument['policies'] };
}

/** What became of demand, by shop or market. */
interface Served {
  /** Share of demand filled at once. */
  readonly atOnce: Readonly<Record<string, number>>;
  /** Share of demand lost for good. */
  readonly lost: Readonly<Record<string, number>>;
  /** Heaters lost in all, a winter. */
  readonly lostUnits: number;
}

function serve(document: ScenarioDocument, hazards = true): Served {
  const model = compile(resolve(document));
  const sums = new Map<string, { demanded: number; atOnce: number; lost: number }>();
  let lostUnits = 0;
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const { markets } = simulate(model, 7, { replication, hazards }).record;
    document.markets.forEach(({ id, at }, i) => {
      lostUnits += markets.lost[i] / REPLICATIONS;
      for (const name of [id, at]) {
        const sum = sums.get(name) ?? { demanded: 0, atOnce: 0, lost: 0 };
        sums.set(name, { demanded: sum.demanded + markets.demanded[i], atOnce: sum.atOnce + markets.filledAtOnce[i], lost: sum.lost + markets.lost[i] });
      }
    });
  }
  const share = (of: 'atOnce' | 'lost'): Record<string, number> => Object.fromEntries([...sums].map(([name, sum]) => [name, sum[of] / sum.demanded]));
  return { atOnce: share('atOnce'), lost: share('lost'), lostUnits };
}

const rules = [...allocationPolicies.keys()];
const shops = ['superstore', 'town', 'village'];
let by: Readonly<Record<string, Served>>;

beforeAll(() => {
  by = Object.fromEntries(rules.map((rule) => [rule, serve(sharedOutBy(rule))]));
});

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

test('without the fire and strikes there is enough for all', () => {
  const { atOnce } = serve(scenario, false);
  for (const shop of shops) expect(atOnce[shop]).toBeGreaterThan(0.95);
});

test('the total hardly changes with the rule, what each shop loses does', () => {
  const totals = rules.map((rule) => by[rule].lostUnits);
  expect(Math.min(...totals)).toBeGreaterThan(2000);
  expect(spread(totals) / Math.max(...totals)).toBeLessThan(0.1);
  for (const shop of shops) expect(spread(rules.map((rule) => by[rule].lost[shop]))).toBeGreaterThan(0.1);
});

test('fair shares leave all short alike; first come, first served favours the superstore', () => {
  expect(spread(shops.map((shop) => by['fair-share'].atOnce[shop]))).toBeLessThan(0.05);
  expect(by['first-come'].atOnce['superstore']).toBeGreaterThan(by['first-come'].atOnce['village'] + 0.05);
  expect(by['first-come'].lost['superstore']).toBeLessThan(by['fair-share'].lost['superstore'] - 0.03);
  expect(by['first-come'].lost['town']).toBeGreaterThan(by['fair-share'].lost['town'] + 0.05);
  expect(by['first-come'].lost['village']).toBeGreaterThan(by['fair-share'].lost['village'] + 0.1);
});

test.each([
  ['equal', 'village'],
  ['largest-first', 'superstore'],
  ['highest-margin-first', 'village'],
  ['relationship-first', 'village'],
  ['priority-first', 'town'],
])('%s serves the %s best', (rule, shop) => {
  for (const other of shops) expect(by[rule].atOnce[shop]).toBeGreaterThanOrEqual(by[rule].atOnce[other]);
  expect(by[rule].lost[shop]).toBeLessThan(by['first-come'].lost[shop]);
});

test('builders, who go first and wait, lose less than walk-in customers of the same shop, whatever the rule', () => {
  for (const rule of rules) expect(by[rule].lost['builders']).toBeLessThan(by[rule].lost['walk-in']);
});
