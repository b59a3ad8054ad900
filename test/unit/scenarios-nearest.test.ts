import { expect, test } from 'vitest';
import { nearest, suggest } from '../../scenarios/schema/nearest.ts';
import { formatPath, valueAt } from '../../scenarios/schema/path.ts';
import { showValue } from '../../scenarios/schema/problem.ts';

test.each([
  ['bakry', ['bakery', 'mill'], 'bakery'],
  ['leadtime', ['leadTime', 'lot'], 'leadTime'],
  ['lead-time', ['leadTime', 'lot'], 'leadTime'],
  ['mlil', ['mill', 'bill2'], 'mill'],
  ['x', ['bakery', 'mill'], null],
  ['', ['a'], 'a'],
  ['zzzzzz', [], null],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('where nothing is near, a short list is told and a long one is not', () => {
  expect(suggest('zzzzzz', ['one', 'two'])).toBe('try one of one, two');
  expect(suggest('zzzzzz', ['one'])).toBe('try one');
  expect(suggest('zzzzzz', Array.from({ length: 13 }, (_, i) => `name${i}`))).toBeNull();
});

test('a path reads like code', () => {
  expect(formatPath(['lanes', 2, 'to'])).toBe('lanes[2].to');
  expect(formatPath(['sites', 'a b', 'kind'])).toBe('sites["a b"].kind');
  expect(formatPath([])).toBe('document');
});

test('a value at a path is an own property only', () => {
  expect(valueAt({ a: [{ b: 3 }] }, ['a', 0, 'b'])).toBe(3);
  expect(valueAt({}, ['constructor'])).toBeUndefined();
  expect(valueAt(null, ['a'])).toBeUndefined();
});

test('a value is shown as short JSON', () => {
  expect(showValue({ gamma: { mean: 1, cv: 0.4 } })).toBe('{gamma: {mean: 1, cv: 0.4}}');
  expect(showValue([1, [2, [3]]])).toBe('[1, [2, [...]]]');
  expect(showValue('x'.repeat(100))?.length).toBe(60);
  expect(showValue(undefined)).toBeNull();
});
