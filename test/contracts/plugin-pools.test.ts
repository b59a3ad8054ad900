import { expect, test } from 'vitest';
import { inProcessPool } from '../../engine/index.ts';
import { loadPlugin } from '../../run/node/load-plugin.ts';
import { nodePool } from '../../run/node/pool.ts';
import { pluginModule } from '../../run/plugin-module.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { strangerShop } from '../specs/stranger-shop.ts';
import { pluginFile, testPluginPool } from './plugin-pool-suite.ts';

testPluginPool('in this process', () => inProcessPool());
for (const size of [1, 2, 3]) testPluginPool(`Node, ${size} worker${size > 1 ? 's' : ''}`, (plugins) => nodePool({ size, plugins }));

test.each([
  ['throws', 'throw new Error("boom");', /^bad\.js: it can't be loaded: Error: boom$/],
  ['is no module', 'export default {', /^bad\.js: it can't be loaded: SyntaxError/],
  ['is no plugin', 'export const x = 1;', /^bad\.js: exports no plugin/],
  ['brings what there is', 'export default { inventory: [{ kind: "s-S", summary: "Words.", params: [], decide: () => 0 }] };', /^bad\.js: inventory\[0\]\.kind: there is another inventory entry called s-S/],
])('a worker whose plugin %s refuses the scenario, and waits for nothing', async (_, text, message) => {
  await loadPlugin(pluginFile('stranger'));
  const pool = nodePool({ size: 2, plugins: [pluginModule('bad.js', text)] });
  const spec = specOfDocument(strangerShop);
  const refused = { name: 'PluginError', message: expect.stringMatching(message) };
  await expect(pool.load(spec)).rejects.toMatchObject(refused);
  await expect(pool.load(spec)).rejects.toMatchObject(refused);
  await pool.close();
});

test('a pool that was not told of a plugin says so', async () => {
  await loadPlugin(pluginFile('stranger'));
  const pool = nodePool({ size: 1 });
  await expect(pool.load(specOfDocument(strangerShop))).rejects.toThrow(/sourcing policy in-turn is not known.*; one of a plugin is known only where the plugin was loaded/);
  await pool.close();
});
