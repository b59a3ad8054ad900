/** `npm run validate-model`: installs and builds what is missing, then runs every known answer. Writes docs/validation.json and docs/validation.md. */
import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build-target.mjs';
import { root, secondsSince } from './command.mjs';
import { install } from './install.mjs';

if (process.argv.length > 2) {
  console.error(`validate-model: takes no options; got ${process.argv.slice(2).join(' ')}; try npm run validate-model`);
  process.exit(1);
}
if (!((await install()) && (await build('validation')))) process.exit(1);

const start = performance.now();
const { validateModel } = await import(pathToFileURL(join(root, 'dist', 'validation', 'validate-model.js')).href);
const missed = validateModel({ json: join(root, 'docs', 'validation.json'), page: join(root, 'docs', 'validation.md') });
console.error(`${missed.length === 0 ? 'All figures are right' : `${missed.length} missed: ${missed.join(', ')}`}; took ${secondsSince(start)}`);
process.exitCode = missed.length === 0 ? 0 : 1;
