/** Random policies with sound parameters, in random states of a stock point. */
import fc from 'fast-check';
import type { InventoryPolicy } from '../../engine/policies/inventory/index.ts';
import type { ParamSpec } from '../../engine/registry.ts';
import type { PlainState } from '../specs/plain-view.ts';

/** Returns values that the table allows: quantities whole and up to `most`, times in sixteenths of a day. */
function valueOf({ unit, range: [low, high] }: ParamSpec, most: number): fc.Arbitrary<number> {
  if (unit === 'quantity') return fc.integer({ min: Math.ceil(Math.max(low, -most)), max: Math.min(high, most) });
  if (unit === 'time') return fc.integer({ min: Math.ceil(low * 16), max: 16 * 40 }).map((parts) => parts / 16);
  const real = fc.double({ min: low, max: Math.min(high, 40), noNaN: true });
  return fc.oneof(fc.integer({ min: Math.ceil(low), max: Math.floor(Math.min(high, 40)) }), real);
}

/** Returns parameters by name that the tables allow and the entry's own check takes. */
export function soundParams(
  entry: { readonly params: readonly ParamSpec[]; readonly check: (params: Readonly<Record<string, number>>) => string | null },
  most: number,
): fc.Arbitrary<Record<string, number>> {
  return fc.record(Object.fromEntries(entry.params.map((spec) => [spec.name, valueOf(spec, most)]))).filter((params) => entry.check(params) === null);
}

/** Expected and planned quantities come in eighths, so that sums of them, and multiples of the sums, are exact. */
const eighths = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: 8 * most }).map((parts) => parts / 8);

function stateOf(policy: InventoryPolicy, most: number): fc.Arbitrary<PlainState> {
  const quantity = fc.integer({ min: 0, max: most });
  return fc
    .record({
      onHand: quantity,
      backlog: fc.oneof(fc.constant(0), quantity),
      safety: fc.oneof(fc.constant(0), quantity),
      below: fc.integer({ min: -2 * most, max: 2 * most }).map((halves) => halves / 2),
      params: soundParams(policy, most).map((params) => policy.params.map(({ name }) => params[name])),
      daily: fc.array(eighths(most), { minLength: 1, maxLength: 9 }),
      forecastError: fc.double({ min: 0, max: most, noNaN: true }),
      leadTime: fc.integer({ min: 0, max: 16 * 20 }).map((parts) => parts / 16),
      reviewPeriod: fc.constantFrom(0.5, 1, 7),
      receipts: fc.array(quantity, { maxLength: 8 }),
      gross: fc.array(eighths(most), { maxLength: 45 }),
    })
    .map((state) => ({ ...state, onOrder: state.receipts.reduce((sum, x) => sum + x, 0) }));
}

/** Returns states of small numbers, where the edges of the rules are hit, and of large ones. */
export function statesOf(policy: InventoryPolicy): fc.Arbitrary<PlainState> {
  return fc.constantFrom(3, 20, 1e3, 1e9).chain((most) => stateOf(policy, most));
}

/** Returns the same state with k times all quantities. */
export function timesK(policy: InventoryPolicy, state: PlainState, k: number): PlainState {
  const all = (list: readonly number[]): number[] => list.map((x) => k * x);
  return {
    ...state,
    onHand: k * state.onHand, onOrder: k * state.onOrder, backlog: k * state.backlog, safety: k * state.safety, below: k * state.below,
    params: state.params.map((value, p) => (policy.params[p].unit === 'quantity' ? k * value : value)),
    daily: all(state.daily), forecastError: k * state.forecastError, receipts: all(state.receipts), gross: all(state.gross),
  };
}
