import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, ENGINE_VERSION, play } from '../../engine/index.ts';
import { library } from '../../scenarios/index.ts';
import { knockon } from './knockon.ts';
import { shakenShopSpec } from './shaken-shop.ts';
import { shopFile } from './shop-file.ts';

describe('run --json', () => {
  test('gives the figures of the engine in their published form, and nothing else', async () => {
    const { file } = shopFile();
    const { code, out, err } = await knockon(['run', file, '--seed', '5', '--replication', '2', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['engine', 'scenario', 'seed', 'replication', 'measures', 'pair', 'undisturbed', 'stockPoints', 'lines', 'processes', 'markets', 'traceHash', 'events']);
    const played = play(compile(shakenShopSpec()), 5, 2);
    expect(json).toMatchObject({
      engine: ENGINE_VERSION,
      scenario: { name: 'shaken-shop', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      seed: 5,
      replication: 2,
      traceHash: played.traceHash,
      events: played.events,
    });
    const values = (figures: Record<string, { value: number | null }>) => Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]));
    const plain = (figures: Record<string, number>) => JSON.parse(JSON.stringify(figures));
    expect(values(json.measures)).toEqual(plain(played.measures));
    expect(values(json.pair)).toEqual(plain(played.pair));
    expect(values(json.undisturbed)).toEqual(plain(played.undisturbedMeasures));
    expect(json.measures.fillRate.unit).toBe('share');
  });

  test('gives the same bytes twice', async () => {
    const { file } = shopFile();
    const [one, two] = await Promise.all([knockon(['run', file, '--json']), knockon(['run', file, '--json'])]);
    expect(one.out).toBe(two.out);
  });

  test('without hazards the run is the undisturbed one', async () => {
    const { file } = shopFile();
    const [whole, calm] = await Promise.all([knockon(['run', file, '--json']), knockon(['run', file, '--json', '--no-hazards'])]);
    expect(JSON.parse(calm.out).measures).toEqual(JSON.parse(whole.out).undisturbed);
    expect(JSON.parse(calm.out)).toMatchObject({ pair: {}, undisturbed: {} });
  });

  test('the balances hold at every event', async () => {
    const { file } = shopFile();
    const [checked, plain] = await Promise.all([knockon(['run', file, '--json', '--check']), knockon(['run', file, '--json'])]);
    expect(checked).toEqual(plain);
  });
});

describe('run', () => {
  test('tells a person the disturbed beside the undisturbed run', async () => {
    const { file } = shopFile();
    const { code, out, err } = await knockon(['run', file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^measure +disturbed +undisturbed +unit$/m);
    expect(out).toMatch(/^fillRate +0\.\d+ +[01][.\d]* +share$/m);
  });

  test('begins with what came of it, and tells what measures mean when asked', async () => {
    const { file } = shopFile();
    const [plain, explained] = await Promise.all([knockon(['run', file]), knockon(['run', file, '--explain'])]);
    expect(plain.out).toMatch(/^Service fell below 95 % of the undisturbed run .*, to \d.* % at the lowest, and was .* units were lost than without hazards\.\n/);
    expect(plain.out).toMatch(/^What the measures mean: knockon list measures$/m);
    expect(plain.out).toMatch(/^\d+ rows that are zero or undefined are left out; --json has all$/m);
    expect(plain.out).not.toMatch(/what it is|^backlog/m);
    expect(explained.out).toMatch(/^fillRate +Demand filled/m);
  });

  test('shows control characters and does not send them', async () => {
    const { file } = shopFile({ name: 'red \u001b[31m\nshop\u009b' });
    const [plain, json] = await Promise.all([knockon(['run', file]), knockon(['run', file, '--json'])]);
    for (const { out, err } of [plain, json]) expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(plain.out + plain.err).toContain('\\u001b[31m');
  });

  test('runs a scenario of the library by its name', async () => {
    const { code, out } = await knockon(['run', library[0].name, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).scenario.name).toBe(library[0].name);
  });

  test('writes the trace as a table', async () => {
    const { folder, file } = shopFile();
    const trace = join(folder, 'trace.csv');
    const { code } = await knockon(['run', file, '--trace', trace]);
    expect(code).toBe(0);
    const [head, ...rows] = readFileSync(trace, 'utf8').trimEnd().split('\n');
    expect(head).toBe('timeDays,event,subject,detail,product,quantity,unit');
    expect(rows.length).toBe(play(compile(shakenShopSpec()), 1, 0).trace.count);
    expect(rows.some((row) => /^[\d.]+,siteOutput,mill,flood,,0\.2,$/.test(row))).toBe(true);
  });

  test('a trace that cannot be written is an error of the input', async () => {
    const { folder, file } = shopFile();
    const { code, err } = await knockon(['run', file, '--trace', join(folder, 'not', 'there.csv')]);
    expect(code).toBe(1);
    expect(err).toMatch(/there\.csv: /);
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });
});
