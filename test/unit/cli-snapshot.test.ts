import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenario } from '../../run/cli/check-scenario.ts';
import { readSnapshot } from '../../run/cli/snapshot-option.ts';
import { writeScenario } from '../../scenarios/index.ts';
import { cornerBakery } from './scenarios-documents.ts';

const text = writeScenario({ ...cornerBakery, warmup: 0 });
const source = { name: null, file: 'bakery.yaml', text };
const now = (content: string) => ({ name: 'now.yaml', text: content });

test('a snapshot is laid over the scenario, is a file that was read, and makes another scenario of it', () => {
  const plain = checkScenario(source);
  const started = checkScenario(source, [], now('lots:\n  - { at: shop, product: bread, quantity: 7, age: 1 }\n'));
  if (!plain.ok || !started.ok) throw new Error('must be sound');
  const { scenario } = started;
  expect(scenario.files).toEqual(['bakery.yaml', 'now.yaml']);
  expect(scenario.spec.snapshot?.lots).toHaveLength(1);
  expect(scenario.label.hash).not.toBe(plain.scenario.label.hash);
  expect(plain.scenario.spec.snapshot).toBeNull();
});

test('what is wrong is told with the file where it stands: the warm-up in the scenario, an order in the snapshot', () => {
  const checked = checkScenario({ ...source, text: writeScenario(cornerBakery) }, [], now('orders: [{ lane: mill, quantity: 1 }]\n'));
  expect(checked.ok ? [] : checked.problems.map(({ file, path }) => [file, path])).toEqual([['bakery.yaml', 'warmup'], ['now.yaml', 'orders[0].lane']]);
});

test('the option reads its file, or refuses one that is not there', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'knockon-')), 'now.json');
  writeFileSync(file, '{}');
  expect(readSnapshot({ snapshot: file })).toEqual({ name: file, text: '{}' });
  expect(readSnapshot({})).toBeNull();
  expect(() => readSnapshot({ snapshot: `${file}x` })).toThrow(/there is no such file/);
});
