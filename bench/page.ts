/** The page: bytes of the first load, gzipped, and frame times while it plays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type LaunchOptions, type Response } from 'playwright-core';
import { figure, type Figure } from './result.ts';

/** Returns kB that the page asks for until it plays, and its frame times. `app` is the folder that `url` serves. */
export async function benchPage(app: string, url: string, browser: LaunchOptions): Promise<Figure[]> {
  const loaded: string[] = [];
  const chrome = await chromium.launch(browser);
  try {
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('response', (response: Response) => loaded.push(new URL(response.url()).pathname));
    await page.goto(`${url}?bench`);
    await page.waitForFunction(() => (globalThis as Bench).knockon?.frames !== undefined);
    await page.waitForFunction(() => ((globalThis as Bench).knockon?.frames?.length ?? 0) > 300, undefined, { timeout: 60_000 });
    const frames = await page.evaluate(() => [...((globalThis as Bench).knockon?.frames ?? [])].slice(60));
    const files = [...new Set(loaded)].filter((path) => !path.endsWith('.map')).map((path) => join(app, path === '/' ? 'index.html' : path));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return [figure('page/firstLoad', 'kB gzipped', [bytes / 1000]), figure('page/frame', 'ms', frames)];
  } finally {
    await chrome.close();
  }
}

type Bench = typeof globalThis & { knockon?: { frames?: number[] } };
