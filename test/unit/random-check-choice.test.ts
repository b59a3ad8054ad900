import { describe, expect, it } from 'vitest';
import { bareNumber, checkChoice, distributions } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';

describe('checkChoice', () => {
  it.each<[string, Choice['params'], string]>([
    ['gaussian', { mean: 1 }, 'no distribution is called gaussian; there are constant, exponential'],
    ['toString', {}, 'no distribution is called toString'],
    ['exponential', {}, 'mean is missing'],
    ['exponential', { mean: -1 }, 'mean must be a number from 0 to 1000000000'],
    ['exponential', { mean: NaN }, 'mean must be a number from 0 to 1000000000'],
    ['exponential', { mean: Infinity }, 'mean must be a number from 0 to 1000000000'],
    ['exponential', { mean: [1] }, 'mean must be a number from 0 to 1000000000'],
    ['exponential', { mean: 1, cv: 1 }, 'exponential has no parameter cv; it has mean'],
    ['gamma', { mean: 1, cv: 0.001 }, 'cv must be a number from 0.01 to 10'],
    ['uniform', { low: 3, high: 2 }, 'low must not be above high'],
    ['triangular', { low: 1, mode: 0, high: 2 }, 'low, mode and high must come in this order'],
    ['normal', { mean: 1 }, 'sd is missing'],
    ['normal', { mean: 1, sd: -1 }, 'sd must be a number from 0 to 1000000000'],
    ['negative-binomial', { mean: 4, sd: 2 }, 'sd is too small'],
    ['negative-binomial', { mean: 4, sd: 100 }, 'sd is too great'],
    ['lumpy', { chance: 1e-7, mean: 1, cv: 1 }, 'chance must be 0 or from'],
    ['lumpy', { chance: 0.5, mean: 1, cv: 0.001 }, 'cv must be 0 or from'],
    ['empirical', { values: [] }, 'values must be a list of at least one number'],
    ['empirical', { values: 3 }, 'values must be a list of at least one number'],
    ['empirical', { values: [1, -1] }, 'values must be numbers from 0 to 1000000000'],
    ['empirical', { values: [1, 2], weights: [1] }, 'there must be as many weights as values'],
    ['empirical', { values: [1, 2], weights: [0, 0] }, 'at least one weight must be above 0'],
    ['series', { values: [NaN] }, 'values must be numbers from 0 to 1000000000'],
  ])('refuses %s %j', (kind, params, problem) => {
    expect(checkChoice({ kind, params })).toContain(problem);
  });

  it('takes what can be drawn from', () => {
    expect(checkChoice({ kind: 'uniform', params: { high: 2 } })).toBeNull();
    expect(checkChoice({ kind: 'empirical', params: { values: [1, 2], weights: [0, 1] } })).toBeNull();
    expect(checkChoice(bareNumber(3))).toBeNull();
  });
});

describe('distributions', () => {
  it('says everything that help and reference need', () => {
    for (const [kind, entry] of distributions) {
      expect(entry.kind).toBe(kind);
      expect(entry.family).toBe('distribution');
      expect(entry.summary).toMatch(/\.$/);
      for (const spec of entry.params) expect(spec.doc).toMatch(/\.$/);
    }
  });
});

describe('bareNumber', () => {
  it('means constant', () => {
    expect(bareNumber(4)).toEqual({ kind: 'constant', params: { value: 4 } });
  });
});
