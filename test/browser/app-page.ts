import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { appUrl } from './browser.ts';

/** A page with the app on it. */
export interface AppPage {
  readonly page: Page;
  /** Everything that went wrong on the page so far: console errors and warnings, exceptions, answers of 400 and above. */
  readonly troubles: readonly string[];
  /** The day that is shown; below 0 in the warm-up. */
  day(): Promise<number>;
  /** The first value of the strip of measures that goes by a name. */
  kpi(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the app at a link (the part after `#`, or with `?`) in a window of 1280 x 800, and waits for its first scene. */
export async function openApp(browser: Browser, link: string, options: BrowserContextOptions = {}): Promise<AppPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(appUrl() + link);
  await page.waitForSelector('g.node[data-state]');
  return {
    page,
    troubles,
    async day() {
      await nextFrame(page);
      return Number(await page.getAttribute('svg.timeline', 'aria-valuenow'));
    },
    async kpi(name) {
      await nextFrame(page);
      const cell = page.locator('.kpi', { has: page.locator('dt', { hasText: name }) });
      return (await cell.locator('.kpi-value').textContent()) ?? '';
    },
    close: () => context.close(),
  };
}

/** Waits until what was asked for has been drawn. */
export function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}
