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

test('the lock file says what a package is, not where it was fetched', () => {
  const lock: { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('no check is switched off in a comment', () => {
  expect(find(/(es|ox)lint-disable|@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
});

test('no test is left out or runs alone', () => {
  expect(find(/\b(it|test|describe)\.(only|skip|todo|fails|skipIf|runIf)\b/)).toEqual([]);
});
