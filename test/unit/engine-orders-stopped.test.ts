import { describe, expect, test } from 'vitest';
import { runDocument } from '../specs/document-run.ts';
import { asks, lampShop } from '../specs/lamp-documents.ts';

const flood = (effect: object, more: object = {}) => ({ hazards: [{ id: 'flood', strikes: { site: 'shop' }, when: { date: 1.5 }, lasts: 2, effect, ...more }] });

/** A shop that sells 2 a day and orders 2 a day. */
const shop = (policy: object, more: object) =>
  runDocument(lampShop({ days: 6, stock: 9, policy: { inventory: { 'base-stock': 9 }, ...policy }, market: asks(2, 2, 2, 2, 2, 2), more }));

describe('a site whose orders are stopped from day 1.5 to 3.5', () => {
  test('sells and receives, and orders what it needs when it is whole', () => {
    const run = shop({}, flood({ orders: 'stopped' }));
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 2], [1, 2], [3.5, 4], [4, 2], [5, 2]]);
    expect(run.rows('received', 'maker->shop')).toEqual([[1, 2], [2, 2], [4.5, 4], [5, 2]]);
    expect(run.rows('filled', 'street').map(([day]) => day)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(run.rows('ordering', 'shop')).toEqual([[1.5, 0], [3.5, 1]]);
  });

  test('waits for its next review where it reviews at periods', () => {
    expect(shop({ review: 1 }, flood({ orders: 'stopped' })).rows('ordered', 'maker->shop')).toEqual([[0, 2], [1, 2], [4, 6], [5, 2]]);
  });

  test('goes on ordering where only its output is gone', () => {
    const run = shop({}, flood({ output: 0 }));
    expect(run.rows('ordered', 'maker->shop').map(([day]) => day)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(run.rows('filled', 'street').map(([day]) => day)).toEqual([0, 1, 3.5, 3.5, 4, 5]);
  });

  test('orders nothing until the last step of its recovery', () => {
    const run = shop({}, flood({ output: 0, orders: 'stopped' }, { recovery: { linear: { over: 1 } } }));
    expect(run.rows('ordering', 'shop')).toEqual([[1.5, 0], [4.5, 1]]);
    expect(run.rows('ordered', 'maker->shop')).toEqual([[0, 2], [1, 2], [4.5, 6], [5, 2]]);
  });
});

test('two at once: it orders when both are over', () => {
  const first = { id: 'flood', strikes: { site: 'shop' }, when: { date: 1.5 }, lasts: 2, effect: { orders: 'stopped' } };
  const run = shop({}, { hazards: [first, { ...first, id: 'strike', when: { date: 2.5 } }] });
  expect(run.rows('ordering', 'shop')).toEqual([[1.5, 0], [4.5, 1]]);
});
