import type { Spec } from '../../engine/index.ts';
import { readLines } from '../data/lines.ts';
import type { Columns } from './columns.ts';
import { applySnapshot } from './snapshot-columns.ts';

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
