import { describe, expect, test } from 'vitest';
import { UsageError } from '../../engine/index.ts';
import { commandLine } from '../../run/cli/command-line.ts';
import { nameOf, positiveNumber, wholeNumber } from '../../run/cli/options.ts';

describe('wholeNumber', () => {
  const read = wholeNumber('--count', 1, 1000);

  test.each([
    ['1', 1],
    ['1000', 1000],
    ['1e3', 1000],
    ['007', 7],
  ])('%s', (text, value) => expect(read(text)).toBe(value));

  test.each(['', ' ', '0', '1001', '-5', '1.5', '0x10', 'NaN', 'Infinity', 'five', '1e99', '1_000', '5 '])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(UsageError);
  });

  test('says what it takes and what it got', () => {
    expect(() => read('-5')).toThrow('--count: must be a whole number from 1 to 1000; got -5');
    expect(() => read('')).toThrow('--count: must be a whole number from 1 to 1000; got nothing');
  });
});

describe('positiveNumber', () => {
  const read = positiveNumber('--width');

  test.each([
    ['0.005', 0.005],
    ['1', 1],
    ['1e-3', 0.001],
    ['.5', 0.5],
  ])('%s', (text, value) => expect(read(text)).toBe(value));

  test.each(['', '0', '-1', 'NaN', 'Infinity', '1e999', '1.2.3', '.', 'x'])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(/^--width: must be a number above 0; got /);
  });
});

describe('nameOf', () => {
  const read = nameOf('--measure', ['fillRate', 'readyRate', 'lossArea']);

  test('returns a name that there is', () => expect(read('lossArea')).toBe('lossArea'));
  test('tells a near miss', () => expect(() => read('fillrate')).toThrow('--measure: there is no fillrate; did you mean fillRate?'));
  test('tells what there is', () => expect(() => read('xyzzyx')).toThrow('--measure: there is no xyzzyx; there are: fillRate, readyRate, lossArea'));
});

describe('commandLine', () => {
  test('is a line that a shell reads as the same arguments', () => {
    expect(commandLine(['run', 'bakery', '--seed', '7'])).toBe('knockon run bakery --seed 7');
    expect(commandLine(['run', "my baker's.yaml", ''])).toBe(`knockon run 'my baker'\\''s.yaml' ''`);
  });
});
