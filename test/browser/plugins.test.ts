import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compile, inProcessPool, simulate, stress, type Spec } from '../../engine/index.ts';
import { loadPlugin } from '../../run/node/load-plugin.ts';
import { textOf } from '../../run/plugin-module.ts';
import { root } from '../architecture/broken-imports.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { strangerShop, strangerShopWith } from '../specs/stranger-shop.ts';
import { launchBrowser } from './browser.ts';

declare global {
  interface Window {
    /** The library for pages, as it stands in the package. */
    library: typeof import('../../run/browser/library.ts');
  }
}

const OPTIONS = { seed: 7, replications: 72 };
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };
const stranger = join(root, 'test/plugins/stranger.ts');
const pages: Record<string, string> = { '/index.html': '<!doctype html><title>A page of a stranger</title><script type="module">import * as library from "/knockon.js"; window.library = library;</script>', '/boom.js': 'throw new Error("boom");' };

let browser: Browser;
let server: Server;
let page: Page;

/** Serves the built library and some pages of the test's own. */
function serve(): Promise<Server> {
  const served = createServer(({ url = '/' }, answer) => {
    const file = join(root, 'dist/browser', url);
    const known = pages[url] !== undefined || (!url.includes('..') && existsSync(file));
    answer.writeHead(known ? 200 : 404, { 'content-type': TYPES[extname(url)] ?? 'text/plain' });
    if (pages[url] !== undefined || !known) answer.end(pages[url]);
    else createReadStream(file).pipe(answer);
  });
  return new Promise((resolve) => served.listen(0, '127.0.0.1', () => resolve(served)));
}

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'tools/build.mjs'), 'browser'], { stdio: 'ignore' });
  pages['/stranger.js'] = textOf(await loadPlugin(stranger));
  pages['/broken.js'] = textOf(await loadPlugin(join(root, 'test/plugins/broken.ts')));
  [browser, server] = await Promise.all([launchBrowser(), serve()]);
  page = await browser.newPage();
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/index.html`);
  await page.waitForFunction(() => 'library' in window);
}, 300_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Runs a stress test in the page on so many web workers; returns its JSON, or the name and words of the error. */
function stressInPage(spec: Spec, plugins: readonly string[], size: number): Promise<string> {
  const run = async (given: { spec: Spec; plugins: readonly string[]; size: number; options: typeof OPTIONS }): Promise<string> => {
    const library = window.library;
    try {
      const loaded = [];
      for (const plugin of given.plugins) loaded.push(await library.loadPlugin(plugin));
      const pool = library.browserPool({ size: given.size, plugins: loaded });
      try {
        return JSON.stringify(await library.stress(pool, given.spec, given.options));
      } finally {
        await pool.close();
      }
    } catch (thrown) {
      return String(thrown);
    }
  };
  return page.evaluate(run, { spec, plugins, size, options: OPTIONS });
}

it.each([1, 2, 3])("web workers (%i) give the bits of this process for a stranger's policies", async (size) => {
  const spec = specOfDocument(strangerShop);
  const expected = JSON.stringify(await stress(inProcessPool(), spec, OPTIONS));
  expect(await stressInPage(spec, ['stranger.js'], size)).toBe(expected);
});

it('so does the page itself, from the document on, and the hash of the plugin is that of the command line', async () => {
  const found = await page.evaluate(async (document) => {
    const { compile: compileThere, loadPlugin: load, resolve, simulate: simulateThere, validate } = window.library;
    const { hash } = await load('stranger.js');
    const checked = validate(document);
    return { hash, trace: checked.ok ? simulateThere(compileThere(resolve(checked.document)), 7, { trace: true }).traceHash : JSON.stringify(checked.problems) };
  }, strangerShop);
  expect(found).toEqual({ hash: (await loadPlugin(stranger)).hash, trace: simulate(compile(specOfDocument(strangerShop)), 7, { trace: true }).traceHash });
});

it('a policy that goes wrong is an ordinary failure that names it', async () => {
  const spec = specOfDocument(strangerShopWith({ inventory: 'nan-from-day-20', forecast: undefined }));
  expect(await stressInPage(spec, ['stranger.js', 'broken.js'], 2)).toMatch(/^JobError: .*inventory policy nan-from-day-20 of broken\.js: .*got NaN; for tea at store, on day 2\d/);
});

it.each([
  ['gone.js', /^PluginError: gone\.js: the server answers 404$/],
  ['boom.js', /^PluginError: boom\.js: it can't be loaded: Error: boom$/],
  ['https://127.0.0.1:1/x.js', /^PluginError: .*x\.js: there is no such address, or it can't be read from this page$/],
])('a plugin that can not be had says so: %s', async (plugin, message) => {
  expect(await stressInPage(specOfDocument(strangerShop), [plugin], 1)).toMatch(message);
});
