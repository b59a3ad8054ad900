import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root, withFiles } from './broken-imports.ts';

/** Returns what the linter says about one file with the rules of the repository, a line for each problem. */
export function lint(path: string, text: string): Promise<string[]> {
  return withFiles({ [path]: text }, async (tree) => {
    cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const options = ['--config', '.oxlintrc.json', '--no-ignore', '--format', 'unix', path];
    const { stdout } = spawnSync(process.execPath, [oxlint, ...options], { cwd: tree, encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line.startsWith(path));
  });
}
