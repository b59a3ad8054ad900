import type { Spec } from '../../engine/index.ts';
import { readLines, type Lines } from '../data/lines.ts';
import { applySnapshot } from './snapshot-columns.ts';

/** The number of one kind of member, and where its columns start, are all in one array, so that a copy is one call. */
export interface Columns {
  readonly all: Float64Array;
  /** Who works where; does not change. */
  readonly lines: Lines;
  /** Per stock point, in quanta: on hand, owed, ordered and not yet received. */
  readonly stock: Float64Array;
  readonly owed: Float64Array;
  readonly onOrder: Float64Array;
  /** Per stock point: since when (µs) it has been empty, has owed goods, or -1. */
  readonly emptySince: Float64Array;
  readonly owedSince: Float64Array;
  /** Per site: fraction put out, hazard that last changed it (-1: none), when it last changed (µs). */
  readonly siteOutput: Float64Array;
  readonly siteHazard: Float64Array;
  readonly siteSince: Float64Array;
  /** Per site: 1 while it places orders, 0 while it places none, hazard that last changed that (-1: none), when it last changed (µs). */
  readonly siteOrders: Float64Array;
  readonly ordersHazard: Float64Array;
  readonly ordersSince: Float64Array;
  /** Per lane: the same. */
  readonly laneOutput: Float64Array;
  readonly laneHazard: Float64Array;
  readonly laneSince: Float64Array;
  /** Per lane: until when (µs) the last of its goods waits for a sailing. When (µs) goods were lost on the way, -1 once others have come in whole. */
  readonly laneSails: Float64Array;
  readonly laneLostAt: Float64Array;
  /** Per lane, in quanta since the end of the warm-up: lost on the way. */
  readonly laneLost: Float64Array;
  /** Per process: stock point it waits for, or -1, and since when (µs). */
  readonly waitsFor: Float64Array;
  readonly waitsSince: Float64Array;
  /** Per process, since the end of the warm-up: quanta scrapped. */
  readonly scrapped: Float64Array;
  /** Per line: batches in front of it, since when (µs), the process that last began a batch there and is not on a machine yet (-1: none). */
  readonly queue: Float64Array;
  readonly queueSince: Float64Array;
  readonly begins: Float64Array;
  /** Per line, since the end of the warm-up, up to the last change: batches x µs in front of it, machines x µs at work, batches taken on, changeovers that took time. */
  readonly queueArea: Float64Array;
  readonly workArea: Float64Array;
  readonly taken: Float64Array;
  readonly changeovers: Float64Array;
  /** Per machine, line by line: its `MachineState`, since when (µs), the process it works for (-1: not known). */
  readonly machine: Float64Array;
  readonly machineSince: Float64Array;
  readonly machineFor: Float64Array;
  /** Per market, in quanta since the end of the warm-up: asked for, filled at once, filled later, lost. */
  readonly demanded: Float64Array;
  readonly filledAtOnce: Float64Array;
  readonly filledLater: Float64Array;
  readonly lost: Float64Array;
  /** Per market, in quanta: asked for and neither given nor lost. */
  readonly waiting: Float64Array;
  /** Per market: when (µs) it last went without, or -1. */
  readonly lastLost: Float64Array;
}

/** Returns the columns of the first moment of a run. */
export function firstColumns(spec: Spec): Columns {
  const lines = readLines(spec);
  const counts = { point: spec.stockPoints.length, site: spec.sites.length, lane: spec.lanes.length, process: spec.processes.length, line: spec.lines.length, machine: lines.machineStart[spec.lines.length], market: spec.markets.length };
  const all = new Float64Array(5 * counts.point + 6 * counts.site + 6 * counts.lane + 3 * counts.process + 7 * counts.line + 3 * counts.machine + 6 * counts.market);
  let at = 0;
  const take = (count: number, value = 0): Float64Array => all.subarray(at, (at += count)).fill(value);
  const columns: Columns = {
    all,
    lines,
    stock: take(counts.point),
    owed: take(counts.point),
    onOrder: take(counts.point),
    emptySince: take(counts.point, -1),
    owedSince: take(counts.point, -1),
    siteOutput: take(counts.site, 1),
    siteHazard: take(counts.site, -1),
    siteSince: take(counts.site),
    siteOrders: take(counts.site, 1),
    ordersHazard: take(counts.site, -1),
    ordersSince: take(counts.site),
    laneOutput: take(counts.lane, 1),
    laneHazard: take(counts.lane, -1),
    laneSince: take(counts.lane),
    laneSails: take(counts.lane),
    laneLostAt: take(counts.lane, -1),
    laneLost: take(counts.lane),
    waitsFor: take(counts.process, -1),
    waitsSince: take(counts.process),
    scrapped: take(counts.process),
    queue: take(counts.line),
    queueSince: take(counts.line),
    begins: take(counts.line, -1),
    queueArea: take(counts.line),
    workArea: take(counts.line),
    taken: take(counts.line),
    changeovers: take(counts.line),
    machine: take(counts.machine),
    machineSince: take(counts.machine),
    machineFor: take(counts.machine, -1),
    demanded: take(counts.market),
    filledAtOnce: take(counts.market),
    filledLater: take(counts.market),
    lost: take(counts.market),
    waiting: take(counts.market),
    lastLost: take(counts.market, -1),
  };
  spec.stockPoints.forEach((point, i) => {
    columns.stock[i] = point.source.kind === 'unlimited' ? Infinity : point.initial;
    if (columns.stock[i] === 0) columns.emptySince[i] = 0;
  });
  if (spec.snapshot !== null) applySnapshot(columns, spec, spec.snapshot);
  return columns;
}
