import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, measureRun, simulate } from '../../engine/index.ts';
import { convertShipments, type ConvertOptions, type FitReport } from '../../scenarios/files/shipments/index.ts';
import { namer, slug } from '../../scenarios/files/shipments/names.ts';
import { yamlLine } from '../../scenarios/files/shipments/yaml-line.ts';
import { parseScenario, resolve, type ScenarioDocument } from '../../scenarios/index.ts';
import { dayAfter, table, threeCountries, type MadeUpRow } from '../specs/made-up-shipments.ts';

type LaneDocument = NonNullable<ScenarioDocument['lanes']>[number];

const options: ConvertOptions = { since: null, until: null, heading: { name: 'made up', title: 'Made-up deliveries', cite: 'A table made up for tests' } };

function convert(rows: readonly MadeUpRow[], other: Partial<ConvertOptions> = {}): { text: string; report: FitReport } {
  const result = convertShipments(table(rows), 'made-up.csv', { ...options, ...other });
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.path}: ${p.problem}`).join('\n'));
  return result;
}

function documentOf(text: string): ScenarioDocument {
  const parsed = parseScenario(text, 'made-up.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => `${p.path}: ${p.problem}`).join('\n'));
  return parsed.document;
}

describe('the scenario of a table', () => {
  const { text } = convert(threeCountries());
  const document = documentOf(text);
  const laneOf = (id: string): LaneDocument => {
    const found = document.lanes?.find((lane) => lane.id === id);
    if (found === undefined) throw new Error(`no lane ${id}`);
    return found;
  };

  test('has a site for every country, maker and the centre', () => {
    expect(Object.keys(document.sites)).toEqual(['alpha-works', 'beta-labs', 'gamma', 'rdc', 'chad', 'ghana', 'kenya']);
    expect(document.sites.kenya).toMatchObject({ name: 'Kenya', kind: 'store', position: [-1.3, 36.8] });
  });

  test('has a lane by mode, late as its rows were, and one promise', () => {
    const kenya = laneOf('alpha-works->kenya/air');
    expect(kenya).toMatchObject({ promise: 60, mode: 'air', products: ['adult-alpha-works-air'] });
    const { values, weights } = (kenya.leadTime as { empirical: { values: number[]; weights: number[] } }).empirical;
    expect(weights.reduce((sum, w, i) => sum + (values[i] <= 60 ? w : 0), 0)).toBe(93);
    expect(weights.reduce((sum, w) => sum + w, 0)).toBe(103);
    expect(document.lanes?.find((lane) => lane.to === 'rdc')?.promise).toBeUndefined();
  });

  test('says how many rows stand behind each figure, what is assumed, and where it is from', () => {
    expect(text).toMatch(/id: "alpha-works->kenya\/air".* # 75 rows; late as 103 of the route and mode; promise from 100 order dates/);
    expect(text).toMatch(/id: "ghana\/adult-alpha-works-rdc-truck".* # 40 rows, 1600 packs/);
    expect(text).toContain('# Assumed, because the table does not tell:');
    expect(document.sources).toEqual([{ title: 'A table made up for tests', states: ['183 deliveries promised from 2008-01-01 to 2010-12-25'] }]);
  });

  test('is the same each time', () => {
    expect(convert(threeCountries()).text).toBe(text);
  });

  test('orders as often, and delivers as late, as the table', () => {
    const model = compile(resolve(document));
    const replications = 60;
    const runs = Array.from({ length: replications }, (_, replication) => measureRun(model, simulate(model, 7, { replication, hazards: false })));
    const mean = (name: string): number => runs.reduce((sum, run) => sum + run[name], 0) / replications;
    const expected = (103 * (93 / 103) + 80 * 0.75) / 183;
    expect(Math.abs(mean('onTimeDelivery') - expected)).toBeLessThan(0.01);
    expect(mean('fillRate')).toBeGreaterThan(0.99);
    // Orders to the makers for the centre come on top of those in the table: as many again as Ghana places.
    expect(mean('orders') / ((183 + 80) * (730 / 1090))).toBeCloseTo(1, 1);
  });
});

test('rows before and after the chosen days are left out, and the later ones held against the fit', () => {
  const late = threeCountries().map((row) => ((row.scheduled ?? '') >= '2010-01-01' && row.country === undefined ? { ...row, delivered: dayAfter(2000) } : row));
  const { report } = convert(late, { since: '2008-02-01', until: '2009-12-31' });
  expect(report).toMatchObject({ from: '2008-02-03', to: '2009-12-31', heldOut: { from: '2010-01-07', onTime: 17, rows: 56 } });
  expect(convert(late).report).toMatchObject({ heldOut: null });
});

test.each([
  [{ until: '2009-13-01' }, '--until'],
  [{ since: 'May', until: 'June' }, '--since'],
  [{ since: '2011-01-01' }, 'made-up.csv'],
  [{ until: '2008-01-20' }, 'made-up.csv, column scheduled'],
])('days that leave nothing to fit are refused: %j', (days, path) => {
  const result = convertShipments(table(threeCountries()), 'made-up.csv', { ...options, ...days });
  expect(result).toMatchObject({ ok: false, problems: expect.arrayContaining([expect.objectContaining({ path })]) });
});

test('whatever stands in the cells, the scenario is sound', () => {
  const words = fc.oneof(fc.constantFrom('Kenya', 'rdc', 'other-makers', '# x', 'a: b', '{', "'", 'Côte', '日本', '-', 'null', 'yes', '__proto__', 'prototype'), fc.string({ minLength: 1, maxLength: 12 }).filter((s) => /\S/u.test(s.replaceAll(/\p{Cc}/gu, ''))));
  const row = fc.record({
    country: words, maker: words, subgroup: words, mode: words, quantity: fc.integer({ min: 1, max: 1_000_000 }), value: fc.integer({ min: 0, max: 1000 }),
    via: fc.constantFrom('Direct Drop', 'From RDC'), day: fc.integer({ min: 0, max: 900 }), late: fc.integer({ min: -300, max: 300 }), lead: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      rows[0].day = 0;
      rows[1].day = 100;
      const { text } = convert(rows.map(({ day, late, lead, ...rest }) => ({ ...rest, ordered: dayAfter(day - lead), scheduled: dayAfter(day), delivered: dayAfter(day + late) })));
      compile(resolve(documentOf(text)));
    }),
    { numRuns: 40 },
  );
});

test('names make ids of whole words, each its own', () => {
  expect(slug("Côte d'Ivoire", 24)).toBe('cote-d-ivoire');
  expect(slug('Aurobindo Unit III, India', 20)).toBe('aurobindo-unit-iii');
  const idOf = namer(20, ['kenya']);
  expect(['Kenya', 'KENYA', 'Kenya', '???', 'Prototype'].map(idOf)).toEqual(['kenya-2', 'kenya-3', 'kenya-2', 'x', 'prototype-2']);
});

test('plain data is written on one line', () => {
  expect(yamlLine({ a: 1, 'b c': ['x-y', 'no', ''], d: undefined, e: { f: '#' } })).toBe('{ a: 1, "b c": [x-y, "no", ""], e: { f: "#" } }');
});
