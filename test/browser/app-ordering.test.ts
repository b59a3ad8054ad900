import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextFrame, openApp } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the beer game', () => {
  it('counts weeks, and draws on a card what a stage orders against what it is asked for, as far as the play has come', async () => {
    const app = await openApp(browser, '#scenario=beer-game&seed=7&day=70.5', { viewport: { width: 1440, height: 900 } });
    const { page } = app;
    expect(await app.day()).toBe(10);
    expect(await page.locator('knockon-transport .day').textContent()).toMatch(/Week\s+10\s+of 36/);
    expect(await page.locator('.speeds legend').textContent()).toBe('Weeks a second');
    expect(await page.locator('.story-none').textContent()).toContain('Nothing strikes in this run');
    await page.click('[data-site=factory]');
    const chart = page.locator('svg.orders');
    const drawn = async (): Promise<number> => {
      await nextFrame(page);
      return Number(await page.locator('.orders-clip rect').getAttribute('width'));
    };
    const before = await drawn();
    expect(await chart.getAttribute('aria-label')).toMatch(/^Beer: ordered and asked for, by week\. In week 10: .+\scases ordered, .+ asked for\./);
    expect(await page.locator('.orders-panel').textContent()).toMatch(/Orders from\s*Brewing[\s\S]*anchor-adjust: target 17.cases, alpha 0\.26, beta 0\.34[\s\S]*every week[\s\S]*exponential-smoothing/);
    expect(await page.locator('.orders-panel > dl').textContent()).toContain('once the run is over');
    expect(await page.locator('.orders-panel details').getAttribute('open')).toBeNull();
    await chart.click({ position: { x: 300, y: 40 } });
    expect(await drawn()).toBeGreaterThan(before + 50);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.focus('[data-site=factory]');
    await page.keyboard.press('Enter');
    await nextFrame(page);
    expect(await page.locator('.orders-panel > dl').textContent()).toMatch(/Bullwhip ratio\s*1\.\d\d/);
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});

describe('stopping the orders of a site', () => {
  it('shows it in a state of its own on the stage, in the story and on the line of time', async () => {
    const app = await openApp(browser, '#scenario=three-shops&seed=7&day=20.5&random=off&off=fire');
    const { page } = app;
    await page.click('[data-site=distributor]');
    await page.selectOption('[name=target]', 'orders');
    await page.fill('[name=lasts]', '20');
    await page.click('.button-danger');
    await page.waitForSelector('[data-site=distributor][data-state=silent]');
    await page.keyboard.press('Space');
    expect(await page.locator('.hit').textContent()).toMatch(/Distributor places no orders\s*day 20, 20.days/);
    expect(await page.locator('.story').textContent()).toContain('Distributor places no orders (stopped by you)');
    expect(await page.locator('.legend').textContent()).toContain('No orders');
    expect(await page.locator('svg.timeline .band-silent').count()).toBe(1);
    expect(await page.evaluate(() => location.hash)).toContain('hit=orders_20.5_20_0_distributor');
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});

describe('several suppliers', () => {
  it('have the backup pale and dashed, and named on the card of who orders', async () => {
    const text = readFileSync(new URL('../../scenarios/library/corner-bakery.yaml', import.meta.url), 'utf8').replace('single: { supplier: mill }', 'preferred: { suppliers: [mill, mill2] }');
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=30');
    const { page } = app;
    await page.setInputFiles('input[type=file]', { name: 'two-mills.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await page.waitForSelector('[data-way="mill2->bakery"].way-backup');
    expect(await page.locator('.way-backup').count()).toBe(1);
    expect(await page.locator('[data-way="mill2->bakery"] .way-line').evaluate((line) => getComputedStyle(line).strokeDasharray)).not.toBe('none');
    expect(await page.locator('.legend').textContent()).toContain('Backup lane, rerouted');
    await page.focus('[data-site=bakery]');
    await page.keyboard.press('Enter');
    const facts = page.locator('.orders-panel details dl');
    await page.click('.orders-panel summary');
    expect(await facts.isVisible()).toBe(true);
    expect(await facts.textContent()).toMatch(/mill and mill2 \(backup\)\s*The first source gets what it can send now/);
    await page.selectOption('[name=point]', { label: 'Bread' });
    expect(await facts.textContent()).toContain('its own line');
    expect(await page.locator('.orders-key').textContent()).toContain('begun');
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});
