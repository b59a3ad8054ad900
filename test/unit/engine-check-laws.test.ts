import { describe, expect, test } from 'vitest';
import { compile, DAY, InvariantError, type Spec } from '../../engine/index.ts';
import { checkLaws } from '../../engine/flow/check-laws.ts';
import { addStock } from '../../engine/flow/lots.ts';
import { enqueue } from '../../engine/flow/queue.ts';
import { State } from '../../engine/state/state.ts';
import { constant } from '../specs/parts.ts';
import { GOODS, PARTS, plantSpec } from '../specs/plant-spec.ts';

const spec: Spec = plantSpec({ days: 5, parts: 8, goods: 3, demand: constant(1), goodsProduct: { shelfLife: 9 * DAY } });

/** What checkLaws says of a state at the start of a run that `spoil` has changed behind its back. */
function verdict(spoil: (s: State) => void): string {
  const s = new State(compile(spec));
  s.reset(1, 0, null);
  s.onHand[GOODS] = 0;
  addStock(s, GOODS, 3, 9 * DAY);
  spoil(s);
  try {
    checkLaws(s, { seed: 1, replication: 4 }, 17);
  } catch (error) {
    if (error instanceof InvariantError) return error.message;
    throw error;
  }
  return 'holds';
}

describe('the laws see', () => {
  test('that nothing is wrong', () => {
    expect(verdict(() => undefined)).toBe('holds');
  });

  test.each<[string, (s: State) => void, RegExp]>([
    ['goods from nowhere', (s) => { s.onHand[PARTS] += 1; }, /parts does not balance: -1 quanta/],
    ['goods sold twice', (s) => { s.sold[PARTS] += 2; }, /parts does not balance: -2 quanta/],
    ['goods lost on a lane', (s) => { s.bought[0] += 5; }, /parts does not balance: 5 quanta/],
    ['goods destroyed that never were', (s) => { s.destroyed[PARTS] += 3; }, /parts does not balance: -3 quanta/],
    ['a shipment nobody sent', (s) => { s.shipments.take(0, 0, 7, Infinity, 1, 0, 0); }, /parts does not balance: -7/],
    ['a batch made of nothing', (s) => { s.production.inProcess[0] += 1; }, /goods does not balance/],
    ['stock below 0', (s) => { s.onHand[PARTS] = -1; s.consumed[PARTS] = 9; }, /stock of parts at plant is below 0/],
    ['lots that are not the stock', (s) => { s.onHand[GOODS] += 1; s.produced[GOODS] += 1; }, /lots of goods at plant do not add up/],
    ['a debt nobody asked for', (s) => { s.backlog[GOODS] += 1; }, /goods at plant owes 1, its orders say 0/],
    ['a demand that is not owed', (s) => { enqueue(s, GOODS, s.orders.take(-1, 4, 0, 0)); }, /goods at plant owes 0, its orders say 4/],
    ['a demand that no market is owed for', (s) => { enqueue(s, GOODS, s.orders.take(-1, 4, 0, 0)); s.backlog[GOODS] = 4; }, /goods at plant owes markets 0, their demands say 4/],
    ['a batch whose inputs are not owed', (s) => { s.production.notBegun[0] = 1; s.production.waitingOf[0] = 1; s.onOrder[GOODS] = 1; }, /parts at plant owes 0, its orders say 2/],
    ['an order that is not expected', (s) => { s.orders.take(0, 4, 0, 0); }, /parts at plant has 0 on order, its orders say 4/],
    ['a batch that is not expected', (s) => { s.production.onMachines[0] = 1; }, /goods at plant has 0 on order, its orders say 1/],
  ])('%s', (_what, spoil, message) => {
    expect(verdict(spoil)).toMatch(message);
    expect(verdict(spoil)).toMatch(/seed 1, replication 4, time 0 µs, event 17/);
  });
});
