import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library, parseScenario } from '../../scenarios/index.ts';

const folder = new URL('../../scenarios/library/', import.meta.url);

test('the catalogue lists every file of the library', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(library.map(({ name }) => `${name}.yaml`).sort()).toEqual(files.sort());
});

test.each(library.map(({ name }) => name))('%s: the catalogue says what the file says, and the file is valid', async (name) => {
  const entry = library.find((scenario) => scenario.name === name);
  const text = readFileSync(new URL(`${name}.yaml`, folder), 'utf8');
  const parsed = parseScenario(text, `${name}.yaml`);
  expect(parsed.ok ? { title: parsed.document.title, teaches: parsed.document.teaches } : parsed.problems).toEqual({ title: entry?.title, teaches: entry?.teaches });
  expect(await entry?.read()).toBe(text);
});
