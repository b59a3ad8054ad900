/** Planning ahead: what open orders are to bring in which review period, and what buyers say they are going to order. */
import { SourceKind } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { State } from '../state/state.ts';

/** Returns what is expected in review period k from now; period 0 holds what is late as well. */
export function scheduledReceipt(s: State, i: number, k: number): number {
  const { planStart } = s.model.ordering;
  return k < planStart[i + 1] - planStart[i] ? s.ordering.receipts[planStart[i] + k] : 0;
}

/** A new review period of stock point i begins: what was expected before and has not come is late, and due now. What a run starts with is expected from the first on. */
export function turnPlan(s: State, i: number): void {
  const { receipts } = s.ordering;
  const first = s.model.ordering.planStart[i];
  const end = s.model.ordering.planStart[i + 1];
  if (end - first < 2 || s.ordering.reviews[i] === 1) return;
  receipts[first] += receipts[first + 1];
  for (let at = first + 1; at < end - 1; at++) receipts[at] = receipts[at + 1];
  receipts[end - 1] = 0;
}

/** Stock point i expects goods so many microseconds after its present review; before its first review: after the start of the run. */
export function expectReceipt(s: State, i: number, quantity: number, lead: number): void {
  const { planStart, reviewEvery, reviewFirst } = s.model.ordering;
  const periods = planStart[i + 1] - planStart[i];
  if (periods === 0) return;
  const due = s.ordering.reviews[i] === 0 ? Math.max(0, lead - reviewFirst[i]) : lead;
  s.ordering.receipts[planStart[i] + Math.min(periods - 1, Math.floor(due / reviewEvery[i]))] += quantity;
}

/** What came in is taken off what was expected first. */
export function tickOffReceipt(s: State, i: number, quantity: number): void {
  const { planStart } = s.model.ordering;
  const { receipts } = s.ordering;
  for (let at = planStart[i], left = quantity; left > 0 && at < planStart[i + 1]; at++) {
    const part = Math.min(left, receipts[at]);
    receipts[at] -= part;
    left -= part;
  }
}

export function planOrder(s: State, i: number, k: number, quantity: number): void {
  const { planStart } = s.model.ordering;
  if (k < planStart[i + 1] - planStart[i]) s.ordering.plans[planStart[i] + k] = quantity;
}

/** Returns what planning buyers mean to order in review period k of stock point i from now; what they order now is on its way already. */
export function grossRequirement(s: State, i: number, k: number): number {
  const { ordering } = s.model;
  const { planners, reviewEvery, planStart } = ordering;
  const from = s.now + k * reviewEvery[i];
  let sum = 0;
  for (let p = planners.start[i]; p < planners.start[i + 1]; p++) {
    const buyer = planners.member[p];
    for (let j = 1; j < planStart[buyer + 1] - planStart[buyer]; j++) {
      const time = s.ordering.planned[buyer] + j * reviewEvery[buyer];
      if (time >= from && time < from + reviewEvery[i]) sum += s.ordering.plans[planStart[buyer] + j] * planners.weight[p];
    }
  }
  return sum;
}

/** Returns whether what stock point i asks of its suppliers is known to them from its plans. */
export function plansAhead(s: State, i: number): boolean {
  return s.model.ordering.planStart[i + 1] > s.model.ordering.planStart[i];
}

/** Returns the mean lead time of a line's stock point in microseconds. */
export function lineLead(s: State, i: number): number {
  return s.model.stockPoints.sourceKind[i] === SourceKind.process ? Math.floor(s.model.ordering.leadDays[i] * DAY + 0.5) : 0;
}
