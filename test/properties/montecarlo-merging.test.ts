import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InOrder } from '../../engine/montecarlo/in-order.ts';
import { MergeTree } from '../../engine/montecarlo/merge-tree.ts';
import { mergeMoments, momentsOf, type Moments } from '../../engine/montecarlo/moments.ts';

/** Returns, as brackets, the tree over blocks from .. from + count - 1 that the rule asks for. */
function expectedTree(from: number, count: number): string {
  if (count === 1) return String(from);
  let half = 1;
  while (2 * half < count) half *= 2;
  return `(${expectedTree(from, half)} ${expectedTree(from + half, count - half)})`;
}

/** Returns the same as nested pairs from the largest power of two down: ((8 4) 1), not (8 (4 1)). */
function foldedTree(count: number): string {
  let tree = '';
  let from = 0;
  for (let size = 2 ** Math.floor(Math.log2(count)); size >= 1; size /= 2) {
    if (count - from < size) continue;
    const part = expectedTree(from, size);
    tree = tree === '' ? part : `(${tree} ${part})`;
    from += size;
  }
  return tree;
}

describe('MergeTree', () => {
  test('brackets blocks by their number alone, and can be asked at any time', () => {
    const tree = new MergeTree<string>((a, b) => `(${a} ${b})`);
    expect(tree.total()).toBeNull();
    for (let count = 1; count <= 200; count++) {
      tree.push(String(count - 1));
      expect(tree.total()).toBe(foldedTree(count));
    }
  });
});

describe('InOrder', () => {
  test('gives everything in order, once, whatever the order of arrival', () => {
    const arrivals = fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 })
      .chain((lengths) => {
        let from = 0;
        const items = lengths.map((length) => ({ from: (from += length) - length, length }));
        return fc.shuffledSubarray(items, { minLength: items.length });
      });
    fc.assert(
      fc.property(arrivals, (items) => {
        const order = new InOrder<number>();
        const taken: number[] = [];
        for (const { from, length } of items) {
          order.put(from, length, from);
          for (let next = order.take(); next !== null; next = order.take()) taken.push(next);
        }
        expect(taken).toEqual(items.map(({ from }) => from).sort((a, b) => a - b));
      }),
    );
  });
});

describe('Moments', () => {
  const numbers = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(Number.NaN)), { maxLength: 60 });

  test('merged are those of all values together', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const merged = mergeMoments(columnOf(a), columnOf(b));
        const direct = columnOf([...a, ...b]);
        expect([...merged.n, ...merged.min, ...merged.max]).toEqual([...direct.n, ...direct.min, ...direct.max]);
        expect(merged.mean[0]).toBeCloseTo(direct.mean[0], 6);
        expect(Math.abs(merged.m2[0] - direct.m2[0])).toBeLessThanOrEqual(1e-9 * (1 + direct.m2[0]));
      }),
    );
  });
});

function columnOf(values: readonly number[]): Moments {
  return momentsOf(Float64Array.from([...values, 0]), values.length + 1, 0, values.length);
}
