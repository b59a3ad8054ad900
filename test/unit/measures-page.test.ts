import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAILURE_LEVEL, measures, RECOVERY_LEVEL, WINDOW_DAYS } from '../../engine/index.ts';

/** Returns a table of the fields of an interface of the engine's measures, with what their comments say. */
function fieldsOf(file: string): string {
  const text = readFileSync(new URL(`../../engine/measures/${file}.ts`, import.meta.url), 'utf8');
  const body = /export interface \w+ \{\n(.*?)\n\}/s.exec(text)?.[1] ?? '';
  const groups = [...body.matchAll(/\/\*\* (.*?) \*\/\n((?: {2}readonly \w+: \w+;\n?)+)/gs)];
  const rows = groups.map(([, says, fields]) => `| ${[...fields.matchAll(/readonly (\w+)/g)].map(([, name]) => `\`${name}\``).join(', ')} | ${says} |`);
  return ['| fields | what they are |', '|---|---|', ...rows].join('\n');
}

function page(): string {
  const rows = (paired: boolean): string[] =>
    [...measures.values()].filter((entry) => entry.paired === paired).map(({ kind, unit, summary }) => `| \`${kind}\` | ${unit} | ${summary} |`);
  const table = (paired: boolean): string => ['| measure | unit | what it is |', '|---|---|---|', ...rows(paired)].join('\n');
  return [
    '# Measures',
    'Made from the registry of measures; `vitest -u` brings it up to date. `knockon list measures` prints the same.',
    '## Of one run',
    'Summed or averaged over the measured time, from the end of the warm-up to the end of the run. `units` adds units of all products.',
    'Money is that of the whole network: purchase cost, total cost and profit count what is paid on every lane, between firms of the network too. Give a lane inside one firm price 0 (or none).',
    table(false),
    '## Of a disturbed run beside its undisturbed twin',
    `The twin has the same seed and replication and no disruption. Q(t), a value a day, is what was filled at once on the last ${WINDOW_DAYS} days over what the twin filled at once on them; where the twin filled nothing the last value is kept. Service fails below ${FAILURE_LEVEL} and is back when Q stays at ${RECOVERY_LEVEL} or more for ${WINDOW_DAYS} days, or to the end of the run.`,
    table(true),
    '## By line, process, market and stock point',
    'What `knockon run --json` tells of each, for the disturbed run.',
    ...[['lines', 'lines'], ['processes', 'processes'], ['markets', 'markets'], ['stockPoints', 'stock-points']].flatMap(([name, file]) => [`### \`${name}\``, fieldsOf(file)]),
    '',
  ].join('\n\n');
}

test('docs/measures.md is what the registry says; bring it up to date with vitest -u', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/measures.md');
});
