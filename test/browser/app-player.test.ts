import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type AppPage } from './app-page.ts';
import { appUrl, launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Everything on the stage that depends on the moment, as text. */
function picture({ page }: AppPage): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('g.node, g.way')]
      .map((group) => [group.getAttribute('data-state'), group.getAttribute('data-mode'), ...[...group.querySelectorAll('path')].map((path) => `${path.getAttribute('d')} ${path.getAttribute('style')}`), group.querySelector('.node-note')?.textContent].join(' '))
      .join('\n'),
  );
}

describe('the app', () => {
  it('opens on the bakery, plays by itself, and has nothing to complain of', async () => {
    const app = await openApp(browser, '');
    expect(await app.page.locator('select[name=scenario]').inputValue()).toBe('bakery');
    const first = await app.day();
    await app.page.waitForFunction((day) => Number(document.querySelector('svg.timeline')?.getAttribute('aria-valuenow')) > day + 3, first);
    expect(await app.page.locator('.caption').textContent()).toMatch(/^Day \d+/);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('loads less than 250 kB, compressed, before it plays', async () => {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await page.goto(appUrl());
    await page.waitForSelector('g.node[data-state]');
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
    await page.close();
  });

  it('pauses, steps to events, and goes a day or a week by keys', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=100.5');
    expect(await app.page.locator('.button-play').getAttribute('aria-label')).toBe('Play');
    await app.page.keyboard.press('ArrowRight');
    expect(await app.day()).toBe(101);
    await app.page.keyboard.press('Shift+ArrowLeft');
    expect(await app.day()).toBe(94);
    await app.page.keyboard.press('n');
    const event = await app.day();
    expect(event).toBeGreaterThan(94);
    expect(await app.page.locator('.story [aria-current=step] b').textContent()).toBe(`Day ${event}`);
    await app.page.keyboard.press('Space');
    await app.page.waitForFunction((day) => Number(document.querySelector('svg.timeline')?.getAttribute('aria-valuenow')) > day, event);
    await app.page.keyboard.press('Space');
    expect(await app.page.locator('.button-play').getAttribute('aria-label')).toBe('Play');
    await app.page.keyboard.press('End');
    expect(await app.day()).toBe(Number(await app.page.getAttribute('svg.timeline', 'aria-valuemax')));
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('shows the same at a moment whether scrubbed to from before or from after', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=137');
    const opened = await picture(app);
    const box = await app.page.locator('svg.timeline').boundingBox();
    if (box === null) throw new Error('no timeline');
    await app.page.mouse.click(box.x + box.width * 0.9, box.y + 10);
    expect(await app.day()).toBeGreaterThan(250);
    expect(await picture(app)).not.toBe(opened);
    await app.page.evaluate(() => (location.hash = 'scenario=bakery&seed=7&day=20'));
    await app.page.waitForFunction(() => document.querySelector('svg.timeline')?.getAttribute('aria-valuenow') === '20');
    await app.page.evaluate(() => (location.hash = 'scenario=bakery&seed=7&day=137'));
    await app.page.waitForFunction(() => document.querySelector('svg.timeline')?.getAttribute('aria-valuenow') === '137');
    expect(await picture(app)).toBe(opened);
    await app.close();
  });

  it('goes where the service curve is clicked', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=10');
    const box = await app.page.locator('svg.curve').boundingBox();
    if (box === null) throw new Error('no curve');
    await app.page.mouse.click(box.x + box.width / 2, box.y + 40);
    expect(await app.day()).toBeGreaterThan(100);
    await app.close();
  });

  it('leads by Tab through every site and lane, opens one with Enter and closes it with Escape', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=137');
    const { page } = app;
    const seen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-way') ?? document.activeElement?.getAttribute('data-site') ?? '');
      if (at !== '') seen.add(at);
    }
    const all = await page.evaluate(() => [...document.querySelectorAll('[data-way], [data-site]')].map((mark) => mark.getAttribute('data-way') ?? mark.getAttribute('data-site')));
    expect([...seen].sort()).toEqual(all.sort());
    await page.focus('[data-site=bakery]');
    expect(await page.getAttribute('[data-site=bakery]', 'aria-label')).toMatch(/^Bakery, Plant.+(Starved|Normal|Short)\./);
    await page.keyboard.press('Enter');
    expect(await page.locator('.card-open h3').textContent()).toBe('Bakery');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lasts');
    await page.keyboard.press('Escape');
    expect(await page.locator('.card-open').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-site'))).toBe('bakery');
    await app.close();
  });

  it('tells screen readers the states of all sites', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=137');
    const rows = await app.page.locator('knockon-site-table tbody tr').allTextContents();
    expect(rows).toHaveLength(await app.page.locator('g.node.site').count());
    expect(await app.page.locator('knockon-caption [aria-live=polite]').textContent()).toMatch(/^Day \d+: .+\./);
    await app.close();
  });

  it('stands still when less motion is wanted', async () => {
    const app = await openApp(browser, '', { reducedMotion: 'reduce' });
    const day = await app.day();
    await app.page.waitForTimeout(600);
    expect(await app.day()).toBe(day);
    await app.close();
  });

  it('is dark when the system is, and by hand', async () => {
    const ground = (app: AppPage): Promise<string> => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await openApp(browser, '#scenario=bakery&seed=7&day=1');
    const dark = await openApp(browser, '#scenario=bakery&seed=7&day=1', { colorScheme: 'dark' });
    expect(await ground(light)).not.toBe(await ground(dark));
    await light.page.click('[aria-label^=Theme]');
    await light.page.click('[aria-label^=Theme]');
    expect(await ground(light)).toBe(await ground(dark));
    await Promise.all([light.close(), dark.close()]);
  });

  it('fits windows of 1920, 1280 and 800 pixels without scrolling sideways', async () => {
    for (const width of [1920, 1280, 800]) {
      const app = await openApp(browser, '#scenario=bakery&seed=7&day=137', { viewport: { width, height: width === 1920 ? 1080 : 800 } });
      expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await app.close();
    }
  });
});
