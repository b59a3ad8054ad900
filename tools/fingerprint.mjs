/** Telling whether what was built still matches its sources. Fast: the command line asks at every start. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.mjs';

/** What each build is made from; its result is in `dist/<name>`. */
export const targets = {
  app: ['engine', 'scenarios', 'run', 'viz', 'vite.config.ts', 'package.json', 'package-lock.json'],
  node: ['engine', 'scenarios', 'run', 'vite.config.ts', 'package.json', 'package-lock.json'],
  browser: ['engine', 'scenarios', 'run', 'vite.config.ts', 'package.json', 'package-lock.json'],
  types: ['engine', 'scenarios', 'run', 'tsconfig.json', 'tsconfig.types.json', 'package.json', 'package-lock.json'],
  validation: ['engine', 'scenarios', 'test/specs', 'test/theory', 'vite.config.ts', 'package.json', 'package-lock.json'],
  bench: ['engine', 'scenarios', 'run', 'bench', 'test/browser', 'vite.config.ts', 'package.json', 'package-lock.json'],
};

/** Returns a line for every file at or below a path: its name, size and time of change. */
function describe(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path).flatMap((name) => describe(join(path, name)));
}

/** Returns the fingerprint of a build's sources as they are now. */
export function fingerprint(target) {
  const lines = targets[target].flatMap((path) => describe(join(root, path)));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** Returns the file that keeps the fingerprint a build was made from. */
export function stampFile(target) {
  return join(root, 'dist', target, '.fingerprint');
}

/** Returns whether a build is there and its sources have not changed since. */
export function isBuilt(target) {
  try {
    return readFileSync(stampFile(target), 'utf8') === fingerprint(target);
  } catch {
    return false;
  }
}
