/** The page of known answers, docs/validation.md. */
import { AGAIN } from './experiment.ts';
import type { Row, Value } from './known-answer.ts';

/** Returns the page that prints the rows, in Markdown. */
export function validationPage(rows: readonly Row[]): string {
  const answers = grouped(rows, ({ id }) => id.split('/')[0]);
  const misses = rows.filter(({ pass }) => !pass).length;
  return [
    '# Known answers',
    'Made by `npm run validate-model`, which runs it all and fails on a miss; `validation.json` beside this page has every digit and every period. Each scenario is a document, run as any other; figures of levels and lots are what the sizing functions return. The cases are in `test/theory/answers`.',
    `${answers.length} answers with ${rows.length} figures; ${misses === 0 ? 'all are right' : `**${misses} are missed**`}.`,
    `Where chance is in it, the seed is the hash of the id of the figure (of the first of those that come out of the same runs), and the error is in standard errors. A figure that is missed is simulated once more with ${AGAIN} times the replications, the first ones included, and that counts: a fault then stands out by twice as many standard errors, chance goes away. Where it is not, the error is the largest difference, over all periods where there are many.`,
    ...grouped(answers, ([, [first]]) => first.category).map(([category, ofCategory]) => [`## ${category}`, ...ofCategory.map(([id, figures]) => answerText(id, figures))].join('\n\n')),
    '',
  ].join('\n\n');
}

function answerText(id: string, rows: readonly Row[]): string {
  const tolerances = [...new Set(rows.map(({ tolerance }) => tolerance))];
  const line = ({ id: figure, expected, got, error, pass }: Row): string => `| ${figure.slice(id.length + 1) || id} | ${shown(expected)} | ${shown(got)} | ${digits(error, 2)} | ${pass ? 'yes' : '**no**'} |`;
  return [`### ${id}`, `${rows[0].source}. Right when: ${tolerances.join('; or ')}.`, ['| figure | expected | got | error | right |', '|---|---|---|---|---|', ...rows.map(line)].join('\n')].join('\n\n');
}

/** Returns items by what they have in common, in order. */
function grouped<T>(items: readonly T[], by: (item: T) => string): (readonly [string, readonly T[]])[] {
  return [...new Set(items.map(by))].map((key) => [key, items.filter((item) => by(item) === key)]);
}

function shown(value: Value): string {
  if (typeof value === 'object') return value.length > 5 ? `${value.length} periods` : value.map((x) => digits(x, 6)).join(', ');
  return typeof value === 'number' ? digits(value, 6) : value ? 'yes' : 'no';
}

function digits(x: number, precision: number): string {
  return String(Number(x.toPrecision(precision)));
}
