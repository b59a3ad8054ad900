import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../architecture/broken-imports.ts';
import { filesOnPage, pluginsPage } from '../specs/page-files.ts';
import { temporaryFolder } from './knockon.ts';

const TYPES = ['node_modules', 'typescript', 'bin', 'tsc'];
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  run(process.execPath, [join('tools', 'build.mjs'), 'node', 'browser', 'types'], root);
}, 400_000);

/** Returns a project that has this package installed as it is packed, with the packages that it takes beside it; without any network. */
function project(): string {
  const folder = temporaryFolder();
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const [archive] = readdirSync(folder);
  mkdirSync(join(folder, 'node_modules'));
  run('tar', ['-xzf', archive, '-C', 'node_modules'], folder);
  run('mv', ['node_modules/package', 'node_modules/knockon'], folder);
  for (const name of ['rolldown', '@rolldown', '@oxc-project', 'zod', 'comlink']) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(filesOnPage(pluginsPage))) writeFileSync(join(folder, name), text);
  return folder;
}

test('a project that installs the package runs all that docs/plugins.md shows, word for word', () => {
  const folder = project();
  expect(Object.keys(filesOnPage(pluginsPage))).toEqual(['my-policy.ts', 'my-shop.yaml', 'my-test.mjs']);
  const [hash, fillRate] = run(process.execPath, ['my-test.mjs'], folder).trim().split('\n');
  const knockon = (...args: readonly string[]): string => run(process.execPath, [join('node_modules', 'knockon', 'run', 'cli', 'knockon.mjs'), ...args], folder);
  const plugin = ['--plugin', './my-policy.ts'];
  expect(JSON.parse(knockon('run', 'my-shop.yaml', ...plugin, '--seed', '7', '--json')).traceHash).toBe(hash);
  expect(JSON.parse(knockon('stress', 'my-shop.yaml', ...plugin, '--seed', '7', '-n', '500', '--json')).measures.fillRate.mean).toBe(Number(fillRate));
  expect(knockon('list', 'policies', ...plugin)).toMatch(/^nervous \(inventory\)/m);
});

test('its types let a plugin through, and find what is wrong in one', () => {
  const folder = project();
  const check = (...files: readonly string[]): string => {
    try {
      return run(process.execPath, [join(root, ...TYPES), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', ...files], folder);
    } catch (thrown) {
      return (thrown as { readonly stdout: string }).stdout;
    }
  };
  writeFileSync(join(folder, 'wrong.ts'), "import type { Plugin } from 'knockon';\nimport { exp } from 'knockon/plugin';\nexport default { inventory: [{ kind: 'a', summary: 'b', params: [], decide: (view) => view.onHnad(exp(1)) }] } satisfies Plugin;\n");
  expect(check('my-policy.ts')).toBe('');
  expect(check('wrong.ts')).toMatch(/^wrong\.ts\(3,\d+\): error TS2551: .*onHnad.*onHand/);
});
