import { describe, expect, it } from 'vitest';
import { strongComponents } from '../../scenarios/schema/strong-components.ts';

describe('strongComponents', () => {
  it('puts nodes that reach each other together and numbers against the edges', () => {
    expect([...strongComponents([[1], [2], [1, 3], [4], []])]).toEqual([3, 2, 2, 1, 0]);
  });

  it('has no component for no node, and one for each node without edges or with one to itself', () => {
    expect([...strongComponents([])]).toEqual([]);
    expect([...strongComponents([[], [1], []])]).toEqual([0, 1, 2]);
  });

  it('takes a chain of 50,000 nodes, open and closed', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) => (i < 49_999 ? [i + 1] : []));
    expect(new Set(strongComponents(chain)).size).toBe(50_000);
    expect(new Set(strongComponents([...chain.slice(0, -1), [0]])).size).toBe(1);
  });
});
