import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './architecture/broken-imports.ts';

/** Every file that is committed, as it stands in the work tree. */
const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));

/** Returns `path:line` wherever a committed file matches. */
function find(pattern: RegExp): string[] {
  return committed.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
  );
}

test('no committed file names the host of a package registry', () => {
  expect(find(/registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|jfrog\.io|\/artifactory\/|^\s*registry\s*=/)).toEqual([]);
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages of the lock file, by their folder; the first, without a folder, is this repository. */
const locked = Object.entries(
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages,
).filter(([path]) => path !== '');

test('the lock file says what a package is, not where it was fetched', () => {
  expect(locked.length).toBeGreaterThan(0);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('the lock file holds what other platforms need, without which npm ci refuses it', () => {
  const paths = new Set(locked.map(([path]) => path));
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`)),
  );
  expect(missing).toEqual([]);
});

test('no check is switched off in a comment', () => {
  expect(find(/(es|ox)lint-disable|@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
});

test('no test is left out or runs alone', () => {
  expect(find(/\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b/)).toEqual([]);
});
