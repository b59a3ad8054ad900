import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseScenario } from '../../scenarios/index.ts';
import { nextFrame, openApp, type AppPage } from './app-page.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const curve = ({ page }: AppPage): Promise<string | null> => page.getAttribute('.service-ahead .service-line', 'd');
const trace = async ({ page }: AppPage): Promise<string> => (await page.getAttribute('knockon-app', 'data-trace')) ?? '';

/** Waits until another run is on stage, and drawn, than the one of a hash. */
async function otherThan({ page }: AppPage, hash: string): Promise<void> {
  await page.waitForFunction((known) => document.querySelector('knockon-app')?.getAttribute('data-trace') !== known, hash);
  await nextFrame(page);
}

describe('knocking out a site', () => {
  it('changes the run from the same moment on; undo and redo take it back and forth', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=60.5');
    const before = { curve: await curve(app), trace: await trace(app) };
    await app.page.click('[data-site=bakery]');
    await app.page.fill('[name=lasts]', '20');
    await app.page.click('.button-danger');
    await otherThan(app, before.trace);
    expect(await curve(app)).not.toBe(before.curve);
    expect(await app.page.locator('.hit').textContent()).toMatch(/Bakery out\s*day 60, 20.days/);
    await app.page.waitForSelector('[data-site=bakery][data-state=down]');
    await app.page.keyboard.press('Space');
    expect(await app.day()).toBeLessThan(75);
    const hit = await trace(app);
    await app.page.keyboard.press('Control+z');
    await otherThan(app, hit);
    expect(await trace(app)).toBe(before.trace);
    expect(await curve(app)).toBe(before.curve);
    expect(await app.page.locator('.hit').count()).toBe(0);
    await app.page.keyboard.press('Control+Shift+z');
    await otherThan(app, before.trace);
    expect(await trace(app)).toBe(hit);
    await app.page.click('[aria-label^="Take back"]');
    await otherThan(app, hit);
    expect(await trace(app)).toBe(before.trace);
    expect(app.troubles).toEqual([]);
    await app.close();
  });

  it('works for a lane, whose goods then stand still', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=60.5');
    const before = await trace(app);
    await app.page.focus('[data-way="mill->bakery"]');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
    await otherThan(app, before);
    await app.page.waitForSelector('[data-way="mill->bakery"][data-mode=closed]');
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute('data-way'))).toBe('mill->bakery');
    await app.close();
  });

  it('by keyboard leaves the focus where it was, also when it is undone', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=60.5');
    const focused = (): Promise<string | null | undefined> => app.page.evaluate(() => document.activeElement?.getAttribute('data-site'));
    const before = await trace(app);
    await app.page.focus('[data-site=bakery]');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
    await otherThan(app, before);
    expect(await focused()).toBe('bakery');
    const hit = await trace(app);
    await app.page.keyboard.press('Control+z');
    await otherThan(app, hit);
    expect(await focused()).toBe('bakery');
    await app.close();
  });
});

describe('numbers that are not allowed', () => {
  it('as seed or replication are left out, with words that say what is allowed', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=60.5');
    const before = await trace(app);
    for (const [name, text, kept] of [['seed', '-4', '7'], ['replication', '1e30', '0'], ['seed', '', '7']] as const) {
      await app.page.fill(`[name=${name}]`, text);
      await app.page.keyboard.press('Tab');
      await app.page.waitForSelector(`#${name}-wrong`);
      expect(await app.page.locator('knockon-top-bar [role=alert]').textContent()).toBe(`Whole number, 0 to 9e15: still ${kept}`);
      expect(await app.page.inputValue(`[name=${name}]`)).toBe(kept);
    }
    expect(await trace(app)).toBe(before);
    await app.page.fill('[name=seed]', '8');
    await app.page.keyboard.press('Tab');
    await otherThan(app, before);
    expect(await app.page.locator('knockon-top-bar [role=alert]').count()).toBe(0);
    await app.close();
  });

  it('as days to be out are refused in the card', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=60.5');
    await app.page.click('[data-site=bakery]');
    await app.page.fill('[name=lasts]', '1e30');
    await app.page.click('.button-danger');
    const message = (): Promise<string> => app.page.locator('[name=lasts]').evaluate((input) => (input as HTMLInputElement).validationMessage);
    expect(await message()).toBe('Between 0.1 and 3650 days');
    expect(await app.page.locator('.hit').count()).toBe(0);
    await app.page.fill('[name=lasts]', '20');
    expect(await message()).toBe('');
    await app.page.click('.button-danger');
    await app.page.waitForSelector('.hit');
    await app.close();
  });
});

