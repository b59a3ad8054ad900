import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from './answers/index.ts';
import { published } from './expect-known-answers.ts';
import { figureId } from './known-answer.ts';
import { validationPage } from './validation-page.ts';

test('docs/validation.json has every figure once, in order', () => {
  const ids = Object.values(families).flat().flatMap((answer) => answer.figures.map((figure) => figureId(answer, figure)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(published.map(({ id }) => id)).toEqual(ids);
});

test('docs/validation.md is made of it', () => {
  expect(readFileSync(new URL('../../docs/validation.md', import.meta.url), 'utf8')).toBe(validationPage(published));
});
