/** `npm run validate-model`: runs every known answer, and prints what came out. */
import { writeFileSync } from 'node:fs';
import { families } from './answers/index.ts';
import { further } from './further/index.ts';
import { rowOf, type Row } from './known-answer.ts';
import { validationPage } from './validation-page.ts';

export { families, further };

export interface ValidateOptions {
  /** Write the rows here as JSON, one a line. */
  readonly json: string;
  /** Write the page here. */
  readonly page: string;
}

/** Returns the ids of the figures that are missed. Says on stderr how far it is. */
export function validateModel({ json, page }: ValidateOptions): string[] {
  const rows: Row[] = [];
  for (const answer of Object.values(families).flat()) {
    const start = performance.now();
    const own = answer.figures.map((figure) => rowOf(answer, figure));
    rows.push(...own);
    const missed = own.filter(({ pass }) => !pass);
    console.error(`${answer.id}: ${own.length - missed.length} of ${own.length} figures right, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    for (const { id, expected, got, error, tolerance } of missed) console.error(`  ${id}: expected ${String(expected)}; got ${String(got)}; error ${error}; ${tolerance}`);
  }
  writeFileSync(json, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  writeFileSync(page, validationPage(rows));
  return rows.filter(({ pass }) => !pass).map(({ id }) => id);
}