describe('hazards of the scenario', () => {
  it('switch off, all random ones at once and dated ones one by one', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=10');
    const before = await trace(app);
    const switches = app.page.getByRole('switch');
    await switches.first().click();
    await otherThan(app, before);
    const calm = await trace(app);
    await switches.nth(1).click();
    await otherThan(app, calm);
    expect(await app.page.locator('.story-none').count()).toBe(1);
    expect(await app.kpi('Depth')).toMatch(/^0\.0/);
    await app.close();
  });
});

describe('a link', () => {
  it('shows the same run, edits and moment again', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=11&replication=3&random=off&hit=site_80_14_7_mill&day=90.25&theme=dark');
    await app.page.waitForFunction(() => location.hash.startsWith('#scenario=bakery&seed=11&replication=3&hit='));
    const again = await openApp(browser, await app.page.evaluate(() => location.hash));
    expect(await trace(again)).toBe(await trace(app));
    expect(await again.day()).toBe(90);
    expect(await again.page.locator('.hit').count()).toBe(1);
    expect(await again.page.evaluate(() => location.hash)).toBe(await app.page.evaluate(() => location.hash));
    expect(await again.page.getAttribute('html', 'data-theme')).toBe('dark');
    await Promise.all([app.close(), again.close()]);
  });

  it('to nowhere says so', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=1');
    await app.page.evaluate(() => (location.hash = 'scenario=nowhere'));
    expect(await app.page.locator('.problems').textContent()).toContain('no scenario of the library has this name');
    await app.close();
  });
});

const wrong = `knockon: 1
name: wrong in four places
horizon: -3
products: { flour: { unit: kg, value: much } }
sites: { mill: { kind: suplier } }
markets: []
`;

const small = `knockon: 1
name: one shop
horizon: 100
products: { bread: { unit: loaf, value: 1, quantum: 1 } }
sites: { baker: { kind: supplier }, shop: { kind: store } }
lanes: [{ from: baker, to: shop, product: bread, leadTime: 1 }]
policies: [{ at: shop, product: bread, inventory: { base-stock: { S: 40 } } }]
markets: [{ id: people, at: shop, product: bread, demand: { poisson: { mean: 10 } }, unmet: lost }]
`;

const upload = ({ page }: AppPage, name: string, text: string): Promise<void> => page.setInputFiles('input[type=file]', { name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

describe('a file', () => {
  it('with errors has all of them listed with their place, and leaves the scene alone', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=30');
    const before = await trace(app);
    await upload(app, 'wrong.yaml', wrong);
    const problems = app.page.locator('.problems li');
    await problems.first().waitFor();
    const places = await app.page.locator('.problems .place').allTextContents();
    const parsed = parseScenario(wrong, 'wrong.yaml');
    const expected = parsed.ok ? [] : parsed.problems.map(({ line, path }) => `line ${line}, ${path}`);
    expect(expected.length).toBeGreaterThanOrEqual(4);
    expect(places.map((place) => place.trim())).toEqual(expected);
    expect(await trace(app)).toBe(before);
    expect(await app.page.locator('select[name=scenario]').inputValue()).toBe('bakery');
    await app.page.keyboard.press('Escape');
    expect(await problems.count()).toBe(0);
    await app.close();
  });

  it('that is sound opens, and its link opens it again without the file', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=30');
    const before = await trace(app);
    await upload(app, 'small.yaml', small);
    await otherThan(app, before);
    expect(await app.page.locator('g.node.site').count()).toBe(2);
    await app.page.waitForFunction(() => location.hash.includes('document='));
    const again = await openApp(browser, await app.page.evaluate(() => location.hash));
    expect(await trace(again)).toBe(await trace(app));
    for (const { page } of [app, again]) expect(await page.locator('select[name=scenario] option:checked').textContent()).toBe('one shop');
    await again.page.click('text=Stress test');
    await again.page.fill('[name=replications]', '64');
    await again.page.click('.stress-form .button-strong');
    await again.page.waitForSelector('.command >> text=one-shop.yaml');
    await Promise.all([app.close(), again.close()]);
  });

  it('that is too large for a link says so, and leaves none in the address', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=30');
    const before = await trace(app);
    const noise = Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 104_729).toString(36)).join(' ');
    await upload(app, 'large.yaml', `${small}# ${noise}\n`);
    await otherThan(app, before);
    expect(await app.page.getByRole('button', { name: 'No link' }).isDisabled()).toBe(true);
    await app.page.waitForFunction(() => location.hash === '');
    await app.close();
  });

  it('may be dropped on the page', async () => {
    const app = await openApp(browser, '#scenario=bakery&seed=7&day=30');
    const before = await trace(app);
    await app.page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'small.yaml'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, small);
    await otherThan(app, before);
    expect(app.troubles).toEqual([]);
    await app.close();
  });
});
