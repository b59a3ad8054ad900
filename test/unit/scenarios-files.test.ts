import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listScenarios, parseScenario, scenarioHash, writeScenario } from '../../scenarios/index.ts';
import { cornerBakery, libraryDocument } from './scenarios-documents.ts';

const names = readdirSync(new URL('../../scenarios/library/', import.meta.url)).flatMap((file) => (file.endsWith('.yaml') ? [file.replace('.yaml', '')] : []));

/** Made up from end to end, and saying so. */
const invented = ['corner-bakery', 'three-shops', 'two-plants', 'grocery', 'sea-lanes'];

test.each(names.filter((name) => !invented.includes(name)))('%s says where its facts come from', (name) => {
  expect(libraryDocument(name).sources?.length).toBeGreaterThan(0);
});

describe.each(names)('%s', (name) => {
  const document = libraryDocument(name);

  test('comes back from YAML as it was', () => {
    const text = writeScenario(document);
    expect(parseScenario(text, 'a.yaml')).toEqual({ ok: true, document });
    expect(writeScenario(document)).toBe(text);
  });

  test('comes back from JSON as it was', () => {
    expect(parseScenario(JSON.stringify(document), 'a.json')).toEqual({ ok: true, document });
  });
});

test('fields are written in one order, whatever the order they came in', () => {
  const turned = Object.fromEntries(Object.entries(cornerBakery).reverse()) as typeof cornerBakery;
  const [lane, ...rest] = cornerBakery.lanes ?? [];
  const lanes = [Object.fromEntries(Object.entries(lane).reverse()) as typeof lane, ...rest];
  expect(writeScenario({ ...turned, lanes })).toBe(writeScenario(cornerBakery));
});

test('words that YAML would read as something else come back as words', () => {
  const document = { ...cornerBakery, name: 'no', title: '12', teaches: 'a: b # c', sources: [{ title: 'null' }, { title: '- &x *y\n\nz' }] };
  expect(parseScenario(writeScenario(document), 'a.yaml')).toEqual({ ok: true, document });
});

describe('the hash', () => {
  test('is 16 hexadecimal digits, the same for every order of keys', () => {
    expect(scenarioHash(cornerBakery)).toMatch(/^[0-9a-f]{16}$/);
    expect(scenarioHash(Object.fromEntries(Object.entries(cornerBakery).reverse()))).toBe(scenarioHash(cornerBakery));
  });

  test('is another for every small change', () => {
    const hashes = new Set(Array.from({ length: 5000 }, (_, i) => scenarioHash({ ...cornerBakery, horizon: 365 + i })));
    expect(hashes.size).toBe(5000);
  });

  test('tells order in lists, numbers from words, and nesting', () => {
    const all = [[1, 2], [2, 1], ['1', 2], [[1], 2], { a: 1 }, { a: '1' }, { a: null }, {}, [], null];
    expect(new Set(all.map(scenarioHash)).size).toBe(all.length);
  });

  test('stays what it is from version to version', () => {
    expect(scenarioHash({ knockon: 1, name: 'a', b: [1, { c: true }] })).toBe(scenarioHash({ b: [1, { c: true }], name: 'a', knockon: 1 }));
    expect(scenarioHash('knockon')).toMatchInlineSnapshot(`"53932baa855f22dc"`);
  });
});

test('the list has one entry for each scenario, in the form of every list', () => {
  expect(listScenarios().map((s) => s.kind).sort()).toEqual(names.sort());
  for (const entry of listScenarios()) expect(entry).toMatchObject({ family: 'scenario', summary: expect.stringMatching(/\S/), params: [] });
});

