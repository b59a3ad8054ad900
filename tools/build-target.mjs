/** Building one target, unless it is up to date. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, runNode, secondsSince } from './command.mjs';
import { fingerprint, isBuilt, stampFile } from './fingerprint.mjs';

/** A lock older than this was left behind by a build that was killed. */
const staleAfterMs = 180_000;

/** Runs `work` while no other process builds the same target: two commands started at once must not write over each other. */
async function alone(target, work) {
  const lock = join(root, 'dist', `${target}.lock`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > staleAfterMs) rmSync(lock, { recursive: true, force: true });
      await sleep(100);
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', release).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('exit', release).off('SIGINT', stop).off('SIGTERM', stop);
    release();
  }
}

const installed = (...path) => join(root, 'node_modules', ...path);

/** What bundles a target, as arguments of Node. */
const bundle = (target) => [installed('vite', 'bin', 'vite.js'), 'build', '--mode', target === 'app' ? 'production' : target, '--logLevel', 'warn'];

/** What writes the types of the library. */
const writeTypes = [installed('typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.types.json')];

/** Builds one target unless it is up to date. Returns whether it is now. */
export async function build(target) {
  if (isBuilt(target)) return true;
  return alone(target, async () => {
    if (isBuilt(target)) return true;
    const start = performance.now();
    // Taken before the build: a file that changes meanwhile makes the result out of date.
    const sources = fingerprint(target);
    console.log(`build: ${target} ...`);
    const code = await runNode(target === 'types' ? writeTypes : bundle(target), { env: { ...process.env, NODE_ENV: 'production' } });
    if (code !== 0) return false;
    writeFileSync(stampFile(target), sources);
    console.log(`build: ${target} done in ${secondsSince(start)}`);
    return true;
  });
}
