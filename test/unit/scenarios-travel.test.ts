import { describe, expect, test } from 'vitest';
import { compile, DAY, type LaneSpec } from '../../engine/index.ts';
import { parseScenario, resolve, validate, writeScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { arcSine, greatCircle, sine } from '../../scenarios/schema/great-circle.ts';
import { cornerBakery, harbour } from './scenarios-documents.ts';

const constant = (value: number) => ({ kind: 'constant', params: { value } });
const spec = resolve(harbour);
const [flour, rye, clock, salt] = spec.lanes;

/** Kilometres from the mill to the depot by the functions of the machine. */
const toDepot = ((): number => {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [[51.92, 4.48], [40.71, -74.01]];
  return 6371.0088 * Math.acos(Math.sin(rad(a[0])) * Math.sin(rad(b[0])) + Math.cos(rad(a[0])) * Math.cos(rad(b[0])) * Math.cos(rad(a[1] - b[1])));
})();

/** Returns the lanes of the harbour with fields of its first lane, of the mode sea or of the document replaced. */
function lanes(lane: object, sea: object = {}, more: Partial<ScenarioDocument> = {}): readonly LaneSpec[] {
  const [first, ...rest] = harbour.lanes ?? [];
  return resolve({ ...harbour, modes: { ...harbour.modes, sea: { ...harbour.modes?.['sea'], ...sea } }, lanes: [{ ...first, ...lane }, ...rest], ...more }).lanes;
}

test('the document is sound, compiles, and comes back as it was written', () => {
  expect(validate(harbour)).toEqual({ ok: true, document: harbour });
  compile(spec);
  expect(parseScenario(writeScenario(harbour), 'a.yaml')).toEqual({ ok: true, document: harbour });
});

describe('a lane by a mode', () => {
  test('takes its fields, amounts in quanta of each product', () => {
    expect(flour).toMatchObject({
      mode: 'sea', trip: 300, lot: 1000e6, minimum: 0, capacity: null, sailings: { every: 7 * DAY, first: 2 * DAY, capacity: 20000e6 }, loss: { chance: 0.01, share: 1 },
      late: { chance: 0.1, by: { kind: 'exponential', params: { mean: 4 } } },
    });
    expect(rye).toMatchObject({ lot: 2000, sailings: { capacity: 40000 } });
  });

  test('keeps what it says itself', () => {
    expect(clock).toMatchObject({
      trip: 200, lot: 10, leadTime: constant(40), emissions: 1, sailings: { every: 14 * DAY, first: 0, capacity: null }, loss: { chance: 0.5, share: 0.1 }, late: { chance: 0, by: constant(1) },
    });
  });

  test('travels as long as its distance takes at the speed of the mode', () => {
    expect(flour.leadTime.params['value']).toBeCloseTo(toDepot / 600, 6);
    expect(lanes({ distance: 9000 })[0].leadTime).toEqual(constant(15));
    expect(lanes({ distance: 9000 }, {}, { unit: { time: 'hour' } })[0].leadTime).toEqual(constant(15 / 24));
  });

  test('costs its own freight and what the mode costs by km and kg; a unit without a weight counts as 1 kg', () => {
    expect(flour.freight).toBeCloseTo(0.00002 * toDepot, 9);
    expect(clock.freight).toBeCloseTo(0.5 + 0.00002 * 18000 * 2.5, 12);
    const salted = lanes({}, { emissions: 0 }, { lanes: [{ from: 'quarry', to: 'depot', product: 'salt', mode: 'sea', distance: 50 }, ...(harbour.lanes ?? []).slice(0, 2)] });
    expect(salted[0].freight).toBeCloseTo(0.001, 12);
  });

  test('emits by km and tonne', () => {
    expect(flour.emissions).toBeCloseTo((0.016 * toDepot) / 1000, 9);
    expect(lanes({ distance: 9000 })[0].emissions).toBeCloseTo(0.144, 12);
  });

  test('that the document says nothing of has a name only', () => {
    expect(salt).toMatchObject({ mode: 'cart', leadTime: constant(3), trip: 0, freight: 0, emissions: 0, sailings: null, loss: null, late: null });
    expect(resolve(cornerBakery).lanes.map(({ mode }) => mode)).toEqual(['van', 'truck', 'van']);
  });
});

test('a hazard may destroy what is under way, and else keeps it', () => {
  expect(spec.hazards[0]).toMatchObject({ transit: 'destroyed', output: 1, targets: [{ kind: 'lane', lane: 0 }, { kind: 'lane', lane: 1 }] });
  expect(resolve(cornerBakery).hazards[0].transit).toBe('kept');
});

describe('what stands in', () => {
  const at = (product: string): (typeof spec.stockPoints)[number] | undefined => spec.stockPoints.find((point) => spec.sites[point.site].id === 'depot' && spec.products[point.product].id === product);

  test('is the stock point of the same site, in its quanta for a quantum', () => {
    const [substitute] = at('flour')?.substitutes ?? [];
    expect(spec.products[spec.stockPoints[substitute.stockPoint].product].id).toBe('rye');
    expect(spec.stockPoints[substitute.stockPoint].site).toBe(spec.sites.findIndex(({ id }) => id === 'depot'));
    expect(substitute.amount).toBeCloseTo(2.2e-6, 15);
    expect(at('rye')?.substitutes).toEqual([]);
  });

  test('is nothing where the site has none of it, and may go in a circle', () => {
    const round = resolve({ ...harbour, products: { ...harbour.products, rye: { unit: 'kg', quantum: 0.5, substitutes: { flour: 1, salt: 2 } } } });
    expect(round.stockPoints.filter(({ substitutes }) => substitutes.length > 0).map(({ site, substitutes }) => [round.sites[site].id, substitutes.length])).toEqual([['mill', 1], ['depot', 1], ['mill', 1], ['depot', 2]]);
  });
});

describe('the globe', () => {
  test('sines and arc sines are those of the machine to 15 digits', () => {
    for (let degrees = -360; degrees <= 360; degrees += 7.5) expect(sine(degrees)).toBeCloseTo(Math.sin((degrees * Math.PI) / 180), 14);
    for (let x = 0; x <= 1; x += 1 / 64) expect(arcSine(x)).toBeCloseTo(Math.asin(x), 14);
  });

  test('a quarter and a half of it, and no way at all', () => {
    expect(greatCircle([0, 0], [0, 90])).toBeCloseTo((6371.0088 * Math.PI) / 2, 8);
    expect(greatCircle([90, 0], [-90, 77])).toBeCloseTo(6371.0088 * Math.PI, 8);
    expect(greatCircle([12, -170], [-12, 10])).toBeCloseTo(6371.0088 * Math.PI, 8);
    expect(greatCircle([51.5, 0], [51.5, 0])).toBe(0);
  });

  test('across the date line is the short way', () => {
    expect(greatCircle([0, 179], [0, -179])).toBeCloseTo((6371.0088 * Math.PI) / 90, 8);
  });
});
