import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { hashName } from '../../engine/random/integer-hash.ts';
import { Streams } from '../../engine/random/streams.ts';

const HALF_STEP = 2 ** -33;

function draws(streams: Streams, i: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, () => streams.next(i));
}

/** Correlation of two rows times the square root of their length: about standard normal when they have nothing to do with each other. */
function correlationScore(x: Float64Array, y: Float64Array): number {
  const product = x.reduce((sum, value, k) => sum + (value - 0.5) * (y[k]! - 0.5), 0);
  return (product * 12) / Math.sqrt(x.length);
}

/** Chi-square of counts that should be alike, as a standard normal score. */
function chiSquareScore(counts: Float64Array): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  const chiSquare = counts.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
  const freedom = counts.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

describe('Streams', () => {
  it('gives the numbers of seedrandom alea from the same state', () => {
    const streams = new Streams(['demand bakery', 'lead time mill', 'strike flood']);
    for (const [seed, replication] of [[0, 0], [1, 0], [2 ** 53 - 1, 7], [20240229, 999_999]] as const) {
      streams.reset(seed, replication);
      for (let i = 0; i < streams.count; i += 1) {
        const state = { c: streams.carry[i]!, s0: streams.s0[i]!, s1: streams.s1[i]!, s2: streams.s2[i]! };
        const reference = seedrandom.alea('', { state });
        for (let k = 0; k < 1000; k += 1) expect(streams.next(i)).toBe(reference() + HALF_STEP);
      }
    }
  });

  it('keeps these numbers for ever', () => {
    const streams = new Streams(['a', 'b']);
    streams.reset(42, 3);
    expect([streams.next(0), streams.next(0), streams.next(1), streams.next(1)]).toMatchInlineSnapshot(`
      [
        0.9644396371440962,
        0.7375120265642181,
        0.9665993502130732,
        0.859959070221521,
      ]
    `);
  });

  it('never gives 0 or 1, and always an odd multiple of 2^-33', () => {
    const streams = new Streams(['a']);
    const numbers = draws(streams, 0, 100_000);
    expect(numbers.every((u) => u > 0 && u < 1 && (u * 2 ** 33) % 2 === 1)).toBe(true);
  });

  it('gives a stream the same numbers whatever other streams there are', () => {
    const few = new Streams(['demand']);
    const many = new Streams(['strike', 'demand', 'lead time']);
    few.reset(5, 6);
    many.reset(5, 6);
    many.next(0);
    expect(draws(many, 1, 50)).toEqual(draws(few, 0, 50));
  });

  it('starts again after reset', () => {
    const streams = new Streams(['a', 'b']);
    streams.reset(9, 1);
    const first = draws(streams, 1, 20);
    streams.reset(9, 2);
    expect(draws(streams, 1, 20)).not.toEqual(first);
    streams.reset(9, 1);
    expect(draws(streams, 1, 20)).toEqual(first);
  });

  it('takes both halves of seed and replication into account', () => {
    const streams = new Streams(['a']);
    const starts = new Set<number>();
    for (const big of [0, 1, 2 ** 31, 2 ** 32, 2 ** 33, 2 ** 52]) {
      streams.reset(big, 0);
      starts.add(streams.next(0));
      streams.reset(0, big + 1);
      starts.add(streams.next(0));
    }
    expect(starts.size).toBe(12);
  });

  it('has no two streams alike among many names, seeds and replications', () => {
    const streams = new Streams(Array.from({ length: 1000 }, (_, i) => `market ${i}`));
    const states = new Set<string>();
    for (let seed = 0; seed < 10; seed += 1) {
      for (let replication = 0; replication < 10; replication += 1) {
        streams.reset(seed, replication);
        for (let i = 0; i < streams.count; i += 1) states.add(`${streams.s0[i]} ${streams.s1[i]} ${streams.s2[i]}`);
      }
    }
    expect(states.size).toBe(100_000);
  });

  it('is even along a stream, and in pairs of neighbours', () => {
    const streams = new Streams(['a']);
    streams.reset(1, 0);
    const single = new Float64Array(256);
    const pairs = new Float64Array(32 * 32);
    let last = streams.next(0);
    for (let k = 0; k < 200_000; k += 1) {
      const u = streams.next(0);
      single[Math.floor(u * 256)]! += 1;
      if (k % 2 === 0) pairs[Math.floor(last * 32) * 32 + Math.floor(u * 32)]! += 1;
      last = u;
    }
    expect(Math.abs(chiSquareScore(single))).toBeLessThan(3);
    expect(Math.abs(chiSquareScore(pairs))).toBeLessThan(3);
  });

  it.each([0, 1, 5])('is even over neighbouring replications, seeds and names at draw %i', (skip) => {
    const streams = new Streams(Array.from({ length: 64 }, (_, i) => `lane ${i}`));
    const counts = new Float64Array(256);
    for (let seed = 0; seed < 32; seed += 1) {
      for (let replication = 0; replication < 32; replication += 1) {
        streams.reset(seed, replication);
        for (let i = 0; i < streams.count; i += 1) {
          for (let k = 0; k < skip; k += 1) streams.next(i);
          counts[Math.floor(streams.next(i) * 256)]! += 1;
        }
      }
    }
    expect(Math.abs(chiSquareScore(counts))).toBeLessThan(3);
  });

  it('has no correlation between neighbours in replication, seed or name', () => {
    const streams = new Streams(['site 1', 'site 2']);
    const length = 20_000;
    const at = (seed: number, replication: number, i: number): Float64Array => {
      streams.reset(seed, replication);
      return draws(streams, i, length);
    };
    const base = at(100, 7, 0);
    const neighbours = [at(101, 7, 0), at(99, 7, 0), at(100, 8, 0), at(100, 6, 0), at(7, 100, 0), at(100 + 2 ** 32, 7, 0), at(100, 7, 1)];
    for (const other of neighbours) {
      expect(Math.abs(correlationScore(base, other))).toBeLessThan(3);
      for (const lag of [1, 2, 3]) expect(Math.abs(correlationScore(base.subarray(lag), other.subarray(0, length - lag)))).toBeLessThan(3.5);
    }
  });

  it('refuses two streams of one name', () => {
    expect(() => new Streams(['a', 'b', 'a'])).toThrow('same name');
  });
});

describe('hashName', () => {
  it('gives 32 bits that change with every letter, their order and the salt', () => {
    const names = ['', 'a', 'b', 'ab', 'ba', 'aa', 'a\u0000', 'ä', 'demand store 1', 'demand store 2'];
    const hashes = names.flatMap((name) => [hashName(name), hashName(name, 1)]);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const h of hashes) expect(Number.isInteger(h) && h >= 0 && h < 2 ** 32).toBe(true);
  });

  it('keeps this value for ever', () => {
    expect(hashName('demand')).toMatchInlineSnapshot(`3136182098`);
  });
});
