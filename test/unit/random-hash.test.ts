import { describe, expect, it } from 'vitest';
import { TraceHasher } from '../../engine/random/hash.ts';

function hashOf(numbers: readonly number[]): string {
  const hasher = new TraceHasher();
  for (const x of numbers) hasher.addNumber(x);
  return hasher.hex();
}

describe('TraceHasher', () => {
  it('keeps this value for ever', () => {
    expect(hashOf([0, 1, -1, 0.1, 1e300, 86_400_000_000])).toMatchInlineSnapshot(`"60767e71d5d72cad"`);
  });

  it('gives 16 hexadecimal digits', () => {
    for (let i = 0; i < 1000; i += 1) expect(hashOf([i])).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells apart order, length, sign of zero and the last place', () => {
    const rows = [[], [0], [0, 0], [-0], [1, 2], [2, 1], [1], [1 + Number.EPSILON], [Infinity], [NaN], [-NaN, 0]];
    expect(new Set(rows.map(hashOf)).size).toBe(rows.length);
  });

  it('has no two alike among many rows that differ a little', () => {
    const seen = new Set<string>();
    for (let a = 0; a < 300; a += 1) for (let b = 0; b < 300; b += 1) seen.add(hashOf([a, b, 5]));
    expect(seen.size).toBe(90_000);
  });

  it('can be read along the way', () => {
    const hasher = new TraceHasher();
    hasher.addNumber(1);
    expect(hasher.hex()).toBe(hashOf([1]));
    hasher.addNumber(2);
    expect(hasher.hex()).toBe(hashOf([1, 2]));
  });

  it('changes half of its bits with one bit of its input', () => {
    let changed = 0;
    for (let i = 0; i < 2000; i += 1) {
      let bits = BigInt(`0x${hashOf([i])}`) ^ BigInt(`0x${hashOf([i + 1])}`);
      for (; bits > 0n; bits >>= 1n) changed += Number(bits & 1n);
    }
    expect(changed / 2000).toBeGreaterThan(31.5);
    expect(changed / 2000).toBeLessThan(32.5);
  });
});
