import { describe, expect, test } from 'vitest';
import { compile, DAY } from '../../engine/index.ts';
import { parseScenario, resolve, validate, writeScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery, twoMills, underWay } from './scenarios-documents.ts';

const spec = resolve(underWay);
const snapshot = spec.snapshot ?? { lots: [], orders: [], transit: [], backorders: [], waiting: [], finishing: [] };
const place = (site: string, product: string, among = spec): number => among.stockPoints.findIndex((point) => among.sites[point.site].id === site && among.products[point.product].id === product);
const lane = (id: string): number => spec.lanes.findIndex((one) => one.id === id);

test('the document is sound, compiles, and comes back as it was written', () => {
  expect(validate(underWay)).toEqual({ ok: true, document: underWay });
  compile(spec);
  expect(parseScenario(writeScenario(underWay), 'a.yaml')).toEqual({ ok: true, document: underWay });
});

test('a document without a snapshot starts with nothing under way', () => {
  expect(resolve(cornerBakery).snapshot).toBeNull();
});

describe('a snapshot', () => {
  test('sets the stock, and the age of what spoils', () => {
    expect(spec.stockPoints[place('shop', 'lamp')].initial).toBe(7);
    expect(spec.stockPoints[place('plant', 'steel')].initial).toBe(55.5e6);
    expect(spec.stockPoints[place('plant', 'panel')].initial).toBe(0);
    expect(spec.stockPoints[place('plant', 'lamp')].initial).toBe(20);
    expect(snapshot.lots).toEqual([{ stockPoint: place('shop', 'lamp'), quantity: 4, made: -10 * DAY }, { stockPoint: place('shop', 'lamp'), quantity: 3, made: 0 }]);
  });

  test('takes the place of the stock of the site', () => {
    const stocked = resolve({ ...underWay, sites: { ...underWay.sites, shop: { kind: 'store', stock: { lamp: 50 } } } });
    expect(stocked.stockPoints[place('shop', 'lamp', stocked)].initial).toBe(7);
  });

  test('places orders where they are in the document, known already unless it says when', () => {
    expect(snapshot.orders).toEqual([{ lane: lane('mill->plant/steel'), quantity: 12e6, placed: -3 * DAY, known: DAY / 4 }, { lane: lane('van'), quantity: 5, placed: 0, known: 0 }]);
  });

  test('goods under way were ordered, and made, as long ago as they take on average, unless it says when', () => {
    const glass = { lane: lane('mill->plant/glass'), quantity: 30 };
    expect(snapshot.transit).toEqual([
      { ...glass, arrives: 2 * DAY, placed: -3 * DAY, made: -2 * DAY }, { ...glass, arrives: DAY, placed: -3.5 * DAY, made: -3 * DAY },
      { lane: lane('van'), quantity: 2, arrives: 10 * DAY, placed: 0, made: 0 },
    ]);
  });

  test('takes over what is owed and what is being made', () => {
    expect(snapshot.backorders).toEqual([{ market: 0, quantity: 6, since: -DAY }]);
    expect(snapshot.waiting).toEqual([{ process: 1, batches: 2 }]);
    expect(snapshot.finishing).toEqual([{ process: 0, batches: 1, ready: DAY / 10, made: -0.2 * DAY }, { process: 0, batches: 2, ready: DAY / 5, made: -DAY }]);
  });

  test('is in the time unit of the document', () => {
    const weekly = resolve({ ...underWay, unit: { time: 'week' } }).snapshot;
    expect([weekly?.orders[0].known, weekly?.backorders[0].since]).toEqual([1.75 * DAY, -7 * DAY]);
  });
});

describe('a snapshot in a file', () => {
  const { snapshot: told, ...plain } = underWay;
  const text = writeScenario(plain as ScenarioDocument);
  const yaml = writeScenario(underWay);
  const named = yaml.slice(yaml.indexOf('snapshot:'));
  const bare = JSON.stringify(told);

  test.each([['with its name', 'now.yaml', named], ['by itself', 'now.json', bare]])('%s is laid over the document', (_, name, file) => {
    expect(parseScenario(text, 'a.yaml', null, { name, text: file })).toEqual({ ok: true, document: underWay });
  });

  test('takes the place of that of the document', () => {
    const parsed = parseScenario(yaml, 'a.yaml', null, { name: 'now.yaml', text: 'waiting: []' });
    expect(parsed.ok && parsed.document.snapshot).toEqual({ waiting: [] });
  });

  test('is answered with its own name and lines', () => {
    const wrong = 'waiting:\n  - { process: lmps, batches: 1 }\nordrs: []\n';
    const parsed = parseScenario(text, 'a.yaml', null, { name: 'now.yaml', text: wrong });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { file: 'now.yaml', line: 3, column: 8, path: 'ordrs', problem: 'unknown field of a snapshot', value: '"ordrs"', suggestion: 'did you mean orders?' },
      { file: 'now.yaml', line: 2, column: 16, path: 'waiting[0].process', problem: 'no process has this id', value: '"lmps"', suggestion: 'did you mean lamps?' },
    ]);
  });

  test.each([['', 'is empty'], ['3', 'must be a snapshot'], ['[1]', 'must be a snapshot'], ['{', ''], ['a: {', ''], ['\0', 'is no text']])('%j is told with its name, and never thrown at', (file, problem) => {
    const parsed = parseScenario(text, 'a.yaml', null, { name: 'now.yaml', text: file });
    expect(parsed.ok ? [] : parsed.problems.map((one) => one.file)).toContain('now.yaml');
    expect(parsed.ok ? '' : parsed.problems.map((one) => one.problem).join()).toContain(problem);
  });

  test('of another network is told beside what is wrong with the document', () => {
    const parsed = parseScenario(writeScenario({ ...twoMills, horizon: -1 }), 'a.yaml', null, { name: 'now.yaml', text: named });
    const files = parsed.ok ? [] : parsed.problems.map(({ file, path }) => `${file} ${path}`);
    expect(files).toContain('a.yaml horizon');
    expect(files).toContain('now.yaml snapshot.orders[1].lane');
  });
});
