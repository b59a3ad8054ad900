import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseScenario } from '../../scenarios/index.ts';
import { knockon } from './knockon.ts';
import { shakenShop } from './shaken-shop.ts';
import { shopFile } from './shop-file.ts';

const [market] = shakenShop.markets;
const fromFile = { markets: [{ ...market, demand: { file: { path: 'sales.csv', column: 'loaves' } } }] };

/** Returns a scenario whose demand stands in a file beside it, with this text. */
function withSales(csv: string): string {
  const { file } = shopFile(fromFile);
  writeFileSync(join(dirname(file), 'sales.csv'), csv);
  return file;
}

test('demand out of a file beside the scenario runs, from any folder', async () => {
  const file = withSales(`day,loaves\n${Array.from({ length: 800 }, (_, day) => `${day},${90 + (day % 7)}\n`).join('')}`);
  const { code, out, err } = await knockon(['run', file, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).measures.demandedUnits.value).toBeGreaterThan(0);
});

test('convert writes the values into the scenario', async () => {
  const file = withSales('loaves\n90\n110\n');
  const to = join(dirname(file), 'whole.yaml');
  expect(await knockon(['convert', file, to])).toMatchObject({ code: 0 });
  const written = parseScenario(readFileSync(to, 'utf8'), 'whole.yaml');
  expect(written).toMatchObject({ ok: true, document: { markets: [{ demand: { series: { values: [90, 110] } } }] } });
});

test('everything wrong in the file is told at once, with row and column, and nothing is written', async () => {
  const file = withSales('day,loaves\n1,90\n2,\n3,many\n4,-1\n');
  const sales = join(dirname(file), 'sales.csv');
  const to = join(dirname(file), 'whole.yaml');
  const { code, err } = await knockon(['convert', file, to]);
  expect(code).toBe(1);
  for (const line of ['row 3, column loaves: is empty', 'row 4, column loaves: must be a number; got "many"', 'row 5, column loaves: must be at least 0; got "-1"']) expect(err).toContain(`${sales}: ${line}`);
  expect(existsSync(to)).toBe(false);
});

test('a file that is not there is told at its place in the scenario', async () => {
  const { file } = shopFile(fromFile);
  const { code, out } = await knockon(['validate', file, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    { file, path: 'markets[0].demand.file.path', value: '"sales.csv"', problem: 'there is no such file', suggestion: null, line: expect.any(Number), column: expect.any(Number) },
  ]);
});
