/** Economic order quantities: steady demand, an order at the moment that stock, or what may be owed, runs out. */
import { exp } from '../random/elementary/exp.ts';
import { FROM_ZERO, need, RATE } from './need.ts';
import { risenFrom, risingRoot } from './search.ts';

export interface LotModel {
  /** Money for an order, above 0. */
  readonly K: number;
  /** Money for a unit held for a unit of time, above 0. */
  readonly h: number;
  /** Units a unit of time, above 0. */
  readonly rate: number;
  /** Money for a unit owed for a unit of time, above 0; left out: nothing may be owed. */
  readonly p?: number;
  /** Least and greatest lot; none when left out. */
  readonly least?: number;
  readonly most?: number;
}

export interface LotFigures {
  /** Units in an order. */
  readonly Q: number;
  /** Money a unit of time. */
  readonly cost: number;
  readonly orders: number;
  /** Units owed when an order arrives, 0 where nothing may be owed. */
  readonly owedAtMost: number;
}

/** Returns the lot that costs least a unit of time, and what it comes to. Harris (1913); with units owed Zipkin (2000), section 3.3. Throws a RangeError. */
export function eoq(model: LotModel): LotFigures {
  const { K, rate, least = 0, most = 1e12 } = model;
  const held = heldRate(model);
  need('EOQ', { least, most }, { least: FROM_ZERO, most: [Math.max(least, 1e-12), 1e12] });
  return eoqAt(model, Math.min(most, Math.max(least, Math.sqrt((2 * K * rate) / held))));
}

/** Returns what a lot of Q, above 0, comes to; where units may be owed, so many as cost least. Throws a RangeError. */
export function eoqAt(model: LotModel, Q: number): LotFigures {
  const held = heldRate(model);
  need('EOQ', { Q }, { Q: RATE });
  const { K, h, rate, p } = model;
  return { Q, cost: (K * rate) / Q + (held * Q) / 2, orders: rate / Q, owedAtMost: p === undefined ? 0 : (Q * h) / (h + p) };
}

/** Money for half a lot for a unit of time, over half a lot. */
function heldRate({ K, h, rate, p }: LotModel): number {
  need('EOQ', { K, h, rate }, { K: RATE, h: RATE, rate: RATE });
  if (p !== undefined) need('EOQ', { p }, { p: RATE });
  return p === undefined ? h : (h * p) / (h + p);
}

export interface DisruptedLotModel {
  readonly K: number;
  readonly h: number;
  readonly rate: number;
  /** Money for a unit lost because the supplier is down, at least 0. */
  readonly p: number;
  /** Failures of the supplier a unit of time while it is up, and recoveries while it is down; both above 0, times exponential. */
  readonly fails: number;
  readonly recovers: number;
}

export interface DisruptedLotFigures {
  readonly Q: number;
  /** Money a unit of time. */
  readonly cost: number;
  /** Chance that the supplier is down when stock runs out. */
  readonly down: number;
}

/**
 * Returns the lot that costs least where the supplier fails now and then: an order at stock 0, or, where the supplier is
 * down then, when it is up again; demand in between is lost. Exact: Parlar and Berkin (1991) as put right by Berk and
 * Arreola-Risa (1994). Throws a RangeError.
 */
export function eoqWithDisruptions(model: DisruptedLotModel): DisruptedLotFigures {
  const { K, h, rate, p, fails, recovers } = checked(model);
  /** Has the sign of the slope of the cost, which falls and then rises. */
  const slope = (Q: number): number => {
    const ebb = (fails / rate) * exp((-(fails + recovers) * Q) / rate);
    const { money, time } = cycle(model, Q);
    return ((h * Q) / rate + (p * rate * ebb) / recovers) * time - money * (1 / rate + ebb / recovers);
  };
  const high = risenFrom(slope, Math.sqrt((2 * K * rate) / h));
  return eoqWithDisruptionsAt(model, risingRoot(slope, 0, high));
}

/** Returns what a lot of Q, above 0, comes to there. Throws a RangeError. */
export function eoqWithDisruptionsAt(model: DisruptedLotModel, Q: number): DisruptedLotFigures {
  need('EOQ with disruptions', { Q }, { Q: RATE });
  const { money, time, down } = cycle(checked(model), Q);
  return { Q, cost: money / time, down };
}

/**
 * Returns the lot and cost of Snyder's (2014) approximation, in closed form: the supplier is taken to be down when stock
 * runs out as often as at any time. Throws a RangeError.
 */
export function eoqWithDisruptionsApproximate(model: DisruptedLotModel): DisruptedLotFigures {
  const { K, h, rate, p, fails, recovers } = checked(model);
  const down = fails / (fails + recovers);
  const wait = (down * rate) / recovers;
  const Q = Math.sqrt(wait * wait + (2 * (K * rate + p * rate * wait)) / h) - wait;
  return { Q, cost: h * Q, down };
}

/** Money and time from one order to the next. */
function cycle({ K, h, rate, p, fails, recovers }: DisruptedLotModel, Q: number) {
  const down = (fails / (fails + recovers)) * (1 - exp((-(fails + recovers) * Q) / rate));
  return { money: K + (h * Q * Q) / (2 * rate) + (p * rate * down) / recovers, time: Q / rate + down / recovers, down };
}

function checked(model: DisruptedLotModel): DisruptedLotModel {
  const { K, h, rate, p, fails, recovers } = model;
  need('EOQ with disruptions', { K, h, rate, p, fails, recovers }, { K: RATE, h: RATE, rate: RATE, p: FROM_ZERO, fails: RATE, recovers: RATE });
  return model;
}
