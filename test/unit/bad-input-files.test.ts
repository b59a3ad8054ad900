import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario, type FileProblem } from '../../scenarios/index.ts';
import { cornerBakery } from './scenarios-documents.ts';

const yaml = readFileSync(new URL('../../scenarios/library/corner-bakery.yaml', import.meta.url), 'utf8');
const json = JSON.stringify(cornerBakery, null, 2);

function problemsOf(text: string, file: string): readonly FileProblem[] {
  const parsed = parseScenario(text, file);
  return parsed.ok ? [] : parsed.problems;
}

/** Returns the line and column, from 1, where `part` stands in `text`. */
function whereIs(part: string, text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe.each([
  ['network.yaml', yaml.replace('to: shop, ', 'to: shpo, '), 'shpo'],
  ['network.json', json.replace('"to": "shop"', '"to": "shpo"'), '"shpo"'],
])('%s', (file, text, wrong) => {
  test('a problem in the document names path, file, line and column', () => {
    expect(problemsOf(text, file)).toContainEqual({
      file, ...whereIs(wrong, text), path: 'lanes[2].to', problem: 'no site has this id', value: '"shpo"', suggestion: 'did you mean shop?',
    });
  });

  test('a missing field is placed at what lacks it', () => {
    const lacking = file.endsWith('yaml') ? yaml.replace(', unmet: lost', '') : json.replace(/,\s*"unmet": "lost"/, '');
    const owner = file.endsWith('yaml') ? '{ id: walk-in' : '{\n      "id": "walk-in"';
    expect(problemsOf(lacking, file)).toMatchObject([{ path: 'markets[0].unmet', problem: 'is missing', ...whereIs(owner, lacking) }]);
  });
});

const brokenYaml: [string, string, RegExp, { line: number; column: number } | null][] = [
  ['empty', '', /is empty/, { line: 1, column: 1 }],
  ['only a comment', '# nothing\n', /is empty/, { line: 1, column: 1 }],
  ['a tab for indentation', 'products:\n\tflour: {}\n', /Tabs are not allowed/, { line: 2, column: 1 }],
  ['brackets never closed', 'lanes: [1, 2\n', /no sound YAML/, null],
  ['a key twice', `${yaml}horizon: 3\n`, /stands here twice/, { line: yaml.split('\n').length, column: 1 }],
  ['a site twice', yaml.replace('  mill2:', '  mill: {}\n  mill2:'), /stands here twice/, null],
  ['__proto__', yaml.replace('  mill2:', '  __proto__: {}\n  mill2:'), /reserved word/, null],
  ['constructor', yaml.replace('  mill2:', '  constructor: {}\n  mill2:'), /reserved word/, null],
  ['prototype', yaml.replace('  mill2:', '  prototype: {}\n  mill2:'), /reserved word/, null],
  ['a tag of its own', 'name: !run x\n', /tags are not read/, null],
  ['two documents', `${yaml}---\n${yaml}`, /more than one document/, null],
  ['a list for a key', '? [a]\n: 1\n', /plain word/, null],
  ['an alias of nothing', 'name: *other\n', /anchor|alias/i, null],
  ['an alias of itself', 'name: &a [*a]\n', /anchor/, null],
  ['deep nesting', `name: ${'['.repeat(200)}${']'.repeat(200)}\n`, /nested too deeply/, null],
  ['nesting that breaks a stack', '['.repeat(100_000), /nested too deeply|no sound YAML/, null],
  ['NaN', yaml.replace('price: 0.9', 'price: .nan'), /must be a number/, null],
  ['infinity', yaml.replace('price: 0.9', 'price: .inf'), /number/, null],
];

test.each(brokenYaml)('YAML, %s: told, not thrown', (_what, text, problem, place) => {
  const problems = problemsOf(text, 'network.yaml');
  const found = problems.find((p) => problem.test(p.problem));
  expect(found, JSON.stringify(problems, null, 1)).toMatchObject({ file: 'network.yaml', ...place });
});

const brokenJson: [string, string, RegExp, { line: number; column: number }][] = [
  ['empty', '', /ends before it is whole/, { line: 1, column: 1 }],
  ['cut short', '{\n  "name": "a"', /ends before it is whole/, { line: 2, column: 14 }],
  ['NaN', '{\n "horizon": NaN }', /JSON has no NaN/, { line: 2, column: 13 }],
  ['Infinity', '{ "horizon": Infinity }', /JSON has no Infinity/, { line: 1, column: 14 }],
  ['a trailing comma', '{ "a": 1, }', /a key in double quotes/, { line: 1, column: 11 }],
  ['a trailing comma in a list', '[1, ]', /a value must stand here/, { line: 1, column: 5 }],
  ['single quotes', "{ 'a': 1 }", /a key in double quotes/, { line: 1, column: 3 }],
  ['no comma', '{ "a": 1 "b": 2 }', /a comma or }/, { line: 1, column: 10 }],
  ['no colon', '{ "a" 1 }', /a colon/, { line: 1, column: 7 }],
  ['open quotes', '{ "a', /never closed/, { line: 1, column: 3 }],
  ['a line break in quotes', '{ "a\n": 1 }', /line break/, { line: 1, column: 5 }],
  ['a strange backslash', '{ "\\x": 1 }', /backslash/, { line: 1, column: 3 }],
  ['more behind the end', '{} {}', /nothing may follow/, { line: 1, column: 4 }],
  ['a number with a leading 0', '{ "a": 01 }', /a comma or }/, { line: 1, column: 9 }],
  ['a key twice', '{ "name": "a",\n "name": "b" }', /stands here twice/, { line: 2, column: 2 }],
  ['a key twice, once escaped', '{ "name": "a",\n "n\\u0061me": "b" }', /stands here twice/, { line: 2, column: 2 }],
  ['__proto__', '{\n"__proto__": {} }', /reserved word/, { line: 2, column: 1 }],
  ['deep nesting', '['.repeat(200_000), /nested too deeply/, { line: 1, column: 65 }],
];

