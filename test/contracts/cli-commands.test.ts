import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION, measures } from '../../engine/index.ts';
import { library } from '../../scenarios/index.ts';
import { knockon, startKnockon, temporaryFolder } from './knockon.ts';
import { shopFile } from './shop-file.ts';

/** A scenario of the library. */
const [{ name: SCENARIO }] = library;

describe('the program', () => {
  test('tells its version', async () => {
    expect(await knockon(['--version'])).toEqual({ code: 0, out: `${ENGINE_VERSION}\n`, err: '' });
  });

  test.each([[['--help']], [['run', '--help']], [['help', 'stress']]])('helps: %j', async (args) => {
    const { code, out, err } = await knockon(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: knockon/);
  });

  test.each([
    [['strss', SCENARIO], /unknown command.*\n.*stress/i],
    [['run'], /scenario/],
    [['run', SCENARIO, '--sed', '1'], /--seed/],
    [['run', SCENARIO, 'more'], /argument/],
    [['run', `${SCENARIO}x`], new RegExp(`no scenario ${SCENARIO}x .*did you mean ${SCENARIO}\\b`)],
    [['run', ''], /got nothing/],
    [['run', SCENARIO, '--seed', '-1'], /^--seed: must be a whole number from 0 .*; got -1$/m],
    [['run', SCENARIO, '--seed', '1.5'], /^--seed: .*got 1\.5$/m],
    [['run', SCENARIO, '--seed', 'NaN'], /^--seed: .*got NaN$/m],
    [['run', SCENARIO, '--replication', 'x'], /^--replication: /m],
    [['stress', SCENARIO, '--replications', '-5'], /^--replications: must be a whole number from 1 to 100000000; got -5$/m],
    [['stress', SCENARIO, '-n', '0'], /^--replications: .*got 0$/m],
    [['stress', SCENARIO, '-n', '1e99'], /^--replications: .*got 1e99$/m],
    [['stress', SCENARIO, '--workers', '0'], /^--workers: must be a whole number from 1 /m],
    [['stress', SCENARIO, '--precision', '0', '--measure', 'fillRate'], /^--precision: must be a number above 0; got 0$/m],
    [['stress', SCENARIO, '--precision', '0.1'], /^--precision: .*--measure/m],
    [['stress', SCENARIO, '--measure', 'fillRate'], /^--measure: .*--precision/m],
    [['stress', SCENARIO, '--precision', '0.1', '--measure', 'fillrate'], /^--measure: .*did you mean fillRate/m],
    [['list', 'policy'], /did you mean policies/],
    [['validate'], /files/],
    [['validate', ''], /^files: must be YAML or JSON files; got nothing$/m],
    [['convert', SCENARIO, ''], /^out: must be a file; got nothing$/m],
    [['convert', '', 'x.yaml'], /^in: must be a scenario or a file; got nothing$/m],
    [['init', ''], /^file: must be a YAML file; got nothing$/m],
    [['stress', SCENARIO, '--out', ''], /^--out: must be a folder; got nothing$/m],
    [['run', SCENARIO, '--trace', ''], /^--trace: must be a file; got nothing$/m],
    [['list'], /^list: must be one of distributions, policies, hazards, .*; got nothing$/m],
  ])('ends with 1 for %j', async (args, message) => {
    const { code, out, err } = await knockon(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /);
  });

  test('a reader that leaves early is no error', async () => {
    const running = startKnockon(['list', 'measures', '--json']);
    running.process.stdout?.destroy();
    const { code, err } = await running.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const piped = spawn('sh', ['-c', `"${process.execPath}" run/cli/knockon.mjs run ${SCENARIO} --json | head -c 1`]);
    let complaint = '';
    piped.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    await new Promise((resolve) => piped.on('close', resolve));
    expect(complaint).toBe('');
  });
});

