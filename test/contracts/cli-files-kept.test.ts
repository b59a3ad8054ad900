import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knockon } from './knockon.ts';
import { shakenShop } from './shaken-shop.ts';
import { shopFile } from './shop-file.ts';

const [market] = shakenShop.markets;
const SALES = `loaves\n${'90\n'.repeat(800)}`;

/** Returns a folder with a scenario, `shop.json`, and the demand table that it names, `sales.csv`. */
function shopWithSales(): string {
  const { folder } = shopFile({ markets: [{ ...market, demand: { file: { path: 'sales.csv', column: 'loaves' } } }] });
  writeFileSync(join(folder, 'sales.csv'), SALES);
  symlinkSync('shop.json', join(folder, 'link.csv'));
  symlinkSync('sales.csv', join(folder, 'link.json'));
  linkSync(join(folder, 'sales.csv'), join(folder, 'second-name.json'));
  return folder;
}

describe('a file that is read is never written over, not even with --force', () => {
  test.each([
    ['run', 'shop.json', '--trace', 'shop.json'],
    ['run', 'shop.json', '--trace', './sales.csv'],
    ['run', 'shop.json', '--trace', 'link.csv'],
    ['convert', 'shop.json', './shop.json'],
    ['convert', 'shop.json', 'link.json'],
    ['convert', 'shop.json', 'second-name.json'],
  ].map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    const folder = shopWithSales();
    const before = readFileSync(join(folder, 'shop.json'), 'utf8');
    const { code, out, err } = await knockon([...args, '--force'], folder);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${args.at(-1)}: it is a file that is read; write to another\n` });
    expect(readFileSync(join(folder, 'shop.json'), 'utf8')).toBe(before);
    expect(readFileSync(join(folder, 'sales.csv'), 'utf8')).toBe(SALES);
  });

  test('a scenario that has the name of a result', async () => {
    const folder = shopWithSales();
    mkdirSync(join(folder, 'out'));
    const scenario = JSON.stringify(shakenShop);
    writeFileSync(join(folder, 'out', 'stress.json'), scenario);
    const { code, err } = await knockon(['stress', 'out/stress.json', '-n', '1', '--out', 'out'], folder);
    expect({ code, err }).toEqual({ code: 1, err: 'out/stress.json: it is a file that is read; write to another\n' });
    expect(readFileSync(join(folder, 'out', 'stress.json'), 'utf8')).toBe(scenario);
  });
});

test('a trace is written over another file only with --force', async () => {
  const { folder, file } = shopFile();
  const trace = join(folder, 'trace.csv');
  writeFileSync(trace, 'notes of mine\n');
  const refused = await knockon(['run', file, '--trace', trace]);
  expect(refused).toEqual({ code: 1, out: '', err: `${trace}: exists already; try another name or --force\n` });
  expect(readFileSync(trace, 'utf8')).toBe('notes of mine\n');
  expect(await knockon(['run', file, '--trace', trace, '--force'])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(trace, 'utf8')).toMatch(/^timeDays,/);
});

test('a device holds nothing that could be lost', async () => {
  const { file } = shopFile();
  expect(await knockon(['run', file, '--trace', '/dev/null'])).toMatchObject({ code: 0, err: '' });
});

test.each([
  ['run', 'shop.json', '--trace', 'nodir/x.csv'],
  ['convert', 'shop.json', 'nodir/x.json'],
  ['init', 'nodir/x.yaml'],
])('%s says that the folder is missing', async (...args) => {
  const { folder } = shopFile();
  const { code, out, err } = await knockon(args, folder);
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: `${args.at(-1)}: there is no folder nodir; make it first\n` });
  expect(existsSync(join(folder, 'nodir'))).toBe(false);
});

test('a file is no folder to write into', async () => {
  const { folder } = shopFile();
  const { code, err } = await knockon(['run', 'shop.json', '--trace', 'shop.json/x.csv'], folder);
  expect({ code, err }).toEqual({ code: 1, err: 'shop.json/x.csv: shop.json is not a folder\n' });
});
