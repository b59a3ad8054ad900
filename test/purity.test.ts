import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourcesOf } from './architecture/broken-imports.ts';
import { impureCode } from './architecture/impure-code.ts';
import { lint } from './architecture/lint.ts';

describe('the engine gives the same bits on every machine', () => {
  test('no file of it has what the linter does not see', () => {
    const found = sourcesOf(join(root, 'engine')).flatMap((path) =>
      impureCode(readFileSync(join(root, 'engine', path), 'utf8')).map((what) => `engine/${path}:${what}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'const a = Math.floor(2.5) + Math.sqrt(2) + Math.abs(-1) + Math.imul(3, 5);',
    'const a = { exp: 1 }; const b = a.exp;',
    '/** 2 ** 3 and Math.exp in words only. */ const a = "Math.exp(2 ** 3)";',
  ])('accepted: %s', (code) => {
    expect(impureCode(code)).toEqual([]);
  });

  test.each([
    ...['random', 'exp', 'log', 'log2', 'log10', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tan', 'tanh', 'cbrt', 'hypot', 'atan2'].map(
      (name) => `const a = Math.${name}(0.5);`,
    ),
    "const a = Math['exp'](0.5);",
    'const { exp } = Math;',
    'const m = Math;',
    'const a = 2 ** 0.5;',
    'let a = 2; a **= 0.5;',
    "const a = 'a'.localeCompare('b');",
    'const a = (1.5).toLocaleString();',
    'const a: any = 1;',
    'const a = [] as any[];',
  ])('found: %s', (code) => {
    expect(impureCode(code)).toHaveLength(1);
  });
});

describe('the linter', () => {
  const impure = [
    'export const a = Math.exp(0.5);',
    'export const a = Math.random();',
    'export const { log } = Math;',
    'export const a = new Date();',
    'export const a = Date.now();',
    'export const a = performance.now();',
    'export const a = process.env;',
    'export const a = document.title;',
    'export const a = window.name;',
    'export const a = globalThis;',
    "console.log('a');",
    'export const a = Intl;',
    'export const a = crypto.randomUUID();',
    'setTimeout(() => {}, 1);',
  ];

  test.each(impure)('refuses it in the engine: %s', async (code) => {
    expect(await lint('engine/flow/a.ts', code)).toHaveLength(1);
  });

  test.each(impure)('accepts it elsewhere: %s', async (code) => {
    expect(await lint('run/cli/a.ts', code)).toEqual([]);
  });

  test('lets the engine call its own things process, document or window', async () => {
    const code = 'export function names(process: { document: number }, window: number): number {\n  return process.document + window;\n}\n';
    expect(await lint('engine/flow/a.ts', code)).toEqual([]);
  });

  test.each([
    ['no-explicit-any', 'export const a: any = 1;'],
    ['ban-ts-comment', `// @ts-${'ignore'}\nexport const a = 1;`],
    ['no-unused-vars', 'const a = 1;'],
  ])('refuses everywhere: %s', async (rule, code) => {
    const [problem] = await lint('viz/app/a.ts', code);
    expect(problem).toContain(rule);
  });
});
