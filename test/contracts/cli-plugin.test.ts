import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, inProcessPool, simulate, stress } from '../../engine/index.ts';
import { loadPlugin } from '../../run/node/load-plugin.ts';
import { stressJson } from '../../run/results/stress-json.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { strangerShop, strangerShopWith } from '../specs/stranger-shop.ts';
import { knockon, temporaryFolder } from './knockon.ts';
import { pluginFile } from './plugin-pool-suite.ts';

/** Writes the stranger's shop and copies the plugins beside it; returns the folder. */
function strangersFolder(document: object = strangerShop): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'shop.json'), JSON.stringify(document));
  for (const name of ['stranger', 'stranger-share', 'broken', 'copy-of-s-s']) cpSync(pluginFile(name), join(folder, `${name}.ts`));
  return folder;
}

/** Returns the folder with one more file. */
function withFile(name: string, text: string): string {
  const folder = strangersFolder();
  writeFileSync(join(folder, name), text);
  return folder;
}

describe('--plugin', () => {
  test('runs a scenario with the bits of this process, and tells whose policies they were', async () => {
    const folder = strangersFolder();
    const { code, out, err } = await knockon(['run', 'shop.json', '--plugin', './stranger.ts', '--json', '--seed', '7'], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { hash } = await loadPlugin(pluginFile('stranger'));
    const { traceHash, scenario } = JSON.parse(out);
    expect(traceHash).toBe(simulate(compile(specOfDocument(strangerShop)), 7, { trace: true }).traceHash);
    expect(scenario).toMatchObject({ name: 'stranger-shop', plugins: [{ name: 'stranger.ts', hash }] });
  });

  test('stresses one with the same bytes on any number of workers, and keeps them in the manifest', async () => {
    const folder = strangersFolder();
    const run = async (workers: string) => (await knockon(['stress', 'shop.json', '--plugin', 'stranger.ts', '--json', '-n', '72', '--workers', workers, '--out', 'kept'], folder)).out;
    const one = await run('1');
    expect(await run('3')).toBe(one);
    await loadPlugin(pluginFile('stranger'));
    const { scenario } = JSON.parse(one);
    const expected = stressJson(scenario, await stress(inProcessPool(), specOfDocument(strangerShop), { seed: 1, replications: 72 }));
    expect(JSON.parse(one)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(JSON.parse(readFileSync(join(folder, 'kept', 'manifest.json'), 'utf8')).scenario).toEqual(scenario);
  });

  test('goes with validate, list and convert, and with several files', async () => {
    const folder = strangersFolder(strangerShopWith({ inventory: { 'my-s-S': { s: 31, S: 78.5 } }, forecast: undefined }));
    const both = ['--plugin', 'stranger.ts', '--plugin', 'copy-of-s-s.ts', '--plugin', 'stranger.ts'];
    expect(await knockon(['validate', 'shop.json', ...both], folder)).toEqual({ code: 0, out: 'shop.json: nothing wrong\n', err: '' });
    expect(await knockon(['convert', 'shop.json', 'shop.yaml', ...both], folder)).toMatchObject({ code: 0 });
    expect(await knockon(['validate', 'shop.yaml', ...both], folder)).toMatchObject({ code: 0 });
    const { out } = await knockon(['list', 'policies', ...both], folder);
    expect(out).toMatch(/^my-s-S \(inventory\): When/m);
    expect(out).toMatch(/^ {2}even \(share, 0 to 1, 0\.5 when left out\): share that goes evenly$/m);
    const without = await knockon(['validate', 'shop.json', '--plugin', 'stranger.ts'], folder);
    expect(without).toMatchObject({ code: 1, out: expect.stringMatching(/policies\[0\]\.inventory\.my-s-S: .*--plugin/) });
  });

  test('the hash of a plugin is that of its text, from whichever folder it is loaded', async () => {
    const folder = strangersFolder();
    const hashOf = async (args: readonly string[], from?: string) => JSON.parse((await knockon(['run', ...args, '--json'], from)).out).scenario.plugins[0].hash;
    const hash = await hashOf(['shop.json', '--plugin', 'stranger.ts'], folder);
    expect(await hashOf([join(folder, 'shop.json'), '--plugin', join(folder, 'stranger.ts')])).toBe(hash);
    writeFileSync(join(folder, 'stranger-share.ts'), 'export const share = (of: number, part: number): number => of * part + 1;');
    expect(await hashOf(['shop.json', '--plugin', 'stranger.ts'], folder)).not.toBe(hash);
  });

  test('a policy that goes wrong ends a run and a stress test with 1', async () => {
    const folder = strangersFolder(strangerShopWith({ inventory: 'nan-from-day-20', forecast: undefined }));
    const plugins = ['--plugin', 'stranger.ts', '--plugin', 'broken.ts'];
    const said = /inventory policy nan-from-day-20 of broken\.ts: .*got NaN; for tea at store, on day 2\d\.\d\d$/m;
    for (const command of [['run'], ['stress', '-n', '64', '--workers', '2']]) {
      const { code, out, err } = await knockon([...command, 'shop.json', ...plugins], folder);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(said);
      expect(err).not.toMatch(/ {4}at |fault/);
    }
  });
});

describe('a plugin that is wrong ends with 1 and one line that names the file', () => {
  test.each([
    ['not there', '', './gone.ts', /^\.\/gone\.ts: there is no such file$/],
    ['a folder', '', '.', /^\.: it is not an ordinary file$/],
    ['broken', 'export default {\n  inventory: [{ kind "x" }],\n};\n', 'mine.ts', /^mine\.ts:2:22: Expected `,` or `}` but found `string`$/],
    ['without what it imports', "\nimport { a } from './nope.ts';\nexport default { a };\n", 'mine.ts', /^mine\.ts:2:19: Could not resolve '\.\/nope\.ts'/],
    ['after files', "import { readFileSync } from 'node:fs';\nexport default { readFileSync };\n", 'mine.ts', /^mine\.ts:1: imports node:fs, which is not there in every pool/],
    ['after an address', "\nimport a from 'https://example.org/a.js';\nexport default { a };\n", 'mine.ts', /^mine\.ts:2: imports https:\/\/example\.org\/a\.js, which is not there/],
    ['after the program', "import { simulate } from 'knockon';\nexport default { simulate };\n", 'mine.ts', /^mine\.ts:1: imports knockon, of which a plugin takes types only/],
    ['throwing', "throw new Error('boom');\n", 'mine.ts', /^mine\.ts: it can't be loaded: Error: boom$/],
    ['empty', 'export const a = 1;\n', 'mine.ts', /^mine\.ts: exports no plugin; try export default/],
    ['of another form', 'export default { inventory: [{ kind: "mine" }] };\n', 'mine.ts', /^mine\.ts: inventory\[0\]\.summary: must be a sentence; got nothing$/],
    ['there already', 'export default { inventory: [{ kind: "s-S", summary: "Words.", params: [], decide: () => 0 }] };\n', 'mine.ts', /^mine\.ts: inventory\[0\]\.kind: there is another inventory entry called s-S/],
  ])('%s', async (_, text, file, message) => {
    const { code, out, err } = await knockon(['run', 'shop.json', '--plugin', file], withFile('mine.ts', text));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('an empty name', async () => {
    expect(await knockon(['list', 'policies', '--plugin', ''])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^--plugin: must be a TypeScript or JavaScript file; got nothing$/m) });
  });
});

describe('bundle', () => {
  test('makes one file that runs with the same bits, and never overwrites', async () => {
    const folder = strangersFolder();
    expect(await knockon(['bundle', 'stranger.ts', 'stranger.js'], folder)).toEqual({ code: 0, out: '', err: 'wrote stranger.js\n' });
    expect(readFileSync(join(folder, 'stranger.js'), 'utf8')).not.toMatch(/^import|interface|: number/m);
    const traceOf = async (file: string) => JSON.parse((await knockon(['run', 'shop.json', '--plugin', file, '--json'], folder)).out).traceHash;
    expect(await traceOf('stranger.js')).toBe(await traceOf('stranger.ts'));
    expect(await knockon(['bundle', 'stranger.ts', 'stranger.js'], folder)).toMatchObject({ code: 1, err: expect.stringMatching(/^stranger\.js: /) });
    expect(await knockon(['bundle', 'stranger.ts', 'stranger.js', '--force'], folder)).toMatchObject({ code: 0 });
    expect(await knockon(['bundle', 'stranger.ts', 'stranger.ts', '--force'], folder)).toMatchObject({ code: 1 });
  });

  test('takes along functions for plugins', async () => {
    const folder = withFile('mine.ts', "import { exp } from 'knockon/plugin';\nexport default { inventory: [{ kind: 'mine', summary: 'Words.', params: [], decide: () => exp(1) }] };\n");
    expect(await knockon(['bundle', 'mine.ts', 'mine.js'], folder)).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, 'mine.js'), 'utf8');
    expect(text).not.toMatch(/^import|Math\.exp/m);
    expect(text.length).toBeLessThan(5000);
  });
});
