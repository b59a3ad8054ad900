import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    appUrl: string;
    /** How to start the browser that was found. */
    browser: LaunchOptions;
  }
}

/** Returns the address of the built app, with a slash at its end. Only in tests of this folder. */
export function appUrl(): string {
  return inject('appUrl');
}

/** Starts a browser without a window: call it once a file, in `beforeAll`, and close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(inject('browser'));
}