describe('a disk that is full', () => {
  test.each([[['run', SCENARIO, '--json']], [['list', 'measures']], [['--help']]])('ends with 1 and a message: %j', async (args) => {
    const full = spawn('sh', ['-c', `"$0" run/cli/knockon.mjs ${args.join(' ')} > /dev/full`, process.execPath]);
    let err = '';
    full.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const code = await new Promise((resolve) => full.on('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: 'standard output: there is no space left on the disk\n' });
  });
});

describe('list', () => {
  test.each(['distributions', 'policies', 'hazards', 'scenarios', 'measures', 'recoveries'])('%s --json has the published form', async (what) => {
    const { code, out, err } = await knockon(['list', what, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const entries = JSON.parse(out);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(Object.keys(entry).slice(0, 4)).toEqual(['kind', 'family', 'summary', 'params']);
      for (const param of entry.params) expect(Object.keys(param)).toEqual(['name', 'unit', 'range', 'default', 'doc']);
    }
  });

  test('has every measure and scenario', async () => {
    const kinds = async (what: string) => JSON.parse((await knockon(['list', what, '--json'])).out).map((entry: { kind: string }) => entry.kind);
    expect(await kinds('measures')).toEqual([...measures.keys()]);
    expect(await kinds('scenarios')).toEqual(library.map((entry) => entry.name));
  });

  test('tells a person the parameters', async () => {
    const { out } = await knockon(['list', 'policies']);
    expect(out).toMatch(/^s-S \(inventory\): /m);
    expect(out).toMatch(/^ {2}S \(quantity, .*must be given\): /m);
  });
});

describe('init', () => {
  test('writes a scenario that runs, and never overwrites', async () => {
    const folder = temporaryFolder();
    expect(await knockon(['init'], folder)).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, 'scenario.yaml'), 'utf8');
    expect(await knockon(['validate', 'scenario.yaml'], folder)).toMatchObject({ code: 0, out: 'scenario.yaml: nothing wrong\n' });
    expect(await knockon(['run', 'scenario.yaml', '--check'], folder)).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(folder, 'scenario.yaml'), 'mine');
    expect(await knockon(['init'], folder)).toMatchObject({ code: 1, err: 'scenario.yaml: it exists already\n' });
    expect(readFileSync(join(folder, 'scenario.yaml'), 'utf8')).toBe('mine');
    const lists = [...text.matchAll(/knockon list (\w+)/g)].map(([, what]) => what);
    expect(lists.length).toBeGreaterThan(0);
    for (const what of lists) expect(await knockon(['list', what], folder)).toMatchObject({ code: 0 });
    expect(text).not.toMatch(/knockon list(?! \w)/);
  });

  test('takes a name, which must be of a YAML file', async () => {
    const folder = temporaryFolder();
    expect(await knockon(['init', 'mine.yml'], folder)).toMatchObject({ code: 0 });
    expect(await knockon(['init', 'mine.json'], folder)).toMatchObject({ code: 1, out: '' });
    expect(existsSync(join(folder, 'mine.json'))).toBe(false);
  });
});

describe('convert', () => {
  test('there and back gives the same scenario', async () => {
    const { folder, file } = shopFile();
    expect(await knockon(['convert', file, 'shop.yaml'], folder)).toMatchObject({ code: 0, out: '' });
    expect(await knockon(['convert', 'shop.yaml', 'again.json'], folder)).toMatchObject({ code: 0, out: '' });
    const runs = await Promise.all([file, 'shop.yaml', 'again.json'].map((name) => knockon(['run', name, '--json'], folder)));
    expect(runs[1].out).toBe(runs[0].out);
    expect(runs[2].out).toBe(runs[0].out);
  });

  test('writes nothing for a scenario that is wrong, or a format it does not know', async () => {
    const { folder, file } = shopFile({ horizon: -1 });
    expect(await knockon(['convert', file, 'out.yaml'], folder)).toMatchObject({ code: 1, err: expect.stringMatching(/horizon/) });
    expect(await knockon(['convert', SCENARIO, 'out.pdf'], folder)).toMatchObject({ code: 1, err: expect.stringMatching(/\.yaml/) });
    expect(existsSync(join(folder, 'out.yaml'))).toBe(false);
    expect(existsSync(join(folder, 'out.pdf'))).toBe(false);
  });

  test('writes over a file only when told to', async () => {
    const { folder, file } = shopFile();
    writeFileSync(join(folder, 'mine.yaml'), 'mine');
    const refused = { code: 1, out: '', err: 'mine.yaml: exists already; try another name or --force\n' };
    expect(await knockon(['convert', file, 'mine.yaml'], folder)).toEqual(refused);
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
    expect(await knockon(['convert', file, 'mine.yaml', '--force'], folder)).toMatchObject({ code: 0 });
    expect(await knockon(['validate', 'mine.yaml'], folder)).toMatchObject({ code: 0 });
  });

  test('does not write over what it reads', async () => {
    const { folder } = shopFile();
    expect(await knockon(['convert', 'shop.json', './shop.json'], folder)).toMatchObject({ code: 1 });
  });
});
