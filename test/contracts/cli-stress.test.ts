import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION, inProcessPool, stress } from '../../engine/index.ts';
import { knockon, startKnockon } from './knockon.ts';
import { shakenShopSpec } from './shaken-shop.ts';
import { shopFile } from './shop-file.ts';

describe('stress --json', () => {
  test('gives the figures of the engine in their published form, and nothing else', async () => {
    const { file } = shopFile();
    const { code, out, err } = await knockon(['stress', file, '-n', '200', '--seed', '3', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['engine', 'scenario', 'seed', 'replications', 'stopped', 'measures', 'undisturbed', 'recovery', 'worst', 'fan']);
    const result = await stress(inProcessPool(), shakenShopSpec(), { seed: 3, replications: 200 });
    expect(json).toMatchObject({ engine: ENGINE_VERSION, seed: 3, replications: 200, stopped: false, worst: result.worst });
    expect(Object.keys(json.measures)).toEqual(Object.keys(result.measures));
    const { mean, ci, p05, p50, p95, n } = result.measures.fillRate;
    expect(json.measures.fillRate).toMatchObject({ mean, ci, p05, p50, p95, n, unit: 'share' });
    expect(json.fan.values.flat()).toEqual(JSON.parse(JSON.stringify([...result.fan.values])));
  });

  test('gives the same bytes on any number of workers, and twice', async () => {
    const { file } = shopFile();
    const args = ['stress', file, '-n', '500', '--json', '--workers'];
    const [one, two, three] = [await knockon([...args, '1']), await knockon([...args, '2']), await knockon([...args, '2'])];
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    expect(three.out).toBe(one.out);
  });

  test('stops when it is precise enough', async () => {
    const { file } = shopFile();
    const { code, out } = await knockon(['stress', file, '--precision', '0.01', '--measure', 'fillRate', '--json']);
    expect(code).toBe(0);
    const { replications, stopped, measures } = JSON.parse(out);
    expect({ stopped, whole: replications % 64 }).toEqual({ stopped: false, whole: 0 });
    expect((measures.fillRate.ci[1] - measures.fillRate.ci[0]) / 2).toBeLessThanOrEqual(0.01);
  });
});

describe('stress --precision that is not reached', () => {
  const lines: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
    ['fillRate', {}, /^--precision: not reached in 128 replications: fillRate is known to 0\.\d+ on either side, not 0\.0001; .*--replications\n$/],
    ['impactLag', { hazards: [] }, /^--precision: not reached in 128 replications: impactLag is undefined in all of them; try another --measure\n$/],
  ];

  test.each(lines)('is told of %s', async (measure, changes, message) => {
    const { file } = shopFile(changes);
    const plain = await knockon(['stress', file, '-n', '128', '--json']);
    const { code, out, err } = await knockon(['stress', file, '-n', '128', '--json', '--precision', '0.0001', '--measure', measure]);
    expect({ code, out }).toEqual({ code: 0, out: plain.out });
    expect(err).toMatch(message);
  });
});

describe('stress', () => {
  test('tells a person every measure with its interval', async () => {
    const { file } = shopFile();
    const { code, out, err } = await knockon(['stress', file, '-n', '64']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^fillRate +0\.\d+ +0\.\d+ to 0\.\d+ .* share$/m);
    expect(out).toMatch(/knockon run \S+ --seed 1 --replication \d+/);
  });

  test('keeps its result in a folder, the same bytes each time', async () => {
    const { folder, file } = shopFile();
    const args = ['stress', file, '-n', '64', '--json', '--out', join(folder, 'a', 'b')];
    const { out } = await knockon(args);
    const read = () => readdirSync(join(folder, 'a', 'b')).map((name) => readFileSync(join(folder, 'a', 'b', name), 'utf8'));
    const first = read();
    expect(readFileSync(join(folder, 'a', 'b', 'stress.json'), 'utf8')).toBe(out);
    const manifest = JSON.parse(readFileSync(join(folder, 'a', 'b', 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ command: `knockon ${args.join(' ')}`, seed: 1, replications: 64, files: ['stress.json'], versions: { knockon: ENGINE_VERSION } });
    await knockon(args);
    expect(read()).toEqual(first);
  });

  test('a folder that is a file is an error of the input', async () => {
    const { folder, file } = shopFile();
    writeFileSync(join(folder, 'taken'), '');
    const { code, err, out } = await knockon(['stress', file, '-n', '1', '--out', join(folder, 'taken')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/taken: /);
  });

  test('Ctrl-C keeps what is finished and ends with 130', async () => {
    const { file } = shopFile();
    const { process: child, ended } = startKnockon(['stress', file, '-n', '10000000', '--json', '--progress']);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toMatch(/^stopped after [\d,]+ replications$/m);
    const { replications, stopped, measures } = JSON.parse(out);
    expect(stopped).toBe(true);
    expect(replications).toBeGreaterThan(0);
    expect(measures.fillRate.n).toBe(replications);
  });

  test('a run over its event limit is an error of the input that says where', async () => {
    const { file } = shopFile({ eventLimit: 500 });
    const { code, out, err } = await knockon(['stress', file, '-n', '640', '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/eventLimit: .* 500 events on day/);
    expect(err).not.toMatch(/ {4}at /);
  });
});
