/** Known answers as tests: every figure is right, and the validation page says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureId, rowOf, type Row } from './known-answer.ts';

/** The figures that docs/validation.json prints. */
export const published = JSON.parse(readFileSync(new URL('../../docs/validation.json', import.meta.url), 'utf8')) as readonly Row[];

const byId = new Map(published.map((row) => [row.id, row]));

/** The known answers as they are built: the test runner would run the sources at less than half the speed. */
const { families, further } = (await import(/* @vite-ignore */ new URL('../../dist/validation/validate-model.js', import.meta.url).href)) as typeof import('./validate-model.ts');

/** Declares a test for every figure of the answers that are not printed: it is right. */
export function expectFurtherAnswers(): void {
  describe.each(further)('$id', (answer) => {
    test.each(answer.figures)('$suffix', (figure) => expectRight(rowOf(answer, figure)));
  });
}

/** Declares a test for every figure of a family: it is right, and it is printed as it comes out. `npm run validate-model` prints it anew. */
export function expectKnownAnswers(family: string): void {
  describe.each(families[family])('$id', (answer) => {
    test.each(answer.figures)('$suffix', (figure) => {
      const row = rowOf(answer, figure);
      expectRight(row);
      expect(row).toEqual(byId.get(figureId(answer, figure)));
    });
  });
}

function expectRight({ id, got, expected, error, pass }: Row): void {
  expect(pass, `${id}: got ${String(got)} for ${String(expected)}, error ${error}`).toBe(true);
}
