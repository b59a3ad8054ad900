/** Forecasts are brought up to date once a review period. */
import { forecasts } from '../policies/forecast/index.ts';
import { columnOf } from '../registry.ts';
import { DAY } from '../spec.ts';
import { normalQuantile } from '../random/index.ts';
import type { State } from '../state/state.ts';
import type { Ledger } from './ledger.ts';
import { plansAhead } from './plans.ts';

const OBSERVE = columnOf(forecasts, (forecast) => forecast.observe);

/** Stock point i was asked for a quantity by a market. */
export function askedByMarket(s: State, i: number, quantity: number): void {
  if (s.model.ordering.seesSales[i] === 0) s.ordering.asked[i] += quantity;
}

/** Stock point i was asked for a quantity by another, or by its line; what one that plans asks is known from its plans. */
export function askedByBuyer(s: State, i: number, buyer: number, quantity: number): void {
  if (!plansAhead(s, buyer)) askedByMarket(s, i, quantity);
}

/** A market asked: whoever sees its sales sees it. */
export function salesSeen(s: State, market: number, quantity: number): void {
  const { start, member, weight } = s.model.ordering.sales;
  for (let k = start[market]; k < start[market + 1]; k++) s.ordering.asked[member[k]] += quantity * weight[k];
}

/** Takes in what was asked for since the last review of stock point i; the first review takes nothing in. */
export function takeIn(s: State, ledger: Ledger, i: number): void {
  const { ordering, streams } = s.model;
  const { asked, expected, squares, compared, noise } = s.ordering;
  if (expected[i] >= 0) {
    const miss = asked[i] - expected[i];
    squares[i] += miss * miss;
    compared[i] += 1;
    OBSERVE[ordering.forecast[i]](ledger.cells.of(i), asked[i]);
  }
  asked[i] = 0;
  if (streams.forecast[i] >= 0) noise[i] = normalQuantile(s.streams.next(streams.forecast[i]));
  expected[i] = ledger.expected(i, ordering.reviewEvery[i] / DAY);
}
