/** Where the built worker is. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node 20 cannot run `.ts`, so the worker is always the built one: beside the built program, or in `dist/node` of the sources. */
const PLACES = ['worker.js', '../../dist/node/worker.js'];

/** Returns the path of the built worker. Throws when it has not been built. */
export function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = PLACES.map((place) => resolve(here, place)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`worker.js is not beside ${here} or in dist/node; build it with: npm run build`);
  return found;
}
