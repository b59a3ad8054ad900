import { expect, test } from 'vitest';
import { compile, DAY, measureRun, simulate } from '../../engine/index.ts';
import { baseStock, constant } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

/** One supplier, one store, one order a day; a third of the orders come 40 days late, the others on the promised day. */
const spec = shopSpec({
  warmup: 100,
  days: 130,
  demand: constant(1),
  initial: 100,
  policy: baseStock(100),
  lane: { id: 'lane', promise: 5 * DAY, leadTime: { kind: 'empirical', params: { values: [5, 45], weights: [2, 1] } } },
  nominalRate: 1,
});

test('the share on time is that of the orders that fall due in the measured time, however late the others come', () => {
  const model = compile(spec);
  const replications = 2000;
  let sum = 0;
  for (let r = 0; r < replications; r++) sum += measureRun(model, simulate(model, 20061231, { replication: r })).onTimeDelivery;
  const standardError = Math.sqrt((2 / 3) * (1 / 3) / (30 * replications));
  expect(Math.abs(sum / replications - 2 / 3)).toBeLessThan(3 * standardError);
});
