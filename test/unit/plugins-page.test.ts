import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../architecture/broken-imports.ts';
import { pluginsPage } from '../specs/page-files.ts';

interface Row {
  readonly name: string;
  /** Names of what it is called with; null for what is no function. */
  readonly given: readonly string[] | null;
  readonly isOptional: boolean;
  readonly doc: string;
}

/** What the house's entries have and a plugin's may do without. */
const FILLED_IN: Readonly<Record<string, readonly string[]>> = { InventoryPolicy: ['initialLevel', 'check'], Forecast: ['check'], SourcingPolicy: ['check', 'nominalShares'] };

/** Returns the members of an interface with their doc comments. Throws when one has none. */
function membersOf(file: string, name: string): Row[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.find((statement): statement is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(statement) && statement.name.text === name);
  if (found === undefined) throw new Error(`${file} has no interface ${name}`);
  return found.members.map((member) => {
    const key = member.name?.getText() ?? '';
    const [doc] = ts.getJSDocCommentsAndTags(member);
    const text = doc !== undefined && ts.isJSDoc(doc) && typeof doc.comment === 'string' ? doc.comment.replaceAll(/\s+/g, ' ') : '';
    if (text === '' && key !== 'family') throw new Error(`${name}.${key} has no doc comment`);
    const type = ts.isPropertySignature(member) ? member.type : undefined;
    const call = ts.isMethodSignature(member) ? member : type !== undefined && ts.isFunctionTypeNode(type) ? type : null;
    const given = call?.parameters.map((parameter) => parameter.name.getText() + (parameter.questionToken === undefined ? '' : '?')) ?? null;
    return { name: key, given, isOptional: FILLED_IN[name]?.includes(key) === true || ('questionToken' in member && member.questionToken !== undefined), doc: text };
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const form = ({ name, given }: Row): string => `\`${name}${given === null ? '' : `(${given.join(', ')})`}\``;

/** What a section of the page is made of, by the word that its mark begins with. */
const tables: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  view: (rows) => `| it tells | what |\n|---|---|\n${rows.map((row) => `| ${form(row)} | ${cell(row.doc)} |\n`).join('')}`,
  entry: (rows) =>
    `| field | | what |\n|---|---|---|\n${rows
      .filter(({ name }) => name !== 'family')
      .map((row) => `| ${form(row)} | ${row.isOptional ? 'may be left out' : ''} | ${cell(row.doc)} |\n`)
      .join('')}`,
};

test('docs/plugins.md tells all that a view offers and an entry can have', async () => {
  const page = readFileSync(pluginsPage, 'utf8');
  const marks = [...page.matchAll(/<!-- (view|entry): (\S+) (\w+) -->/g)];
  expect(marks.map(([, , , name]) => name)).toEqual([
    'PolicyView', 'InventoryPolicy', 'ForecastCells', 'Forecast', 'SourcingView', 'SourcingPolicy', 'Claims', 'AllocationPolicy', 'DispatchView', 'DispatchingPolicy',
  ]);
  const written = page.replaceAll(/(<!-- (view|entry): (\S+) (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, mark: string, table: string, file: string, name: string, end: string) => mark + tables[table](membersOf(file, name)) + end);
  await expect(written).toMatchFileSnapshot(pluginsPage);
});
