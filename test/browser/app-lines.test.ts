import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../engine/index.ts';
import { lampLines } from '../specs/lamp-lines.ts';
import { nextFrame, openApp, type AppPage } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openLamps(width = 1440, height = 900): Promise<AppPage> {
  const app = await openApp(browser, '#scenario=corner-bakery&seed=7&day=30', { viewport: { width, height } });
  await app.page.setInputFiles('input[type=file]', { name: 'lamps.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(lampLines)) });
  await app.page.waitForSelector('[data-site=works]');
  return app;
}

/** Shows a day, counted from the end of the warm-up. */
async function goTo(page: Page, day: number): Promise<void> {
  await page.evaluate((time) => {
    const app = (document.querySelector('knockon-app') as unknown as { app: { clock: { seek(time: number): void } } }).app;
    app.clock.seek(time);
  }, (lampLines.warmup + day) * DAY);
  await nextFrame(page);
}

describe('lines of a plant', () => {
  it('stand above it, each machine in a shape and colour for what it does, with how many batches wait', async () => {
    const app = await openLamps();
    const { page } = app;
    const rows = page.locator('[data-site=works] .line-row');
    expect(await rows.count()).toBe(3);
    const seen = new Map<string, Set<string>>();
    let waiting = '';
    for (let day = 110; day < 150; day++) {
      await goTo(page, day + 0.5);
      const marks = await page.evaluate(() => [...document.querySelectorAll('[data-site=works] .machine')].map((mark) => {
        const path = mark.querySelector('path');
        return { name: mark.getAttribute('class') ?? '', look: `${path?.getAttribute('d')} ${path === null ? '' : getComputedStyle(path).fill}` };
      }));
      expect(marks).toHaveLength(6);
      for (const { name, look } of marks) seen.set(name, (seen.get(name) ?? new Set()).add(look));
      waiting += await rows.nth(2).locator('.line-waiting').textContent();
    }
    expect([...seen.keys()].sort()).toEqual(['changingOver', 'down', 'free', 'heldUp', 'working'].map((state) => `machine machine-${state}`));
    const looks = [...seen.values()].map((set) => [...set]);
    for (const look of looks) expect(look).toHaveLength(1);
    expect(new Set(looks.map(([look]) => look.split(' ')[0])).size).toBe(5);
    expect(waiting).toMatch(/\d/);
    expect(await page.locator('.legend').textContent()).toMatch(/Waiting batches[\s\S]*working[\s\S]*changing over[\s\S]*held up[\s\S]*down[\s\S]*free/);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('are told of on its card, which scrolls inside itself, and in the table for those who hear the page', async () => {
    const app = await openLamps();
    const { page } = app;
    await goTo(page, 100.5);
    await page.focus('[data-site=works]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.orders-panel');
    expect(await page.locator('.card .lines').textContent()).toMatch(/Press[\s\S]*working on[\s\S]*So far[\s\S]*at work, batches wait[\s\S]*changeovers[\s\S]*Oven[\s\S]*scrapped[\s\S]*Bench/);
    const { height, inner, seen } = await page.evaluate(() => {
      const body = document.querySelector('.card-body');
      return { height: document.querySelector('.card')?.getBoundingClientRect().height ?? 0, inner: body?.scrollHeight ?? 0, seen: body?.clientHeight ?? 0 };
    });
    expect(height).toBeLessThanOrEqual(500);
    expect(inner).toBeGreaterThan(seen);
    expect(await page.locator('.button-danger').isVisible()).toBe(true);
    expect(await page.locator('knockon-site-table').textContent()).toMatch(/Press: .+; Oven: .+; Bench: /);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('without a name show as two quiet marks above the bakery, and its legend says nothing of machines', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=131');
    const { page } = app;
    expect(await page.locator('.line-row').count()).toBe(1);
    expect(await page.locator('.line-plain .machine').count()).toBe(2);
    expect(await page.locator('.line-plain .line-waiting').textContent()).toBe('');
    expect(await page.locator('.legend').textContent()).not.toContain('Waiting batches');
    await app.close();
  });
});

describe('goods under way', () => {
  it('wait at the dock for their sailing, by ship, rail, air, van and truck, and are seen lost', async () => {
    const app = await openLamps();
    const { page } = app;
    const legend = await page.locator('.legend').textContent();
    for (const name of ['Ship', 'Rail', 'Air', 'Truck', 'Van', 'Lost on the way']) expect(legend).toContain(name);
    expect(legend).not.toContain('Courier');
    await goTo(page, 100.5);
    await page.focus('[data-way="glassworks->works"]');
    const card = (await page.locator('.card').textContent())?.replace(/\u00a0/g, ' ') ?? '';
    expect(card).toMatch(/Waits at the dock\s*[\d,.]+ kg in \d[\s\S]*Next sailing\s*Day 105\s*Room for [\d,.]+ of 400 kg[\s\S]*Lost on the way so far\s*[\d,.]+ kg/);
    await goTo(page, 60.1);
    expect(await page.locator('.caption').textContent()).toMatch(/kg of glass on the way from Glassworks to Lamp works is destroyed/);
    expect(await page.locator('.story').textContent()).toMatch(/does not come in: lost on the way/);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('and lines fit a window of 400 pixels', async () => {
    const app = await openLamps(400, 800);
    const { page } = app;
    await goTo(page, 100.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});
