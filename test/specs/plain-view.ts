/** One stock point as a policy sees it, written down as plain numbers: tests say what is there and read what was ordered. */
import type { InventoryPolicy, PolicyView } from '../../engine/policies/inventory/index.ts';

export interface PlainState {
  readonly onHand: number;
  readonly onOrder: number;
  readonly backlog: number;
  readonly safety: number;
  /** Echelon position less the stock point's own position. */
  readonly below: number;
  readonly params: readonly number[];
  /** What is expected on each day to come, again and again from the first. */
  readonly daily: readonly number[];
  readonly forecastError: number;
  readonly leadTime: number;
  readonly reviewPeriod: number;
  /** What open orders bring in each review period to come; together at most `onOrder`. */
  readonly receipts: readonly number[];
  /** What is to leave in each review period to come. */
  readonly gross: readonly number[];
}

const nothing: PlainState = {
  onHand: 0, onOrder: 0, backlog: 0, safety: 0, below: 0, params: [], daily: [0], forecastError: 0, leadTime: 0, reviewPeriod: 1, receipts: [], gross: [],
};

export interface PlainView extends PolicyView {
  readonly state: PlainState;
  /** What was told to the suppliers, by review period. */
  readonly plan: readonly number[];
}

/** Returns the expected quantity of the first so many days; of the last day its part. */
export function expectedOver(daily: readonly number[], days: number): number {
  let sum = 0;
  for (let day = 0; day < days; day += 1) sum += daily[day % daily.length] * Math.min(1, days - day);
  return sum;
}

/** Returns a view of a stock point; what is not said is 0, the review period 1 day. */
export function plainView(said: Partial<PlainState>): PlainView {
  const state = { ...nothing, ...said };
  const plan: number[] = [];
  const kept: number[] = [];
  const position = state.onHand + state.onOrder - state.backlog - state.safety;
  return {
    state,
    plan,
    onHand: () => state.onHand,
    onOrder: () => state.onOrder,
    backlog: () => state.backlog,
    safety: () => state.safety,
    position: () => position,
    day: () => 0,
    kept: (_i, k) => kept[k] ?? 0,
    keep: (_i, k, value) => {
      kept[k] = value;
    },
    echelonPosition: () => position + state.below,
    param: (_i, k) => state.params[k],
    expected: (_i, days) => expectedOver(state.daily, days),
    forecastError: () => state.forecastError,
    leadTime: () => state.leadTime,
    reviewPeriod: () => state.reviewPeriod,
    scheduledReceipt: (_i, k) => state.receipts[k] ?? 0,
    grossRequirement: (_i, k) => state.gross[k] ?? 0,
    planOrder: (_i, k, quantity) => {
      plan[k] = quantity;
    },
  };
}

/** Returns the stock point a moment after an order was placed, due after its lead time, in the review period that it falls in. */
export function placed(state: PlainState, quantity: number): PlainState {
  const due = Math.floor(state.leadTime / state.reviewPeriod);
  const receipts = Array.from({ length: Math.max(due + 1, state.receipts.length) }, (_, k) => (state.receipts[k] ?? 0) + (k === due ? quantity : 0));
  return { ...state, onOrder: state.onOrder + quantity, receipts };
}

/** Returns the parameters in the order of the policy's table, defaults where they are left out. */
export function paramsOf(policy: InventoryPolicy, given: Readonly<Record<string, number>>): number[] {
  return policy.params.map(({ name, default: value }) => given[name] ?? value ?? NaN);
}
