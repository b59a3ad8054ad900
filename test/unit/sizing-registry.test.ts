import { describe, expect, test } from 'vitest';
import { size, sizings, type Sizing } from '../../engine/index.ts';
import { sizingExamples } from '../specs/sizing-examples.ts';

const of = (kind: string): Sizing => sizings.get(kind) as Sizing;

describe.each([...sizings.values()])('$kind', (sizing) => {
  const given = sizingExamples[sizing.kind];

  test('returns all that its table says', () => {
    const figures = size(sizing, given);
    for (const { name } of [...sizing.decides, ...sizing.promises]) expect([figures[name]].flat().every(Number.isFinite), name).toBe(true);
  });

  test('gives the same figures at its own decision', () => {
    if (sizing.at === undefined) return;
    const figures = size(sizing, given);
    const again = size(sizing, given, Object.fromEntries(sizing.decides.map(({ name }) => [name, figures[name]])));
    for (const { name } of sizing.promises) {
      const [before, after] = [[figures[name]].flat(), [again[name]].flat()];
      before.forEach((x, k) => expect(Math.abs(after[k] - x), name).toBeLessThan(1e-9 * (1 + Math.abs(x))));
    }
  });

  test('refuses what it does not know, and what is missing', () => {
    expect(() => size(sizing, { ...given, numbers: { ...given.numbers, moon: 1 } })).toThrow(`sizing ${sizing.kind}: takes`);
    const needed = sizing.params.find((param) => param.default === null);
    if (needed === undefined) return;
    const { [needed.name]: _, ...rest } = given.numbers;
    expect(() => size(sizing, { ...given, numbers: rest })).toThrow(needed.name);
  });
});

test.each([
  ['sizing newsvendor: demand must be a distribution', () => size(of('newsvendor'), { numbers: { h: 1, p: 1 }, laws: {} })],
  ['sizing newsvendor: decides S; got "Q"', () => size(of('newsvendor'), sizingExamples['newsvendor'], { Q: 1 })],
  ['needs s, S; S is missing', () => size(of('s-S'), sizingExamples['s-S'], { s: 1 })],
  ['has no figures for a decision of your own', () => size(of('guaranteed-service'), sizingExamples['guaranteed-service'], { serviceTimes: 1 })],
  ['leadTimes and holdings must be as many', () => size(of('line-normal'), { numbers: { p: 1, leadTimes: [1, 2], holdings: [1], mean: 1, sd: 1 }, laws: {} })],
  ['cycleService or fillRate must be above 0', () => size(of('base-stock-service'), { numbers: { leadTime: 1 }, laws: sizingExamples['newsvendor'].laws })],
  ['holdings must have one number for each of the 2 stages', () => size(of('guaranteed-service'), { numbers: { z: 1, times: [1, 1], holdings: [1], from: [1], to: [2] }, laws: {} })],
])('%s', (message, work) => {
  expect(work).toThrow(message);
});
