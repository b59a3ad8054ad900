/** `npm start`: installs and builds what is missing, then serves the app on this machine until Ctrl-C. `-- --port N` picks the port. */
import './node-version.mjs';
import util from 'node:util';
import { build } from './build-target.mjs';
import { install } from './install.mjs';

/** Returns the port asked for; ends the process when it is not one. */
function portAsked() {
  try {
    const { values } = util.parseArgs({ options: { port: { type: 'string', default: '4173' } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
    console.error(`--port: must be a whole number from 0 to 65535; got ${values.port}`);
  } catch (error) {
    console.error(`${error.message}; try npm start -- --port 4173`);
  }
  return process.exit(1);
}

const port = portAsked();
if (!(await install()) || !(await build('node')) || !(await build('app'))) process.exit(1);

const { serveApp } = await import('./serve-app.mjs');
const server = await serveApp(port);
console.log(`Knockon is on ${server.url} (Ctrl-C to stop)`);

process.once('SIGINT', async () => {
  await server.close();
  process.exit(0);
});
