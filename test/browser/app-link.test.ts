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
