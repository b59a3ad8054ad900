import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../engine/index.ts';
import { parseScenario, resolve, validate, writeScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery, harbour, libraryDocument, twoMills, underWay, workshop } from './scenarios-documents.ts';

const documents = [cornerBakery, libraryDocument('bakery'), twoMills, workshop, harbour, underWay];

type Place = readonly (string | number)[];

/** Returns every place in a value, the top left out. */
function placesIn(value: unknown, above: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...above, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}

type Change = (parent: Record<string | number, unknown>, key: string | number) => void;

/** Words that mean something somewhere, so that a change has a chance to pass. */
const words = fc.constantFrom('mill', 'bakery', 'shop', 'flour', 'bread', 'cake', 'valley', 'lost', 'step', 'plant', 'supplier', '', '__proto__', 'constructor', 'poisson', 'to', 'press', 'test', 'done', 'scrap', 'glass', 'sea', 'destroyed');
const numbers = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 0.5, 1e-12, 1e12, 1e300, NaN, Infinity, 365, 60));
const anything = fc.oneof(numbers, words, fc.boolean(), fc.constant(null), fc.anything({ maxDepth: 3 }), fc.record({ gamma: fc.record({ mean: numbers, cv: numbers }) }), fc.record({ 'base-stock': fc.record({ S: numbers }) }), fc.record({ steady: fc.record({ rate: numbers, step: numbers }) }), numbers.map((value) => -value));

const change: fc.Arbitrary<Change> = fc.oneof(
  anything.map((value): Change => (parent, key) => void (parent[key] = value)),
  fc.constant<Change>((parent, key) => void delete parent[key]),
  fc.tuple(words, anything).map(([name, value]): Change => (parent) => void (Array.isArray(parent) ? parent.push(value) : (parent[`${name} `] = value))),
  fc.constant<Change>((parent, key) => void (Array.isArray(parent) && parent.push(structuredClone(parent[Number(key)])))),
);

const spoiled: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...documents), fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 4 }))
  .map(([document, changes]) => {
    const copy: unknown = structuredClone(document);
    for (const [where, apply] of changes) {
      const places = placesIn(copy);
      if (places.length === 0) break;
      const place = places[where % places.length];
      const parent = place.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], copy);
      if (!Object.isFrozen(parent)) apply(parent as Record<string | number, unknown>, place[place.length - 1]);
    }
    return copy;
  });

/** Whatever is given, there is a document or there are problems; and a document resolves, compiles and can be written. */
function checkAnswer(raw: unknown): void {
  const result = validate(raw);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const problem of result.problems) expect([problem.path, problem.problem]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    return;
  }
  const spec = resolve(result.document);
  for (const point of spec.stockPoints) expect(Number.isSafeInteger(point.initial) && point.nominalRate >= 0 && Number.isFinite(point.nominalRate)).toBe(true);
  compile(spec);
}

test('any value at all is answered, never thrown at', () => {
  fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), checkAnswer), { seed: 1, numRuns: 500 });
});

test('any object with the fields of a scenario is answered', () => {
  const sections = ['knockon', 'name', 'horizon', 'warmup', 'unit', 'products', 'sites', 'modes', 'lanes', 'lines', 'processes', 'policies', 'markets', 'hazards', 'costs', 'snapshot'];
  const model = Object.fromEntries(sections.map((section) => [section, fc.anything({ maxDepth: 3 })]));
  fc.assert(fc.property(fc.record(model, { requiredKeys: [] }), checkAnswer), { seed: 2, numRuns: 500 });
});

test('any change to a document of the library is answered; what passes resolves and compiles', () => {
  fc.assert(fc.property(spoiled, checkAnswer), { seed: 3, numRuns: 500 });
}, 60_000);

test('any text is answered, as YAML and as JSON', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\n', ' ', '-', 'a', '1', '&', '*', '?', '|', '!', '\t', '#', '%') }));
  const check = (raw: string): void => {
    for (const file of ['a.yaml', 'a.json', 'a']) expect(parseScenario(raw, file).ok).toBe(false);
  };
  fc.assert(fc.property(text, check), { seed: 4, numRuns: 1000 });
});

test('any text cut out of, or put into, a document is answered', () => {
  const texts = documents.flatMap((document) => [
    ['a.yaml', writeScenario(document)] as const,
    ['a.json', JSON.stringify(document)] as const,
  ]);
  const damage = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(20), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(damage, ([[file, text], at, length, put]) => {
      const start = at % text.length;
      const parsed = parseScenario(text.slice(0, start) + put + text.slice(start + length), file);
      if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('what is written reads back as it was, with any names and numbers', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((s) => /^\S(?:.*\S)?$/.test(s) && !['__proto__', 'constructor', 'prototype'].includes(s));
  const document = fc.tuple(word, word, fc.string(), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e4, noNaN: true })).map(
    ([product, site, name, value, horizon]): ScenarioDocument => ({
      knockon: 1, name: `x${name}`, horizon, products: { [product]: { value } }, sites: { [site]: { kind: 'supplier', region: product } },
      markets: [{ id: site, at: site, product, demand: 1, unmet: 'lost' }],
    }),
  );
  fc.assert(
    fc.property(document, (given) => {
      expect(parseScenario(writeScenario(given), 'a.yaml')).toEqual({ ok: true, document: given });
      expect(parseScenario(JSON.stringify(given), 'a.json')).toEqual({ ok: true, document: JSON.parse(JSON.stringify(given)) });
    }),
    { seed: 6, numRuns: 300 },
  );
});
