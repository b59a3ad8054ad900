/** What follows from how the network is put together: turns, nominal shares, what is below what. */
import { mean } from '../../engine/random/index.ts';
import { DAY, type LaneSpec, type Spec } from '../../engine/spec.ts';
import { nominalShares } from './sourcing-rules.ts';

type Edge = readonly [before: number, after: number];

/** Returns the longest path of edges that leads to each member. */
function levels(count: number, edges: readonly Edge[]): number[] {
  const level = (member: number): number => Math.max(0, ...edges.filter(([, after]) => after === member).map(([before]) => level(before) + 1));
  return Array.from({ length: count }, (_, member) => level(member));
}

/** Returns members by level, then as they stand in the document. */
function byLevel(level: readonly number[], highestFirst: boolean): number[] {
  const sign = highestFirst ? -1 : 1;
  return level.map((_, member) => member).sort((a, b) => sign * (level[a] - level[b]) || a - b);
}

/** Suppliers fill before those they feed by a lane of lead time 0. */
export function turnsToFill(spec: Spec): number[] {
  const edges = spec.lanes.filter((lane) => travelTime(lane) === 0).map((lane): Edge => [lane.from, lane.to]);
  return byLevel(levels(spec.stockPoints.length, edges), false);
}

/** Returns the level of each stock point when they review: buyers are above those they order from without delay. */
export function reviewLevels(spec: Spec): number[] {
  const lanes = spec.lanes.filter((lane) => mean(lane.orderDelay) === 0).map((lane): Edge => [lane.from, lane.to]);
  const needs = spec.processes.flatMap((process) => process.inputs.map((input): Edge => [input.stockPoint, process.output]));
  return levels(spec.stockPoints.length, [...lanes, ...needs]);
}

/** Buyers review before those they order from without delay; upstream-first: the other way round. */
export function turnsToReview(spec: Spec): number[] {
  return byLevel(reviewLevels(spec), spec.order !== 'upstream-first');
}

/** Returns how much of the orders of a stock point goes to each of its lanes on average, in the order of its source. */
export function sharesOf(spec: Spec, point: number): readonly number[] {
  const { source, sourcing } = spec.stockPoints[point];
  if (source.kind !== 'lanes') return [];
  const facts = source.lanes.map((l) => ({ price: spec.lanes[l].price + spec.lanes[l].freight, leadTime: laneLeadTime(spec, l) }));
  return nominalShares(sourcing, facts);
}

/** Returns the quanta of `top` that go into one quantum of `below`, summed over all ways that lead down; 0: not below. */
export function echelonFactor(spec: Spec, top: number, below: number): number {
  if (top === below) return 1;
  const { source } = spec.stockPoints[below];
  if (source.kind === 'lanes') return source.lanes.reduce((sum, l) => sum + echelonFactor(spec, top, spec.lanes[l].from), 0);
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  const { inputs, batch } = spec.processes[source.process];
  return inputs.reduce((sum, input) => sum + (input.perBatch / batch) * echelonFactor(spec, top, input.stockPoint), 0);
}

/** Returns the quanta of `top` that leave it, on average, for one quantum that leaves `below`. */
export function salesFactor(spec: Spec, top: number, below: number): number {
  if (top === below) return 1;
  const { source } = spec.stockPoints[below];
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  if (source.kind === 'lanes') {
    const shares = sharesOf(spec, below);
    return source.lanes.reduce((sum, l, k) => sum + shares[k] * salesFactor(spec, top, spec.lanes[l].from), 0);
  }
  const { inputs, batch } = spec.processes[source.process];
  return inputs.reduce((sum, input) => sum + (input.perBatch / batch) * salesFactor(spec, top, input.stockPoint), 0);
}

/** Mean days from placing an order to receiving it: for the first source, or of one batch. */
export function meanLeadTime(spec: Spec, point: number): number {
  const { source } = spec.stockPoints[point];
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  if (source.kind === 'process') {
    const { steps, leadTime } = spec.processes[source.process];
    return steps.reduce((sum, step) => sum + mean(step.time), 0) + mean(leadTime);
  }
  return laneLeadTime(spec, source.lanes[0]);
}

/** Mean days that goods take over a lane, with lateness; they wait half a period for a sailing. */
function travelTime({ leadTime, late, sailings }: LaneSpec): number {
  const lateness = late === null ? 0 : late.chance * mean(late.by);
  return mean(leadTime) + lateness + (sailings === null ? 0 : sailings.every / 2 / DAY);
}

/** Mean days from placing an order over a lane to receiving it. */
export function laneLeadTime(spec: Spec, lane: number): number {
  return mean(spec.lanes[lane].orderDelay) + travelTime(spec.lanes[lane]);
}
