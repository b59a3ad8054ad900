/** `npm run bench [-- --json FILE]`: installs and builds what is missing, then measures. Times are never a test. */
import './node-version.mjs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build-target.mjs';
import { root } from './command.mjs';
import { install } from './install.mjs';
import { serveApp } from './serve-app.mjs';

const [option, file, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (option !== undefined && (option !== '--json' || file === undefined))) {
  console.error(`bench: no such options; got ${process.argv.slice(2).join(' ')}; try npm run bench -- --json FILE`);
  process.exit(1);
}

const ready = (await install()) && (await build('app')) && (await build('node')) && (await build('bench'));
if (!ready) process.exit(1);

const server = await serveApp(0);
try {
  const { bench } = await import(pathToFileURL(join(root, 'dist', 'bench', 'main.js')).href);
  await bench({ json: file === undefined ? null : resolve(file), app: join(root, 'dist', 'app'), url: server.url });
} finally {
  await server.close();
}
