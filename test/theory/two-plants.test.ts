/** The scenario `two-plants`: a part in common serves two plants better than two parts with half of its stock each, and stops both when its maker burns down. */
import { beforeAll, expect, test } from 'vitest';
import { compile, simulate } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';

const REPLICATIONS = 8;

const common = libraryDocument('two-plants');
const plants = ['north', 'south'] as const;
type Plant = (typeof plants)[number];

const both = <T>(of: (plant: Plant) => T): T[] => plants.map(of);
const own = (plant: string): string => `motor-${plant}`;

/** Returns amounts by product, with the motor of a plant in place of the common one. */
const ownIn = (plant: string, amounts: Readonly<Record<string, number>> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(amounts).map(([product, units]) => [product === 'motor' ? own(plant) : product, units]));

/** Returns the scenario with a motor and a maker for each plant, and half of the hub's stock times a factor for each; the fire is at the north's maker. */
function apart(factor = 1): ScenarioDocument {
  const { motor, ...products } = common.products;
  const { motors, hub, ...sites } = common.sites;
  const half = Math.round(((hub.stock?.motor ?? 0) / 2) * factor);
  return {
    ...common,
    products: { ...products, ...Object.fromEntries(both((plant) => [own(plant), motor])) },
    sites: {
      ...sites,
      ...Object.fromEntries(both((plant) => [plant, { ...sites[plant], stock: ownIn(plant, sites[plant].stock) }])),
      hub: { ...hub, stock: Object.fromEntries(both((plant) => [own(plant), half])) },
      ...Object.fromEntries(both((plant) => [`maker-${plant}`, motors])),
    },
    lanes: common.lanes?.flatMap((lane) => {
      if (lane.product !== 'motor') return [lane];
      if (lane.from === 'motors') return both((plant) => ({ ...lane, from: `maker-${plant}`, product: own(plant) }));
      return [{ ...lane, product: own(lane.to) }];
    }),
    processes: common.processes?.map((process) => ({ ...process, from: ownIn(process.site, process.from) })),
    policies: common.policies?.flatMap((policy) => {
      if (policy.product !== 'motor') return [policy];
      if (policy.at !== 'hub') return [{ ...policy, product: own(policy.at) }];
      return both((plant) => ({ ...policy, product: own(plant), inventory: { 'base-stock': { S: half } } }));
    }),
    hazards: common.hazards?.map((hazard) => ({ ...hazard, strikes: { site: 'maker-north' } })),
    costs: { ...common.costs, ordering: {} },
  };
}

interface Outcome {
  /** Shares of time that processes wait for inputs, added up, a run. */
  readonly waiting: number;
  /** Units lost, a run. */
  readonly lostUnits: number;
  /** Share of demand lost at each plant. */
  readonly lost: Readonly<Record<Plant, number>>;
}

function outcome(document: ScenarioDocument, hazards: boolean): Outcome {
  const model = compile(resolve(document));
  const lost = { north: 0, south: 0 };
  const demanded = { north: 0, south: 0 };
  let waiting = 0;
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const { record } = simulate(model, 11, { replication, hazards });
    for (const starved of record.processes.timeStarved) waiting += starved / record.span / REPLICATIONS;
    document.markets.forEach(({ at }, m) => {
      lost[at as Plant] += record.markets.lost[m];
      demanded[at as Plant] += record.markets.demanded[m];
    });
  }
  return {
    waiting,
    lostUnits: (lost.north + lost.south) / REPLICATIONS,
    lost: { north: lost.north / demanded.north, south: lost.south / demanded.south },
  };
}

let usual: Readonly<Record<'common' | 'apart', Outcome>>;

beforeAll(() => {
  usual = { common: outcome(common, false), apart: outcome(apart(), false) };
});

test('in a usual year two plants that share a motor wait half as long, and lose half as much, as with a motor each', () => {
  expect(usual.common.waiting).toBeLessThan(0.6 * usual.apart.waiting);
  expect(usual.common.lostUnits).toBeLessThan(0.5 * usual.apart.lostUnits);
  for (const plant of plants) expect(usual.common.lost[plant]).toBeLessThan(0.75 * usual.apart.lost[plant]);
});

test('a motor each takes about a tenth more stock for the same service', () => {
  expect(outcome(apart(1.05), false).lostUnits).toBeGreaterThan(usual.common.lostUnits);
  expect(outcome(apart(1.2), false).lostUnits).toBeLessThan(usual.common.lostUnits);
});

test('a fire at the only maker stops both plants, a fire at the maker of one stops that one', () => {
  const burnt = { common: outcome(common, true), apart: outcome(apart(), true) };
  for (const plant of plants) expect(burnt.common.lost[plant]).toBeGreaterThan(usual.common.lost[plant] + 0.05);
  expect(burnt.apart.lost.north).toBeGreaterThan(usual.apart.lost.north + 0.05);
  expect(burnt.apart.lost.south).toBe(usual.apart.lost.south);
});
