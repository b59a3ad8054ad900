import { describe, expect, test } from 'vitest';
import { judge } from '../../run/cli/exit-code.ts';
import { jsonText } from '../../run/cli/json-text.ts';
import { numberText } from '../../run/cli/number-text.ts';
import { tableText } from '../../run/cli/table-text.ts';
import { EventLimitError, InvariantError, JobError, ScenarioError, UsageError } from '../../engine/index.ts';
import { csvRow } from '../../run/results/csv-row.ts';

describe('numberText', () => {
  test.each([
    [0.912345, '0.9123'],
    [0, '0'],
    [-0.5, '-0.5'],
    [12.3456, '12.35'],
    [999.96, '1,000'],
    [999.94, '999.9'],
    [1234.5, '1,235'],
    [-1234567.8, '-1,234,568'],
    [0.00001234, '1.234e-5'],
    [1e300, '1.000e+300'],
    [NaN, 'n/a'],
    [null, 'n/a'],
    [Infinity, 'no limit'],
  ])('%d', (value, text) => expect(numberText(value)).toBe(text));
});

describe('jsonText', () => {
  test('keeps the order of keys, every digit, and turns what is undefined into null', () => {
    const value = { b: 0.1 + 0.2, a: [1, NaN, Infinity], c: { d: [], e: {} }, f: [{ g: 'x"y' }], h: undefined };
    const text = jsonText(value);
    expect(text).toBe('{\n  "b": 0.30000000000000004,\n  "a": [1, null, null],\n  "c": {\n    "d": [],\n    "e": {}\n  },\n  "f": [\n    {\n      "g": "x\\"y"\n    }\n  ]\n}\n');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  test.each([[null], [3], ['x'], [[]], [{}], [[[1, 2], [3]]]])('%j is what JSON says it is', (value) => {
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});

describe('tableText', () => {
  test('puts words to the left and numbers to the right, and leaves no spaces at the ends', () => {
    const table = tableText([{ head: 'name' }, { head: 'value', right: true }, { head: 'unit' }], [['a', '1', 'day'], ['longer', '12,345', '']]);
    expect(table).toBe('name     value  unit\na            1  day\nlonger  12,345\n');
  });
});

describe('csvRow', () => {
  test('quotes what needs it', () => expect(csvRow(['a,b', 'say "x"', 1.5, '', 'two\nlines'])).toBe('"a,b","say ""x""",1.5,,"two\nlines"\n'));
});

describe('judge', () => {
  const job = { seed: 1, from: 0, count: 64 };

  test.each([
    new UsageError('--seed: must be a number'),
    new ScenarioError([{ path: 'horizon', problem: 'must be above 0', value: '0', suggestion: null }]),
    new EventLimitError(10, 3),
    Object.assign(new Error('from a worker'), { name: 'ScenarioError' }),
    new JobError(job, { name: 'EventLimitError', message: 'too many' }),
  ])('%s is of the input: its message alone', (error) => {
    expect(judge(error, 'knockon run x')).toEqual({ code: 1, message: `${error.message}\n` });
  });

  test.each([
    new TypeError('cannot read'),
    new InvariantError('goods balance', { seed: 1, replication: 2, time: 3, event: 4 }),
    new JobError(job, { name: 'InvariantError', message: 'goods balance' }),
    'a string',
  ])('%s is of the program: asks to report it, and says how to repeat it', (error) => {
    const { code, message } = judge(error, 'knockon run x --seed 1');
    expect(code).toBe(2);
    expect(message).toMatch(/report/);
    expect(message).toContain('repeat with: knockon run x --seed 1\n');
  });
});
