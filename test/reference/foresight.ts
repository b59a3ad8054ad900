/** What a stock point with a forecast expects, and how wrong it was. */
import { normalQuantile } from '../../engine/random/elementary/normal-quantile.ts';
import { DAY, type ForecastSpec } from '../../engine/spec.ts';
import { uniforms } from './chance.ts';
import { forecastTotal } from './forecast-rules.ts';
import type { Foresight } from './kept.ts';
import { salesFactor } from './structure.ts';
import type { Point, World } from './world.ts';

/** Returns the foresight of a stock point at the start; `rate`: quanta a day that are asked of it on average. */
export function newForesight(spec: ForecastSpec, name: string, rate: number, every: number, seed: number, replication: number): Foresight {
  const uniform = uniforms(`forecast/${name}`, seed, replication);
  return { spec, uniform, nominal: (rate * every) / DAY, seen: [], asked: 0, noise: 1, expectedBefore: null, squares: 0 };
}

/** Market demand arrived at a stock point: it is asked of it, and seen by all above that look at sales. */
export function observeDemand(world: World, point: Point, quantity: number): void {
  for (const other of world.points) {
    if (other.foresight?.spec.observes !== 'sales') continue;
    other.foresight.asked += quantity * salesFactor(world.spec, other.index, point.index);
  }
  if (point.foresight?.spec.observes === 'orders') point.foresight.asked += quantity;
}

/** An order or needs of batches are asked of a stock point by another; what buyers plan ahead is told by their plans instead. */
export function observeOrder(point: Point, buyer: Point, quantity: number): void {
  if (buyer.spec.policy?.kind === 'mrp') return;
  if (point.foresight?.spec.observes === 'orders') point.foresight.asked += quantity;
}

/** A review begins: takes in what was asked for since the last, and expects anew. */
export function takeIn(point: Point): void {
  const { foresight } = point;
  if (foresight === null) return;
  if (foresight.expectedBefore !== null) {
    foresight.squares += (foresight.asked - foresight.expectedBefore) ** 2;
    foresight.seen.push(foresight.asked);
  }
  foresight.asked = 0;
  if (foresight.spec.cv > 0) foresight.noise = 1 + foresight.spec.cv * normalQuantile(foresight.uniform());
  foresight.expectedBefore = expected(point, reviewDays(point));
}

/** Days between reviews; 0 without periods. */
export function reviewDays(point: Point): number {
  return point.spec.review === null ? 0 : point.spec.review.every / DAY;
}

/** Returns what is expected over the next so many days. */
export function expected(point: Point, days: number): number {
  const { foresight } = point;
  if (foresight === null) return 0;
  const total = forecastTotal(foresight.spec.model, foresight.seen, foresight.nominal, 1 / point.product.quantum, days / reviewDays(point));
  return Math.max(0, total * (1 + foresight.spec.bias) * foresight.noise);
}

/** Root of the mean square of (observation - what was expected). */
export function forecastError(point: Point): number {
  const { foresight } = point;
  return foresight === null || foresight.seen.length === 0 ? 0 : Math.sqrt(foresight.squares / foresight.seen.length);
}
