/** The scenario `sea-lanes`: what happens to a port or a ship is felt when the ships under way have come in, and air freight ordered meanwhile keeps it from being felt. */
import { beforeAll, expect, test } from 'vitest';
import { compile, play, type Playback } from '../../engine/index.ts';
import { resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { libraryDocument } from '../unit/scenarios-documents.ts';

const REPLICATIONS = 4;

const scenario = libraryDocument('sea-lanes');

/** Days that the port is closed. */
const CLOSED = 28;

const only = (hazard: string, document: ScenarioDocument = scenario): ScenarioDocument => ({ ...document, hazards: document.hazards?.filter(({ id }) => id === hazard) });

/** Returns the scenario in which what can't go by sea when it is ordered flies. */
function flown(): ScenarioDocument {
  const lanes: Readonly<Record<string, readonly string[]>> = { power: ['power by sea', 'power by air'], display: ['displays by sea', 'displays by air'] };
  const policies = scenario.policies?.map((policy) => (policy.at === 'plant' && policy.product in lanes ? { ...policy, sourcing: { preferred: { suppliers: lanes[policy.product] } } } : policy));
  return { ...scenario, policies: policies as ScenarioDocument['policies'] };
}

/** Returns the runs of a scenario, each beside its undisturbed twin. */
function runs(document: ScenarioDocument): Playback[] {
  const model = compile(resolve(document));
  return Array.from({ length: REPLICATIONS }, (_, replication) => play(model, 7, replication));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

let bySea: Readonly<Record<'closure' | 'wreck', readonly Playback[]>>;

beforeAll(() => {
  bySea = { closure: runs(only('closure')), wreck: runs(only('wreck')) };
});

test('in a usual year nobody waits', () => {
  for (const { undisturbedMeasures } of bySea.closure) expect(undisturbedMeasures.fillRate).toBeGreaterThan(0.99);
});

test('a closed port is felt seven weeks after it closed, when it has been open again for three', () => {
  for (const { pair } of bySea.closure) {
    expect(pair.impactLag).toBeGreaterThan(CLOSED + 14);
    expect(pair.pairedLostUnits).toBeGreaterThan(500);
  }
  expect(mean(bySea.closure.map(({ pair }) => pair.impactLag))).toBeGreaterThan(CLOSED + 21);
});

test('one ship is lost, and felt more than five weeks later', () => {
  for (const { pair, measures, undisturbedMeasures } of bySea.wreck) {
    const sunk = measures.lostUnderWayUnits - undisturbedMeasures.lostUnderWayUnits;
    expect(sunk).toBeGreaterThan(600);
    expect(sunk).toBeLessThan(1100);
    expect(pair.impactLag).toBeGreaterThan(28);
    expect(pair.pairedLostUnits).toBeGreaterThan(500);
  }
  expect(mean(bySea.wreck.map(({ pair }) => pair.impactLag))).toBeGreaterThan(35);
});

test.each(['closure', 'wreck'] as const)('%s: with air freight nothing is lost, for a tenth of what the shortage costs', (hazard) => {
  const byAir = runs(only(hazard, flown()));
  for (const { pair, measures, undisturbedMeasures } of byAir) {
    expect(pair.impactLag).toBeNaN();
    expect(pair.pairedLostUnits).toBe(0);
    expect(measures.transportCost).toBeGreaterThan(undisturbedMeasures.transportCost + 1000);
    expect(measures.emissions).toBeGreaterThan(undisturbedMeasures.emissions + 1000);
  }
  expect(mean(byAir.map(({ pair }) => pair.pairedLoss))).toBeLessThan(0.1 * mean(bySea[hazard].map(({ pair }) => pair.pairedLoss)));
});

test.each(['power', 'displays'])('%s by air: twelve times the freight and fifteen times the emissions of the sea', (part) => {
  const { lanes } = resolve(scenario);
  const lane = (mode: string): (typeof lanes)[number] => lanes[lanes.findIndex(({ id }) => id === `${part} by ${mode}`)];
  expect(Math.abs(lane('air').freight / lane('sea').freight - 12)).toBeLessThan(1);
  expect(Math.abs(lane('air').emissions / lane('sea').emissions - 15)).toBeLessThan(1);
});

test('ships with twice the room close the same gap, and lines wait half as long', () => {
  const roomy = { ...scenario, lanes: scenario.lanes?.map((lane) => (lane.id === 'power by sea' && lane.sailings !== undefined ? { ...lane, sailings: { ...lane.sailings, capacity: 1400 } } : lane)) };
  const starved = (played: readonly Playback[]): number => mean(played.map(({ measures }) => measures.starvedTime));
  expect(starved(runs(only('closure', roomy)))).toBeLessThan(0.6 * starved(bySea.closure));
});

test('twenty days more of power units, and the closed port is never felt', () => {
  const policies = scenario.policies?.map((policy) => (policy.at === 'plant' && policy.product === 'power' ? { ...policy, inventory: { 'R-S': { R: 7, S: 6000 } } } : policy));
  const { plant } = scenario.sites;
  const sites = { ...scenario.sites, plant: { ...plant, stock: { ...plant.stock, power: (plant.stock?.['power'] ?? 0) + 1800 } } };
  for (const { pair } of runs(only('closure', { ...scenario, sites, policies }))) expect(pair.pairedLostUnits).toBe(0);
});

test('without the ships at sea at the start the plant stands still', () => {
  const { snapshot: _, ...empty } = scenario;
  for (const { undisturbedMeasures } of runs(empty)) expect(undisturbedMeasures.fillRate).toBeLessThan(0.96);
});
