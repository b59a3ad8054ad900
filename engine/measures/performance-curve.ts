/**
 * The performance curve Q(t): units filled at once on the last seven days, as a share of the undisturbed run.
 * May exceed 1 on the rebound. After Bruneau et al. (2003).
 */
import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { RunRecord } from '../state/recorder.ts';
import { quantumAt } from './totals.ts';

/** Days that one value of the curve looks back on, itself included. */
export const WINDOW_DAYS = 7;

/** Returns Q for each day of the run, warm-up included. Where the undisturbed run filled nothing, the last value is carried; it starts at 1. */
export function performanceCurve(model: Model, disturbed: RunRecord, undisturbed: RunRecord): Float64Array {
  const hit = filledByDay(model, disturbed);
  const calm = filledByDay(model, undisturbed);
  const curve = new Float64Array(model.days);
  let last = 1;
  for (let day = 0; day < model.days; day++) {
    const base = windowSum(calm, day);
    if (base > 0) last = windowSum(hit, day) / base;
    curve[day] = last;
  }
  return curve;
}

/** Returns the first day of the run that measures count. */
export function firstMeasuredDay(model: Model): number {
  return Math.ceil(model.spec.warmup / DAY);
}

function windowSum(daily: Float64Array, day: number): number {
  let sum = 0;
  for (let d = Math.max(0, day - WINDOW_DAYS + 1); d <= day; d++) sum += daily[d];
  return sum;
}

function filledByDay(model: Model, record: RunRecord): Float64Array {
  const daily = new Float64Array(model.days);
  for (let m = 0; m < model.markets.count; m++) {
    const quantum = quantumAt(model, model.markets.stockPoint[m]);
    for (let day = 0; day < model.days; day++) daily[day] += record.filledAtOnce[m * model.days + day] * quantum;
  }
  return daily;
}
