/** What each kind of inventory policy promises of the order it places and of the stock point a moment later. */
import { expect } from 'vitest';
import { expectedOver, type PlainState, type PlainView } from '../specs/plain-view.ts';

export interface Ordered {
  readonly order: number;
  readonly before: PlainView;
  readonly after: PlainView;
}

export interface PolicyPromise {
  readonly keeps: (ordered: Ordered) => void;
  /** Why a second order at the same moment is not always nothing; left out: it is. */
  readonly ordersAgain?: string;
  /** Why k times all quantities give k times the order only within k quanta; left out: exactly. */
  readonly roundsUp?: string;
}

const FORECAST = 'a forecast is no whole number of quanta';

/** The position is brought up to a level by the last quantum, and never taken down. */
function upTo(levelOf: (state: PlainState) => number): PolicyPromise['keeps'] {
  return ({ order, before, after }) => expectRaised(order, before.position(0), after.position(0), levelOf(before.state));
}

function expectRaised(order: number, before: number, after: number, level: number): void {
  const near = 1e-9 * Math.max(1, Math.abs(level));
  expect(after).toBeGreaterThanOrEqual(level - near);
  if (order > 0) expect(after).toBeLessThan(level + 1 + near);
  else expect(after).toBe(before);
}

/** Nothing unless the position is low; then as `then` says. */
function when(low: (position: number, state: PlainState) => boolean, then: PolicyPromise['keeps']): PolicyPromise['keeps'] {
  return (ordered) => {
    if (low(ordered.before.position(0), ordered.before.state)) then(ordered);
    else expect(ordered.order).toBe(0);
  };
}

function expectQuantity({ order, before }: Ordered): void {
  expect(order).toBe(before.state.params[1]);
}

function expectMultiple({ order, before, after }: Ordered): void {
  const [r, quantity] = before.state.params;
  expect(order % quantity).toBe(0);
  expect(after.position(0)).toBeGreaterThan(r);
  expect(after.position(0)).toBeLessThanOrEqual(r + quantity);
}

const sum = (list: readonly number[], count: number): number => list.slice(0, count).reduce((total, x) => total + x, 0);

function fullCards({ state }: PlainView): number {
  return Math.floor(Math.max(0, state.onHand - state.safety) / state.params[1]) + Math.ceil(state.onOrder / state.params[1]);
}

function keepsCards({ order, before, after }: Ordered): void {
  expect(order % before.state.params[1]).toBe(0);
  expect(fullCards(after)).toBe(Math.max(fullCards(before), before.state.params[0]));
  if (order > 0) expect(after.state.onOrder).toBeLessThanOrEqual(before.state.params[0] * before.state.params[1]);
}

/** All that is to leave before an order of the next review is counted on is covered, as far as the plan looks; the plan begins with the order, and covers the horizon. */
function keepsPlan({ order, before, after }: Ordered): void {
  const { gross, leadTime, reviewPeriod, params: [horizon, early, reschedule] } = before.state;
  const periods = Math.min(horizon, Math.ceil((leadTime + early) / reviewPeriod) + 1);
  const plan = before.plan;
  expect(plan).toHaveLength(horizon);
  expect(plan[0]).toBe(order);
  expect(plan.every((x) => Number.isInteger(x) && x >= 0)).toBe(true);
  expect(after.position(0)).toBeGreaterThanOrEqual(sum(gross, periods) - 1e-6);
  expect(before.position(0) + sum(plan, horizon)).toBeGreaterThanOrEqual(sum(gross, horizon) - 1e-6);
  if (order > 0 && reschedule >= horizon) expect(after.position(0)).toBeLessThan(sum(gross, periods) + 1);
}

const baseStock: PolicyPromise = { keeps: upTo(({ params: [S] }) => S) };

export const promises: Readonly<Record<string, PolicyPromise>> = {
  'base-stock': baseStock,
  's-S': { keeps: when((position, { params: [s] }) => position <= s, upTo(({ params: [, S] }) => S)) },
  'r-Q': {
    keeps: when((position, { params: [r] }) => position <= r, expectQuantity),
    ordersAgain: 'one Q may leave the position at or below r',
  },
  'r-nQ': {
    keeps: when((position, { params: [r] }) => position <= r, expectMultiple),
  },
  'R-S': { keeps: upTo(({ params: [, S] }) => S) },
  'R-s-S': { keeps: when((position, { params: [, s] }) => position <= s, upTo(({ params: [, , S] }) => S)) },
  'R-Q': { keeps: expectQuantity, ordersAgain: 'it looks at no stock' },
  'min-max': { keeps: when((position, { params: [min] }) => position < min, upTo(({ params: [, max] }) => max)) },
  'echelon-base-stock': {
    keeps: ({ order, before, after }) => expectRaised(order, before.echelonPosition(0), after.echelonPosition(0), before.state.params[0]),
    roundsUp: 'what is below may be parts of a quantum of its own product',
  },
  kanban: { keeps: keepsCards },
  mrp: { keeps: keepsPlan, roundsUp: FORECAST },
  'order-up-to': {
    keeps: upTo(({ params: [given, z], daily, forecastError, leadTime, reviewPeriod }) => {
      const cover = given === 0 ? leadTime + reviewPeriod : given;
      return expectedOver(daily, cover) + z * forecastError * Math.sqrt(cover / reviewPeriod);
    }),
    roundsUp: FORECAST,
  },
  'forward-coverage': {
    keeps: when((position, { params: [least], daily }) => position < expectedOver(daily, least), upTo(({ params: [, most], daily }) => expectedOver(daily, most))),
    roundsUp: FORECAST,
  },
  'backward-coverage': {
    keeps: when((position, { params: [least], daily }) => position < least * daily[0], upTo(({ params: [, most], daily }) => most * daily[0])),
    roundsUp: FORECAST,
  },
  'make-to-order': { keeps: upTo(() => 0) },
  'anchor-adjust': {
    keeps: ({ order, before: { state } }) => {
      const { onHand, onOrder, backlog, safety, params: [target, alpha, beta], daily, reviewPeriod } = state;
      const wanted = expectedOver(daily, reviewPeriod) + alpha * (target + safety - (onHand - backlog) - beta * onOrder);
      const near = 1e-9 * Math.max(1, onHand, onOrder, backlog, target, safety);
      expect(order).toBeGreaterThanOrEqual(Math.max(0, wanted) - near);
      expect(order).toBeLessThan(Math.max(0, wanted) + 1 + near);
    },
    ordersAgain: 'it makes up for a part of the gap, and forgets a part of what is on order',
    roundsUp: FORECAST,
  },
};
