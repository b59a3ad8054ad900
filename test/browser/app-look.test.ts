import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextFrame, openApp } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a small window', () => {
  it('shows 300 pixels of the network at once, and the stress test with the focus in it when it opens', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=131', { viewport: { width: 800, height: 600 } });
    const { page } = app;
    const seen = await page.evaluate(() => {
      const stage = document.querySelector('.network-stage')?.getBoundingClientRect();
      const dock = document.querySelector('.dock')?.getBoundingClientRect();
      return Math.min(innerHeight, dock?.top ?? 0) - (stage?.top ?? 0);
    });
    expect(seen).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Stress test', exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'replications');
    const field = await page.locator('input[name=replications]').boundingBox();
    expect(field?.y).toBeGreaterThan(0);
    expect(field?.y).toBeLessThan(560);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('keeps the values of measures apart at 400 pixels', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=131', { viewport: { width: 400, height: 750 } });
    const over = await app.page.evaluate(() => [...document.querySelectorAll('.kpi')].filter((kpi) => kpi.scrollWidth > kpi.clientWidth).length);
    expect(over).toBe(0);
    await app.close();
  });
});

describe('the line of time', () => {
  it('names the disruptions under the pointer, and the warm-up', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=131');
    const { page } = app;
    expect(await page.locator('.warmup-word').textContent()).toBe('warm-up');
    const band = await page.locator('svg.timeline .band-recovering[width]:not([width="0"])').first().boundingBox();
    if (band === null) throw new Error('no band');
    await page.mouse.move(band.x + 2, band.y + 2);
    await nextFrame(page);
    expect(await page.locator('.band-tip').textContent()).toContain('Flood in the valley: Flour mill and Dairy farm, day 120');
    await app.close();
  });
});
