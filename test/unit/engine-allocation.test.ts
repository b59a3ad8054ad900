import { describe, expect, test } from 'vitest';
import { allocate, claim } from '../specs/claims-view.ts';

const wanting = (...wants: number[]) => wants.map((quantity) => claim({ wants: quantity }));

describe('a supplier with an output of 70 and orders of 50, 30 and 20', () => {
  const orders = [
    claim({ wants: 50, margin: 1, relationship: 0.2, priority: 3, stock: 10, rate: 10 }),
    claim({ wants: 30, margin: 2, relationship: 0.9, priority: 1, stock: 0, rate: 10 }),
    claim({ wants: 20, margin: 3, relationship: 0.4, priority: 2, stock: 0, rate: 5 }),
  ];

  test.each([
    // 50, then what is left
    ['first-come', [50, 20, 0]],
    // 70 of 100: 0.7 of each
    ['proportional', [35, 21, 14]],
    // 70 / 3 > 20; the other two share 50
    ['equal', [25, 25, 20]],
    ['largest-first', [50, 20, 0]],
    ['highest-margin-first', [20, 30, 20]],
    // 30, then 20, then 20 of 50
    ['relationship-first', [20, 30, 20]],
    ['priority-first', [50, 0, 20]],
    // (10 + 70) / 25 a day = 3.2 days: 32 - 10, 32 - but no more than 30 -, 16. 2 are left for the other two, 10 to 5
    ['fair-share', [23, 30, 17]],
  ])('%s gives %j', (kind, gifts) => {
    expect(allocate(kind, orders, 70)).toEqual(gifts);
  });
});

describe('proportional', () => {
  test.each([
    // 1/3 each: 3.33; the odd quantum to the earliest
    { available: 10, wants: [10, 10, 10], gifts: [4, 3, 3] },
    // remainders 1/3, 1/3, 1/3 on 0, 3 and 0: the earliest again
    { available: 4, wants: [1, 10, 1], gifts: [1, 3, 0] },
    // 7 x 15 / 30 = 3.5, 7 x 9 / 30 = 2.1, 7 x 6 / 30 = 1.4: the first has the largest remainder
    { available: 7, wants: [15, 9, 6], gifts: [4, 2, 1] },
    // 5 x 3 / 7 = 2.14, 5 x 4 / 7 = 2.86
    { available: 5, wants: [3, 4], gifts: [2, 3] },
    { available: 5, wants: [0, 9, 0], gifts: [0, 5, 0] },
    // 100 for claims of 100, 200 and 300: 16.67, 33.33, 50
    { available: 100, wants: [100, 200, 300], gifts: [17, 33, 50] },
  ])('$available among $wants: $gifts', ({ available, wants, gifts }) => {
    expect(allocate('proportional', wanting(...wants), available)).toEqual(gifts);
  });
});

describe('equal', () => {
  test.each([
    // 6 for claims of 4 and 8
    { available: 6, wants: [4, 8], gifts: [3, 3] },
    { available: 10, wants: [10, 10, 10], gifts: [4, 3, 3] },
    // 2 in full; 5 left for two: 3 and 2
    { available: 7, wants: [9, 2, 9], gifts: [3, 2, 2] },
    // 1, then 2 of 8 / 3 = 2.67, then 6 / 2 each
    { available: 9, wants: [7, 2, 1, 5], gifts: [3, 2, 1, 3] },
    { available: 2, wants: [5, 0, 5, 5], gifts: [1, 0, 1, 0] },
  ])('$available among $wants: $gifts', ({ available, wants, gifts }) => {
    expect(allocate('equal', wanting(...wants), available)).toEqual(gifts);
  });
});

describe('serving by rank', () => {
  test('takes the earlier of two that are equal', () => {
    const claims = [claim({ wants: 3, priority: 1 }), claim({ wants: 3, priority: 2 }), claim({ wants: 3, priority: 2 }), claim({ wants: 3, priority: 1 })];
    expect(allocate('priority-first', claims, 7)).toEqual([1, 3, 3, 0]);
    expect(allocate('largest-first', claims, 7)).toEqual([3, 3, 1, 0]);
  });

  test('knows margins below 0', () => {
    const claims = [claim({ wants: 5, margin: -2e6 }), claim({ wants: 5, margin: 0 }), claim({ wants: 5, margin: -1e6 })];
    expect(allocate('highest-margin-first', claims, 8)).toEqual([0, 5, 3]);
  });
});

describe('fair-share', () => {
  test('brings three distribution centres to the same days of stock', () => {
    // A textbook case: 500 to give out, stocks 50, 100, 75, needs 10, 50, 15 a day: (500 + 225) / 75 = 9.67 days;
    // 96.67 - 50, 483.33 - 100, 145 - 75
    const centres = [
      claim({ wants: 1000, stock: 50, rate: 10 }),
      claim({ wants: 1000, stock: 100, rate: 50 }),
      claim({ wants: 1000, stock: 75, rate: 15 }),
    ];
    expect(allocate('fair-share', centres, 500)).toEqual([47, 383, 70]);
  });

  test.each([
    // the second has 10 days, the first 0: 5 days are all there is
    { what: 'gives nothing to one who has more days than the rest reach', claims: [{ wants: 99, stock: 0, rate: 4 }, { wants: 99, stock: 40, rate: 4 }], available: 20, gifts: [20, 0] },
    // up to 10 days: 40; then 10 more for two: 5 each
    { what: 'goes on with both from there', claims: [{ wants: 99, stock: 0, rate: 4 }, { wants: 99, stock: 40, rate: 4 }], available: 50, gifts: [45, 5] },
    // -20 and -10 at 10 a day: 10 brings the first to where the second is, 10 more are 5 each
    { what: 'counts what claimants owe', claims: [{ wants: 99, stock: -20, rate: 10 }, { wants: 99, stock: -10, rate: 10 }], available: 20, gifts: [15, 5] },
    { what: 'leaves one without a rate to the last', claims: [{ wants: 9, stock: -5, rate: 0 }, { wants: 6, stock: 70, rate: 1 }], available: 8, gifts: [2, 6] },
    { what: 'serves those without a rate first come first served', claims: [{ wants: 5, rate: 0 }, { wants: 5, rate: 0 }], available: 7, gifts: [5, 2] },
    // the first can take 2 only
    { what: 'gives nobody more than it wants', claims: [{ wants: 2, stock: 0, rate: 10 }, { wants: 9, stock: 10, rate: 10 }], available: 8, gifts: [2, 6] },
    { what: 'gives the odd quantum to the earlier', claims: [{ wants: 9, rate: 3 }, { wants: 9, rate: 3 }], available: 7, gifts: [4, 3] },
  ])('$what', ({ claims, available, gifts }) => {
    expect(allocate('fair-share', claims.map(claim), available)).toEqual(gifts);
  });
});
