import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, inProcessPool, play, stress } from '../../engine/index.ts';
import { stressJson } from '../../run/results/stress-json.ts';
import { library, parseScenario, resolve, scenarioHash, type ScenarioDocument } from '../../scenarios/index.ts';
import { openApp, type AppPage } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let bakery: ScenarioDocument;
beforeAll(async () => {
  browser = await launchBrowser();
  const parsed = parseScenario((await library.find(({ name }) => name === 'bakery')?.read()) ?? '', 'bakery.yaml');
  if (!parsed.ok) throw new Error('the bakery is not sound');
  bakery = parsed.document;
});
afterAll(() => browser.close());

async function runTest(app: AppPage, replications: number): Promise<void> {
  const { page } = app;
  await page.click('text=Stress test');
  await runAgain(app, replications);
}

async function runAgain({ page }: AppPage, replications: number): Promise<void> {
  await page.fill('[name=replications]', String(replications));
  await page.click('.stress-form .button-strong');
}

describe('the browser', () => {
  it('computes the same bits as Node', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=50');
    const spec = resolve(bakery);
    expect(await app.page.getAttribute('knockon-app', 'data-trace')).toBe(play(compile(spec), 7, 0).traceHash);
    await runTest(app, 192);
    await app.page.waitForSelector('.stress-state');
    const [download] = await Promise.all([app.page.waitForEvent('download'), app.page.click('text=Results, JSON')]);
    const result = await stress(inProcessPool(), spec, { seed: 7, replications: 192 });
    const label = { name: bakery.name, hash: scenarioHash(bakery) };
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(JSON.parse(JSON.stringify(stressJson(label, result))));
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});

describe('the stress test', () => {
  it('shows what it has found while it runs, and tells how to repeat it', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=50');
    const { page } = app;
    await runTest(app, 4000);
    await page.waitForSelector('.stress-progress >> text=left');
    await page.waitForSelector('.fan-band');
    const early = await page.getAttribute('.fan-line', 'd');
    await page.waitForFunction((d) => document.querySelector('.fan-line')?.getAttribute('d') !== d, early);
    await page.click('.stress-form >> text=Stop');
    await page.waitForSelector('.stress-state');
    expect(await page.locator('.stress-state').textContent()).toMatch(/^Stopped after [\d,]+ replications/);
    expect(await page.locator('.command code').textContent()).toBe('npx knockon stress bakery -n 4000 --seed 7');
    const titles = await page.locator('.measures tbody th').allTextContents();
    expect(titles.length).toBeGreaterThan(8);
    expect(titles.filter((title) => /\b(\w+)\s*\1$/.test(title))).toEqual([]);
    expect(titles).toContain('Lost units');
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('opens the worst replication in the player', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=50');
    const { page } = app;
    await runTest(app, 128);
    await page.waitForSelector('.stress-state');
    const worst = page.locator('.worst button').first();
    const number = await worst.locator('b').textContent();
    const loss = await worst.locator('span').textContent();
    await worst.click();
    await page.waitForFunction((n) => document.querySelector<HTMLInputElement>('[name=replication]')?.value === n, number);
    expect(await page.evaluate(() => location.hash)).toContain(`&replication=${number}`);
    expect(await app.kpi('Loss area')).toBe(loss);
    expect(await worst.getAttribute('aria-pressed')).toBe('true');
    await app.close();
  });

  it('is given up when another scenario comes on stage, and says what its figures are of', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=50');
    const { page } = app;
    await runTest(app, 100_000);
    await page.waitForSelector('.fan-band');
    await page.selectOption('select[name=scenario]', 'corner-bakery');
    await page.waitForSelector('text=was given up: the stage has changed');
    await page.waitForSelector('.stress-form .button-strong');
    expect(await page.locator('.measures, .worst, .stress-state').count()).toBe(0);
    await runAgain(app, 64);
    await page.waitForSelector('.stress-state');
    const subject = page.locator('.stress-subject');
    const title = await page.locator('select[name=scenario] option:checked').textContent();
    expect(await subject.textContent()).toBe(`Test of ${title}, seed 7`);
    await page.fill('[name=seed]', '8');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.stress-subject >> text=not what is on the stage now');
    expect(await subject.textContent()).toContain('seed 7');
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('leaves out profit and money lost where no prices are set', async () => {
    const app = await openApp(browser, '#scenario=health&seed=7&day=50', { viewport: { width: 1920, height: 1080 } });
    await runTest(app, 64);
    await app.page.waitForSelector('.measures', { timeout: 100_000 });
    const titles = await app.page.locator('.measures tbody th').allTextContents();
    expect(titles.filter((title) => /^(Profit|Money lost|Revenue)/.test(title))).toEqual([]);
    expect(titles).toContain('Total cost USD');
    expect(await app.page.locator('knockon-stress').textContent()).toContain('no prices are set');
    expect(await app.page.locator('.kpi dt').allTextContents()).not.toContain('Profit, USD');
    expect(await app.page.locator('.kpi dt').last().textContent()).toBe('Total cost, USD; no prices are set');
    await app.close();
  });

  it('names a file to save when the scenario was changed', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&random=off&day=50');
    await runTest(app, 64);
    await app.page.waitForSelector('.stress-state');
    expect(await app.page.locator('.command code').textContent()).toBe('npx knockon stress bakery-changed.yaml -n 64 --seed 7');
    const [download] = await Promise.all([app.page.waitForEvent('download'), app.page.click('.saves >> text=bakery-changed.yaml')]);
    const saved = parseScenario(await readFile(await download.path(), 'utf8'), 'bakery-changed.yaml');
    expect(saved.ok && saved.document.hazards?.every(({ when }) => 'date' in when)).toBe(true);
    await app.close();
  });
});
