import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenImports, folders, root, sourcesOf, withFiles, withProgram } from './architecture/broken-imports.ts';
import { brokenPrograms } from './architecture/broken-programs.ts';
import { hiddenImports } from './architecture/hidden-imports.ts';
import { smallProgram } from './architecture/small-program.ts';

describe('who imports whom', () => {
  test('the program keeps every rule', async () => {
    expect(await withProgram(brokenImports)).toEqual([]);
  });

  test('a small program that keeps every rule is accepted', async () => {
    expect(await withFiles(smallProgram, brokenImports)).toEqual([]);
  });

  test.each(brokenPrograms)('$rule: $file: $code', async ({ rule, file, code }) => {
    const files = { ...smallProgram, [file]: `${smallProgram[file] ?? ''}\n${code}\n`, 'test/stand-in.ts': '' };
    const broken = await withFiles(files, brokenImports);
    expect(broken.filter((line) => line.startsWith(`${rule}: `) && line.includes(file))).not.toEqual([]);
  });
});

describe('every import can be seen', () => {
  /** Look for what was built, and import what a user brings: no places in the sources. */
  const seesFiles: ReadonlySet<string> = new Set(['run/node/built-file.ts', 'run/plugin-module.ts']);

  test.each(folders)('in %s', (folder) => {
    const paths = sourcesOf(join(root, folder)).map((path) => `${folder}/${path}`);
    const hidden = paths
      .filter((path) => !seesFiles.has(path))
      .flatMap((path) => hiddenImports(readFileSync(join(root, path), 'utf8')).map((what) => `${path}:${what}`));
    expect(hidden).toEqual([]);
  });

  test.each([
    "import './a.ts';",
    "const a = import('./a.ts');",
    "const w = new Worker(new URL('./a.ts', import.meta.url), { type: 'module' });",
    "const texts = import.meta.glob('./library/*.yaml', { query: '?raw' });",
  ])('accepted: %s', (code) => {
    expect(hiddenImports(code)).toEqual([]);
  });

  test.each([
    'const a = import(name);',
    'const a = import(`./${name}.ts`);',
    'const w = new Worker(new URL(name, import.meta.url));',
    "const here = import.meta.url; const w = new URL('./a.ts', here);",
    "const a = import.meta.glob('../engine/*.ts');",
    "const a = import.meta.resolve('./a.ts');",
    'const { url } = import.meta;',
  ])('found: %s', (code) => {
    expect(hiddenImports(code)).toHaveLength(1);
  });
});
