import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextFrame, openApp, type AppPage } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const address = ({ page }: AppPage): Promise<string> => page.evaluate(() => location.hash);
const playing = async ({ page }: AppPage): Promise<boolean> => (await page.getAttribute('.button-play', 'aria-label')) === 'Pause';

describe('a bad link in a fresh tab', () => {
  it('to no scenario opens the first one, and says so', async () => {
    const app = await openApp(browser, '#scenario=nope&day=30');
    const words = await app.page.locator('.problems').textContent();
    expect(words).toContain('no scenario of the library has this name');
    expect(words).toContain('is shown instead');
    expect(words).not.toContain('as it was');
    expect(await app.page.locator('select[name=scenario]').inputValue()).toBe('bakery');
    expect(await app.page.inputValue('[name=seed]')).toBe('7');
    expect(await playing(app)).toBe(true);
    expect(await address(app)).toMatch(/^#scenario=bakery&seed=7/);
    await app.close();
  });

  it('with hits that the scenario can’t have opens it without them', async () => {
    const app = await openApp(browser, '#scenario=corner-bakery&seed=3&hit=site_5_10_0_nowhere&hit=site_5_1e30_0_bakery');
    const words = await app.page.locator('.problems').textContent();
    expect(words).toContain('2 things are wrong with it. The rest of it is shown.');
    expect(words).toContain('"nowhere"');
    expect(words).toContain('bakery can be out for 0.1 to 3650 days');
    expect(await app.page.locator('select[name=scenario]').inputValue()).toBe('corner-bakery');
    expect(await app.page.inputValue('[name=seed]')).toBe('3');
    expect(await playing(app)).toBe(true);
    expect(await app.page.locator('.hit').count()).toBe(0);
    await app.close();
  });
});

describe('the address while playing', () => {
  it('names a hit and another scenario at once', async () => {
    const app = await openApp(browser, '');
    await app.page.focus('[data-site=bakery]');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
    await app.page.waitForSelector('.hit');
    await nextFrame(app.page);
    expect(await playing(app)).toBe(true);
    expect(await address(app)).toMatch(/^#scenario=bakery&seed=7&hit=site_[\d.]+_\d+_0_bakery/);
    await app.page.selectOption('select[name=scenario]', 'corner-bakery');
    await app.page.waitForFunction(() => location.hash.startsWith('#scenario=corner-bakery&seed=7'));
    expect(await playing(app)).toBe(true);
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});
