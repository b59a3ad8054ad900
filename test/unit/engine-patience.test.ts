import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampShop } from '../specs/lamp-documents.ts';

/** A shop that orders what it owes, from a maker some days away. */
const shop = (leadTime: number, stock: number, market: object) =>
  runDocument(lampShop({ days: 12, stock, makers: { maker: { leadTime } }, policy: { inventory: 'make-to-order' }, market: { ...asks(5), ...market } }));

describe('a customer who waits 3 days', () => {
  test('is served when goods come in time', () => {
    const run = shop(2, 0, { patience: 3 });
    expect(run.rows('filled', 'street')).toEqual([[2, 5]]);
    expect(run.rows('lost', 'street')).toEqual([]);
  });

  test('is still served by what comes at the last moment', () => {
    expect(shop(3, 0, { patience: 3 }).rows('filled', 'street')).toEqual([[3, 5]]);
  });

  test('loses what is not there yet, and keeps what was', () => {
    const run = shop(4, 2, { patience: 3 });
    expect(run.rows('filled', 'street')).toEqual([[0, 2]]);
    expect(run.rows('lost', 'street')).toEqual([[3, 3]]);
    expect(run.rows('backlog', 'shop')).toEqual([[0, 5], [0, 3], [3, 0]]);
    // what was ordered for him comes all the same
    expect(run.rows('stock', 'shop')).toEqual([[0, 0], [4, 3]]);
  });

  test('leaves without one who came later leaving as well', () => {
    const run = shop(4, 0, { ...asks(5, 0, 1), patience: 3 });
    expect(run.rows('lost', 'street')).toEqual([[3, 5]]);
    expect(run.rows('filled', 'street')).toEqual([[4, 1]]);
    // 5 and 1 were ordered, 1 was sold; the second order is not needed any more but comes
    expect(run.endsOfDays('stock', 'shop', 8)).toEqual([0, 0, 0, 0, 4, 4, 5, 5]);
  });

  test('who does not wait at all loses at once; who waits for ever loses nothing', () => {
    expect(shop(4, 2, { unmet: 'lost' }).rows('lost', 'street')).toEqual([[0, 3]]);
    expect(shop(4, 2, {}).rows('filled', 'street')).toEqual([[0, 2], [4, 3]]);
  });
});

describe('due', () => {
  test.each([
    { due: 0, late: 5, otif: 0 },
    { due: 1.5, late: 5, otif: 0 },
    { due: 2, late: 0, otif: 1 },
  ])('within $due days: $late late', ({ due, late, otif }) => {
    const run = shop(2, 0, { due });
    expect(run.measures.lateUnits).toBe(late);
    expect(run.measures.otif).toBe(otif);
  });

  test('changes no event', () => {
    expect(shop(2, 1, { due: 9 }).traceHash).toBe(shop(2, 1, {}).traceHash);
  });
});

describe('a customer who takes all or nothing', () => {
  const all = { partial: false };

  test('waits until all is there, and lets others pass', () => {
    const run = shop(2, 3, { ...asks(5, 2), ...all });
    // 3 for 5: nothing. The 2 of day 1 are there. On day 2 come 2: 1 + 2 are not 5. On day 3: 5
    expect(run.rows('filled', 'street')).toEqual([[1, 2], [3, 5]]);
  });

  test('who takes parts gets them, and the next waits', () => {
    expect(shop(2, 3, asks(5, 2)).rows('filled', 'street')).toEqual([[0, 3], [2, 2], [3, 2]]);
  });

  test('and does not wait, loses all of it', () => {
    const run = shop(2, 3, { unmet: 'lost', ...all });
    expect(run.rows('lost', 'street')).toEqual([[0, 5]]);
    expect(run.endsOfDays('stock', 'shop', 2)).toEqual([3, 3]);
  });

  test('and runs out of patience, loses all of it', () => {
    const run = shop(9, 3, { patience: 2, ...all });
    expect(run.rows('lost', 'street')).toEqual([[2, 5]]);
    expect(run.rows('filled', 'street')).toEqual([]);
  });
});