test.each(brokenJson)('JSON, %s: told, not thrown', (_what, text, problem, place) => {
  const problems = problemsOf(text, 'network.json');
  const found = problems.find((p) => problem.test(p.problem));
  expect(found, JSON.stringify(problems, null, 1)).toMatchObject({ file: 'network.json', ...place });
});

test('a bomb of aliases is refused within a second', () => {
  const levels = 'abcdefghij'.split('');
  const bomb = levels.map((name, i) => `${name}: &${name} [${i === 0 ? '"lol"' : Array(10).fill(`*${levels[i - 1]}`).join(', ')}]`).join('\n');
  const start = performance.now();
  expect(problemsOf(bomb, 'bomb.yaml').some((p) => /aliases stand for more than/.test(p.problem))).toBe(true);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a modest alias is filled in', () => {
  const short = yaml.replace('leadTime: { gamma: { mean: 1, cv: 0.4 } }', 'leadTime: &time { gamma: { mean: 1, cv: 0.4 } }').replace('leadTime: 0.1', 'leadTime: *time');
  const parsed = parseScenario(short, 'network.yaml');
  expect(parsed.ok && parsed.document.lanes?.[2].leadTime).toEqual({ gamma: { mean: 1, cv: 0.4 } });
});

test('YAML beyond 10 MB is refused before it is read', () => {
  expect(problemsOf('#'.repeat(10 * 1024 * 1024 + 1), 'network.yaml')).toMatchObject([{ file: 'network.yaml', problem: /10 MB/, suggestion: /JSON/ }].map((p) => ({ ...p, problem: expect.stringMatching(p.problem), suggestion: expect.stringMatching(p.suggestion) })));
});

test('a byte order mark and other line ends change nothing', () => {
  for (const text of [`\uFEFF${yaml}`, yaml.replaceAll('\n', '\r\n')]) expect(parseScenario(text, 'network.yaml')).toEqual({ ok: true, document: cornerBakery });
  expect(parseScenario(`\uFEFF${json}`, 'network.json')).toEqual({ ok: true, document: cornerBakery });
});

test('a file without a telling name is read as what it looks like', () => {
  expect(parseScenario(json, 'network').ok).toBe(true);
  expect(parseScenario(yaml, 'network').ok).toBe(true);
});

test('a list of far too many is told in good time', () => {
  const text = `{"lanes":[${'1,'.repeat(300_000)}1]}`;
  const problems = problemsOf(text, 'network.json');
  expect(problems.length).toBeLessThan(1100);
  expect(problems.at(-1)?.problem).toMatch(/there may be more problems/);
});

test('a YAML text of far too many parts is refused before it is read', () => {
  expect(problemsOf(`[${'1,'.repeat(1_100_000)}1]`, 'network.yaml')).toMatchObject([{ line: 1, suggestion: 'try JSON' }]);
});

test('thousands of repeated keys are told in good time, the rest by their number', () => {
  const problems = problemsOf('a: 1\n'.repeat(20_000), 'network.yaml');
  expect(problems.some((p) => p.problem === 'has 18999 more problems like these')).toBe(true);
  expect(problems.find((p) => p.line === 900)).toMatchObject({ column: 1, problem: 'stands here twice' });
});

test('what is no text is one problem, not one a byte', () => {
  const binary = String.fromCharCode(...Array.from({ length: 500 }, (_, i) => (i * 37) % 256));
  expect(problemsOf(binary, 'picture.yaml')).toMatchObject([{ problem: 'is no text' }]);
});

test('a bomb of aliases is told once', () => {
  const bomb = `a: &a [${'1, '.repeat(400)}1]\nb: &b [${'*a, '.repeat(400)}*a]\nc: [${'*b, '.repeat(50)}*b]\n`;
  expect(problemsOf(bomb, 'bomb.yaml').filter((p) => /aliases stand for/.test(p.problem))).toHaveLength(1);
});
