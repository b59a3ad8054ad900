/** The page: bytes of the first load, gzipped, and frame times while it plays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type LaunchOptions, type Response } from 'playwright-core';
import { figure, type Figure } from './result.ts';

/** Frames passed over while the page settles, and frames measured. */
const SKIPPED = 60;
const COUNTED = 300;

/** Returns kB that the page asks for until it plays, and its frame times. `app` is the folder that `url` serves. */
export async function benchPage(app: string, url: string, browser: LaunchOptions): Promise<Figure[]> {
  const loaded: string[] = [];
  const chrome = await chromium.launch(browser);
  try {
    const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('response', (response: Response) => loaded.push(new URL(response.url()).pathname));
    await page.goto(`${url}?bench`);
    await page.waitForFunction((most) => ((globalThis as Bench).knockon?.frames.work.length ?? 0) > most, SKIPPED + COUNTED, { timeout: 120_000 });
    const { intervals, work } = await page.evaluate(() => (globalThis as Bench).knockon?.frames ?? { intervals: [], work: [] });
    const files = [...new Set(loaded)].filter((path) => !path.endsWith('.map')).map((path) => join(app, path === '/' ? 'index.html' : path));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return [figure('page/firstLoad', 'kB gzipped', [bytes / 1000]), figure('page/frame', 'ms', intervals.slice(SKIPPED)), figure('page/frameWork', 'ms', work.slice(SKIPPED))];
  } finally {
    await chrome.close();
  }
}

/** What the page shows of itself to a bench: milliseconds between frames, and of drawing in each. */
type Bench = typeof globalThis & { knockon?: { frames: { intervals: number[]; work: number[] } } };
