import { describe, expect, test } from 'vitest';
import { runDocument, type DocumentRun } from '../specs/document-run.ts';
import { asks, lampShop } from '../specs/lamp-documents.ts';

/** A shop that sells 100 a day and reorders them from a and b, both a day away; the first orders of b take longer. */
function shop(sourcing: unknown, late: readonly number[], more: object = {}): DocumentRun {
  const makers = { a: { leadTime: 1 }, b: { leadTime: { series: { values: [...late, ...Array<number>(30).fill(1)] } }, ...more } };
  return runDocument(lampShop({ days: 12, stock: 500, makers, policy: { inventory: { 'base-stock': 500 }, sourcing }, market: asks(...Array<number>(12).fill(100)) }));
}

const sizes = (run: DocumentRun, lane: string): number[] => run.rows('ordered', `${lane}->shop`).map(([, quantity]) => quantity);
const half = { 'trust-weighted': { rise: 0, fall: 0.5, start: 0.8 } };

describe('trust', () => {
  test('of a source falls when an order comes late, and its share with it', () => {
    // promised within 1 day; the first order takes 2. On day 2 trust in b is 0.4 against 0.8: a third, 33.33 each day.
    const run = shop(half, [2], { promise: 1 });
    expect(sizes(run, 'b').slice(0, 5)).toEqual([50, 50, 33, 34, 33]);
  });

  test('rises when orders come in time', () => {
    const run = shop({ 'trust-weighted': { rise: 0.5, fall: 0.5, start: 0.5 } }, [3], { promise: 1 });
    // a: 0.75, 0.875, 0.9375 from day 1 on. b: 0.5, 0.75 on day 2
    expect(sizes(run, 'a')[1]).toBe(60);
    expect(sizes(run, 'a')[2]).toBe(54);
    // b on day 3: late 0.375, then in time 0.6875: 0.9375 / 1.625
    expect(sizes(run, 'a')[3]).toBe(58);
    expect(sizes(run, 'a').at(-1)).toBeLessThan(52);
  });

  test('is kept by one who is as slow as promised', () => {
    expect(new Set(sizes(shop(half, [2, 2], { promise: 2 }), 'b'))).toEqual(new Set([50]));
  });

  test('without a promise the mean lead time is what is expected', () => {
    // mean of 32 numbers: (2 x 9 + 30) / 32 = 1.5: the first two are late
    const run = shop(half, [9, 9]);
    expect(sizes(run, 'b').slice(0, 9).every((quantity) => quantity === 50)).toBe(true);
    // on day 9 one of them is, on day 10 both
    expect(sizes(run, 'b').slice(9, 11)).toEqual([33, 20]);
  });
});

describe('lead time seen', () => {
  test('moves towards what orders take, and shares go by 1 / lead time', () => {
    // b's mean lead time is (3 + 0 + 0 + 30) / 33: as a's. Its second order is there on day 1, when it is placed: seen 0.5. From day 2 on 2 go to b for 1 to a
    const run = shop({ adaptive: { weight: 0.5 } }, [3, 0, 0]);
    expect(sizes(run, 'b').slice(0, 3)).toEqual([50, 50, 67]);
    // the third is there on day 2 (0.25), the first on day 3 after it (1.625)
    expect(sizes(run, 'b')[3]).toBe(38);
  });

  test('does not move with weight 0', () => {
    expect(new Set(sizes(shop({ adaptive: { weight: 0 } }, [3, 0, 0]), 'b'))).toEqual(new Set([50]));
  });
});
