/** What every pool must do with policies of a user's own. One call for each pool that there is. */
import { afterEach, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { inProcessPool, stress, type WorkerPool } from '../../engine/index.ts';
import { loadPlugin } from '../../run/node/load-plugin.ts';
import type { PluginModule } from '../../run/plugin-module.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { strangerShop, strangerShopWith } from '../specs/stranger-shop.ts';

/** One whole block and a part of another. */
const OPTIONS = { seed: 7, replications: 64 + 8 };

/** Returns the path of a plugin of the tests. */
export const pluginFile = (name: string): string => fileURLToPath(new URL(`../plugins/${name}.ts`, import.meta.url));

/** Declares the tests of one pool; `create` makes a new one that knows some plugins. */
export function testPluginPool(name: string, create: (plugins: readonly PluginModule[]) => WorkerPool): void {
  describe(`plugins in a pool: ${name}`, () => {
    const open: WorkerPool[] = [];
    const newPool = (plugins: readonly PluginModule[]): WorkerPool => {
      const pool = create(plugins);
      open.push(pool);
      return pool;
    };
    afterEach(async () => {
      await Promise.all(open.splice(0).map((pool) => pool.close()));
    });

    test("a stranger's policies of every family give the same bits as in this process", async () => {
      const plugin = await loadPlugin(pluginFile('stranger'));
      const spec = specOfDocument(strangerShop);
      const expected = JSON.stringify(await stress(inProcessPool(), spec, OPTIONS));
      expect(JSON.stringify(await stress(newPool([plugin]), spec, OPTIONS))).toBe(expected);
    });

    test('whatever the order of several plugins', async () => {
      const stranger = await loadPlugin(pluginFile('stranger'));
      const copy = await loadPlugin(pluginFile('copy-of-s-s'));
      const ofKind = (kind: string) => specOfDocument(strangerShopWith({ inventory: { [kind]: { s: 31, S: 78.5 } }, forecast: undefined }));
      const house = JSON.stringify(await stress(inProcessPool(), ofKind('s-S'), OPTIONS));
      expect(JSON.stringify(await stress(newPool([stranger, copy]), ofKind('my-s-S'), OPTIONS))).toBe(house);
      expect(JSON.stringify(await stress(newPool([copy, stranger]), ofKind('my-s-S'), OPTIONS))).toBe(house);
    });

    test('a policy that goes wrong is an ordinary failure that names it', async () => {
      const plugins = [await loadPlugin(pluginFile('stranger')), await loadPlugin(pluginFile('broken'))];
      const spec = specOfDocument(strangerShopWith({ inventory: 'nan-from-day-20', forecast: undefined }));
      const pool = newPool(plugins);
      await pool.load(spec);
      const message = expect.stringMatching(/^inventory policy nan-from-day-20 of broken\.ts: decide must return .*; got NaN; for tea at store, on day 2\d\.\d\d$/);
      expect(await pool.run({ seed: 1, from: 0, count: 64 })).toEqual({ ok: false, error: { name: 'PolicyError', message } });
      await expect(stress(pool, spec, OPTIONS)).rejects.toMatchObject({ name: 'JobError', kind: 'PolicyError' });
    });
  });
}
