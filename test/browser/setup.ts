import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

/** Before the tests of this folder: finds a browser that starts. */
export default async function setup(project: TestProject): Promise<void> {
  const found = await findBrowser();
  console.log(`browser: ${found.name}, version ${found.version}`);
  project.provide('browser', found.options);
}
