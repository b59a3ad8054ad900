import { describe, expect, test } from 'vitest';
import type { RouteSpec } from '../../engine/index.ts';
import { chanceOfDone, expectedVisits, goodShare, stepsReached, stepsWithoutEnd } from '../../scenarios/schema/route.ts';

const days = (value: number) => ({ kind: 'constant', params: { value } });
const to = (place: RouteSpec['to'], share = 1): RouteSpec => ({ to: place, share });

/** A press, a test that sends 8 % to be done again and 2 % into the bin, and the place where it is done again. */
const rework: readonly RouteSpec[][] = [[to(1)], [to(2, 0.08), to('scrap', 0.02), to('done', 0.9)], [to(1)]];

describe('a batch on its way', () => {
  test('that goes from step to step comes to each once and is done', () => {
    const straight = [[to(1)], [to(2)], [to('done')]];
    expect([...expectedVisits(straight)]).toEqual([1, 1, 1]);
    expect(chanceOfDone(straight)).toBe(1);
  });

  test('with rework comes to the test 1 / (1 - 0.08) times, and is done with chance 0.9 / 0.92', () => {
    const visits = expectedVisits(rework);
    expect(visits[0]).toBe(1);
    expect(visits[1]).toBeCloseTo(1 / 0.92, 12);
    expect(visits[2]).toBeCloseTo(0.08 / 0.92, 12);
    expect(chanceOfDone(rework)).toBeCloseTo(0.9 / 0.92, 12);
  });

  test('that is done again at the same step comes there 1 / (1 - p) times', () => {
    expect(expectedVisits([[to(0, 0.75), to('done', 0.25)]])[0]).toBeCloseTo(4, 12);
  });

  test('that may be drawn in a maze ends as two equations by hand say', () => {
    // v1 = 0.5 v0 + 0.2 v2, v2 = 0.5 v0 + 0.6 v1, v0 = 1 + 0.1 v2
    const maze = [[to(1, 0.5), to(2, 0.5)], [to(2, 0.6), to('done', 0.4)], [to(0, 0.1), to(1, 0.2), to('scrap', 0.7)]];
    const v = expectedVisits(maze);
    expect(v[0] - 0.1 * v[2]).toBeCloseTo(1, 12);
    expect(v[1] - 0.5 * v[0] - 0.2 * v[2]).toBeCloseTo(0, 12);
    expect(v[2] - 0.5 * v[0] - 0.6 * v[1]).toBeCloseTo(0, 12);
    expect(chanceOfDone(maze) + 0.7 * v[2]).toBeCloseTo(1, 12);
  });

  test('never comes to a step that nothing leads to, nor by a way of share 0', () => {
    const lost = [[to('done'), to(1, 0)], [to(2)], [to('done')]];
    expect([...stepsReached(lost)]).toEqual([0]);
    expect([...expectedVisits(lost)]).toEqual([1, 0, 0]);
  });

  test('that cannot end is told of, and refused', () => {
    const round = [[to(1, 0.5), to('done', 0.5)], [to(2)], [to(1)]];
    expect(stepsWithoutEnd(round)).toEqual([1, 2]);
    expect(stepsWithoutEnd(rework)).toEqual([]);
    expect(() => expectedVisits(round)).toThrow(/comes to step 1 never ends/);
  });

  test('that is always scrapped has no chance to be done', () => {
    expect(chanceOfDone([[to('scrap')]])).toBe(0);
  });
});

test('a process gives the chance to be done x the mean yield, which counts from 0 to 1', () => {
  const steps = rework.map((next, k) => ({ line: 0, time: days([0.1, 0.02, 0.2][k]), next }));
  expect(goodShare({ steps, yield: { kind: 'uniform', params: { low: 0.8, high: 1 } } })).toBeCloseTo((0.9 / 0.92) * 0.9, 12);
  expect(goodShare({ steps, yield: days(1.5) })).toBeCloseTo(0.9 / 0.92, 12);
});
