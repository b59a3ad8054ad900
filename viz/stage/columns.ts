import type { Lines } from '../data/lines.ts';

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
