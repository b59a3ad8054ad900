import { describe, expect, test } from 'vitest';
import { parseScenario, resolve, writeScenario, type FindFile, type ParsedScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { cornerBakery } from './scenarios-documents.ts';

const [market] = cornerBakery.markets;

/** The corner bakery with demand out of a file. */
const document: ScenarioDocument = { ...cornerBakery, markets: [{ ...market, demand: { file: { path: 'sales.csv', column: 'loaves' } } }] };

function parsed(csv: string, given: unknown = document): ParsedScenario {
  const find: FindFile = (path) => (path === 'sales.csv' ? { name: 'folder/sales.csv', text: csv } : { problem: 'there is no such file' });
  return parseScenario(JSON.stringify(given), 'folder/bakery.json', find);
}

/** Returns `[file, path, problem, value]` of every problem. */
const problemsOf = (result: ParsedScenario): unknown[] => (result.ok ? [] : result.problems.map(({ file, path, problem, value }) => [file, path, problem, value]));

describe('a column of a file', () => {
  test.each([
    ['commas', 'day,loaves\n1,90\n2,110\n3,0\n'],
    ['semicolons, quotes and a byte order mark', '\uFEFF"day";"loaves"\r\n"1";"90"\r\n"2";"110"\r\n"3";"0"\r\n'],
    ['one column, spaces, nothing at the end', ' loaves \n 90\n1.1e2 \n0'],
  ])('%s: is the series of its numbers', (_, csv) => {
    expect(parsed(csv)).toEqual({ ok: true, document: { ...cornerBakery, markets: [{ ...market, demand: { series: { values: [90, 110, 0] } } }] } });
  });

  test('is written as a series, and resolves to one', () => {
    const result = parsed('loaves\n90\n110\n');
    if (!result.ok) throw new Error('the document is sound');
    expect(parseScenario(writeScenario(result.document), 'a.yaml')).toEqual(result);
    expect(resolve(result.document).markets[0].demand).toEqual({ kind: 'series', params: { values: [90, 110] } });
  });
});

describe('what is wrong with a file', () => {
  test('is told cell by cell, all at once, with row and column', () => {
    const csv = 'day,loaves\n1,90\n2,\n3,many\n4,-3\n5\n6,1e12\n7,0x10\n';
    expect(problemsOf(parsed(csv))).toEqual([
      ['folder/sales.csv', 'row 3, column loaves', 'is empty', null],
      ['folder/sales.csv', 'row 4, column loaves', 'must be a number', '"many"'],
      ['folder/sales.csv', 'row 5, column loaves', 'must be at least 0', '"-3"'],
      ['folder/sales.csv', 'row 6, column loaves', 'is empty', null],
      ['folder/sales.csv', 'row 7, column loaves', 'must be at most 1000000000', '"1e12"'],
      ['folder/sales.csv', 'row 8, column loaves', 'must be a number', '"0x10"'],
    ]);
  });

  test.each([
    ['no such column', 'day,loafs\n1,2\n', 'row 1, column loaves', 'is missing'],
    ['a column twice', 'loaves,loaves\n1,2\n', 'row 1, column loaves', 'stands there twice'],
    ['no rows', 'day,loaves\n', '', 'has no rows below its header'],
    ['nothing', '', 'row 1, column loaves', 'is missing'],
    ['too many rows', `loaves\n${'1\n'.repeat(100_001)}`, '', 'has more than 100000 rows'],
  ])('%s is one problem', (_, csv, path, problem) => {
    expect(problemsOf(parsed(csv))).toEqual([['folder/sales.csv', path, problem, null]]);
  });

  test('is told where a demand is no whole number of quanta, once for two markets, beside what is no number', () => {
    const both = { ...document, markets: [document.markets[0], { ...document.markets[0], id: 'second' }] };
    expect(problemsOf(parsed('day,loaves\n1,90.5\n2,x\n3,91\n4,0.4\n', both))).toEqual([
      ['folder/sales.csv', 'row 3, column loaves', 'must be a number', '"x"'],
      ['folder/sales.csv', 'row 2, column loaves', 'demand must be a whole number of quanta of 1 bread', '90.5'],
      ['folder/sales.csv', 'row 5, column loaves', 'demand must be a whole number of quanta of 1 bread', '0.4'],
    ]);
    expect(parsed('loaves\n90.5\n', { ...document, markets: [{ ...document.markets[0], trend: 0.1 }] }).ok).toBe(true);
  });

  test('is told of a row with more cells than the header', () => {
    expect(problemsOf(parsed('day,loaves\n1,90\n2,90,5\n'))).toEqual([
      ['folder/sales.csv', 'row 3, column loaves', 'is in a row of 3 cells, and the header has 2', '"2,90,5"'],
    ]);
  });

  test('is told once for two markets, and beyond a hundred cells by its number', () => {
    const both = { ...document, markets: [document.markets[0], { ...document.markets[0], id: 'second' }] };
    const problems = problemsOf(parsed(`loaves\n${'x\n'.repeat(150)}`, both));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual(['folder/sales.csv', '', 'has 50 more problems like these', null]);
  });

  test('stands beside what else is wrong with the document', () => {
    const worse = { ...document, horizon: -1, markets: [...document.markets, { ...document.markets[0], id: 'second', demand: { file: { path: 'none.csv', column: 'a' } } }] };
    const result = parsed('loaves\nx\n', worse);
    expect(problemsOf(result).map((problem) => (problem as string[]).slice(0, 3))).toEqual([
      ['folder/bakery.json', 'markets[1].demand.file.path', 'there is no such file'],
      ['folder/bakery.json', 'horizon', 'must be above 0'],
      ['folder/sales.csv', 'row 2, column loaves', 'must be a number'],
    ]);
    expect(result.ok ? [] : result.problems[0]).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  test('that cannot be looked for is said so', () => {
    expect(problemsOf(parseScenario(JSON.stringify(document), 'bakery.json'))).toEqual([
      ['bakery.json', 'markets[0].demand.file', 'a file is read by the command line only, and was not read here', '{path: "sales.csv", column: "loaves"}'],
    ]);
  });
});

test.each([null, 3, [], { markets: 3 }, { markets: [null, { demand: { file: 3 } }, { demand: { file: { path: 1, column: 2 } } }] }])('whatever stands there (%j) is answered', (raw) => {
  expect(parsed('loaves\n1\n', raw).ok).toBe(false);
});
