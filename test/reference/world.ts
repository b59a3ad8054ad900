/** What the reference simulator keeps: one object for every member of the network. */
import type { HazardSpec, LaneSpec, MarketSpec, ProductSpec, SiteSpec, Spec, StockPointSpec } from '../../engine/spec.ts';
import type { Draws } from './chance.ts';
import type { PlainEvent, PlainEventList } from './event-list.ts';
import type { Happening } from './order-of-events.ts';
import type { Allowance, Foresight, Plan } from './kept.ts';
import type { Line, Process } from './works.ts';

/** One entry of a trace: time, kind, a, b, quantity. */
export type Entry = readonly [number, number, number, number, number];

/** Goods of one age. */
export interface Lot {
  readonly made: number;
  quantity: number;
}

/** An order over a lane. */
export interface Order {
  readonly lane: Lane;
  readonly quantity: number;
  readonly placed: number;
  readonly leadTime: number;
  /** The supplier knows of it. */
  known: boolean;
  /** How much of it has set out, and has come in, and is lost. */
  sent: number;
  received: number;
  lost: number;
  /** Share that each of its shipments loses on the way. */
  readonly loses: number;
}

/** Something that a stock point owes, in its queue. */
export interface Claim {
  readonly order: Order | null;
  readonly market: Market | null;
  readonly since: number;
  owed: number;
}

export interface Shipment {
  readonly number: number;
  readonly order: Order;
  readonly quantity: number;
  readonly made: number;
  /** When it comes in if the lane is not closed until then, and how long the lane had been closed when that was worked out. */
  arrives: number;
  closedBefore: number;
  due: PlainEvent | null;
}

export interface Site {
  readonly index: number;
  readonly spec: SiteSpec;
  output: number;
  placesOrders: boolean;
}

export interface Point {
  readonly index: number;
  readonly spec: StockPointSpec;
  readonly product: ProductSpec;
  readonly site: Site;
  readonly unlimited: boolean;
  /** Oldest first. */
  lots: Lot[];
  onOrder: number;
  queue: Claim[];
  /** Owed to batches that wait. */
  needs: number;
  /** What it may send out while its site is at part of its output. */
  readonly allowance: Allowance;
  /** When the event is due that watches its oldest lot; Infinity: none. */
  watched: number;
  readonly foresight: Foresight | null;
  /** Orders that were placed and have not come in whole, oldest first. */
  open: Order[];
  readonly plan: Plan | null;
  /** Of each source, in the order of the document: microseconds that its orders took of late. */
  readonly seenLeadTime: number[];
  readonly trust: number[];
  /** What rounding has kept from it so far. */
  readonly kept: number[];
}

export interface Lane {
  readonly index: number;
  readonly spec: LaneSpec;
  output: number;
  readonly allowance: Allowance;
  /** Day of `sent`, and what set out on it. */
  day: number;
  sent: number;
  /** An event at the beginning of the next day is scheduled, because of its capacity. */
  looksAgain: boolean;
  orders: number;
  underWay: Shipment[];
  /** Shipments that came due while it was closed. */
  held: Shipment[];
  /** How long it was closed altogether before it closed last, and when that was. */
  closedFor: number;
  closedAt: number;
  readonly leadTimes: Draws;
  readonly delays: Draws;
  /** Of each order: whether it loses something, whether it is late, and by how much. */
  readonly losing: (() => number) | null;
  readonly beingLate: (() => number) | null;
  readonly lateness: Draws | null;
  /** Quanta that each sailing takes, by its number. */
  readonly sailings: Map<number, number>;
}

export interface Market {
  readonly index: number;
  readonly spec: MarketSpec;
  readonly demand: Draws;
  readonly gaps: Draws | null;
  /** The last demand before the pattern and before rounding. */
  level: number;
  /** What rounding left over of the last demand. */
  leftOver: number;
}

export interface Hazard {
  readonly index: number;
  readonly spec: HazardSpec;
  /** What it leaves of the output of its targets now. */
  output: number;
  stopsOrders: boolean;
  readonly up: Draws | null;
  readonly outage: Draws;
}

export type AtOnce = 'make' | 'fill' | 'review';

export interface World {
  readonly spec: Spec;
  readonly seed: number;
  readonly replication: number;
  now: number;
  readonly trace: Entry[];
  readonly events: PlainEventList;
  readonly priorities: readonly Happening[];
  readonly sites: Site[];
  readonly points: Point[];
  readonly lanes: Lane[];
  readonly lines: Line[];
  readonly processes: Process[];
  readonly markets: Market[];
  readonly hazards: Hazard[];
  /** Members that wait for their turn at this moment, and in which order members of each class are taken. */
  readonly waiting: Record<AtOnce, Set<number>>;
  readonly ranks: Record<AtOnce, readonly number[]>;
  readonly reviewLevels: readonly number[];
  shipments: number;
  /** Counts what comes to lines and machines. */
  counted: number;
}

/** Schedules something of the world. */
export function schedule(world: World, time: number, what: Happening, happen: () => void): PlainEvent {
  return world.events.schedule(time, world.priorities.indexOf(what), happen);
}

export function onHand(point: Point): number {
  return point.lots.reduce((sum, lot) => sum + lot.quantity, 0);
}

export function backlog(point: Point): number {
  return point.queue.reduce((sum, claim) => sum + claim.owed, point.needs);
}

/** On hand + on order - backlog. */
export function inventoryPosition(point: Point): number {
  return onHand(point) + point.onOrder - backlog(point);
}
