/** Installs the dependencies when they are missing or the lock file changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, secondsSince } from './command.mjs';

const stamp = join(root, 'node_modules', '.knockon-lock');

/** Returns what the installed packages depend on: the lock file, and the machine they were built for. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
}

/** Makes node_modules match package-lock.json. Returns whether it does. */
export async function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return true;
  const start = performance.now();
  console.log('install: npm ci ...');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error(`install: npm ci failed with exit code ${code}`);
    return false;
  }
  writeFileSync(stamp, wanted());
  console.log(`install: done in ${secondsSince(start)}`);
  return true;
}
