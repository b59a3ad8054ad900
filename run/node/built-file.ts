/** Where built files are. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Node 20 cannot run `.ts`, so that what runs beside the program is built: it stands with the built program, or in `dist/node` of the sources. */
const FOLDERS = ['.', '../../dist/node'];

/** Returns the path of a built file. Throws when it has not been built. */
export function builtFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const found = FOLDERS.map((folder) => resolve(here, folder, name)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name} is not beside ${here} or in dist/node; build it with: npm run build`);
  return found;
}
