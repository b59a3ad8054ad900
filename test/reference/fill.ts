/** A stock point serves what it owes to lanes and markets. */
import { DAY } from '../../engine/spec.ts';
import { TraceKind } from '../../engine/trace.ts';
import { allocate, type PlainClaim } from './allocation-rules.ts';
import { availableAt, mayLeave } from './allowance.ts';
import { goodsLeft, wantFill } from './at-once.ts';
import { mean } from '../../engine/random/index.ts';
import { loseRest } from './demand.ts';
import { takeOut } from './goods.ts';
import { note, noteBacklog, noteStock } from './notes.ts';
import { setOut } from './shipments.ts';
import { sharesOf } from './structure.ts';
import { serveInstead } from './substitutes.ts';
import { backlog, onHand, schedule, type Claim, type Lane, type Point, type World } from './world.ts';

/** Returns what may set out on a lane now. */
export function laneMayCarry(world: World, lane: Lane): number {
  if (lane.output <= 0) return 0;
  return Math.min(mayLeave(lane.allowance, lane.output), capacityLeft(world, lane));
}

/** Returns what is left of the capacity of a lane today. */
export function capacityLeft(world: World, lane: Lane): number {
  const { capacity } = lane.spec;
  if (capacity === null) return Infinity;
  return Math.max(0, Math.floor(capacity - sentToday(world, lane)));
}

export function sentToday(world: World, lane: Lane): number {
  return lane.day === Math.floor(world.now / DAY) ? lane.sent : 0;
}

/** Returns what each claim could be given if there were enough: what it is owed, or what its lane still carries after those before it. */
function whatTheyWant(world: World, claims: readonly Claim[]): Map<Claim, number> {
  const carries = new Map<Lane, number>();
  const wants = new Map<Claim, number>();
  for (const claim of claims) {
    if (claim.order === null) wants.set(claim, claim.owed);
    else {
      const { lane } = claim.order;
      const left = carries.get(lane) ?? laneMayCarry(world, lane);
      const want = Math.min(claim.owed, left);
      wants.set(claim, want);
      carries.set(lane, left - want);
    }
  }
  return wants;
}

const takesParts = (claim: Claim): boolean => claim.market?.spec.partial ?? true;

/** Returns who gets how much. */
function shareOut(world: World, point: Point, claims: readonly Claim[], wants: Map<Claim, number>): Map<Claim, number> {
  const available = availableAt(point);
  const total = claims.reduce((sum, claim) => sum + (wants.get(claim) ?? 0), 0);
  if (point.spec.allocation.kind === 'first-come' || total <= available) return inTurn(claims, wants, available);
  return available === 0 ? new Map() : byRule(world, point, claims, wants, available);
}

/** The rule is asked; those that take no parts and were given too little are left out, all at once, and it is asked again. */
function byRule(world: World, point: Point, claims: readonly Claim[], wants: Map<Claim, number>, available: number): Map<Claim, number> {
  const total = claims.reduce((sum, claim) => sum + (wants.get(claim) ?? 0), 0);
  if (total <= available) return new Map(claims.map((claim) => [claim, wants.get(claim) ?? 0]));
  const given = allocate(point.spec.allocation, describeAll(world, point, claims, wants), available);
  const content = claims.filter((claim, k) => takesParts(claim) || given[k] === claim.owed);
  if (content.length < claims.length) return byRule(world, point, content, wants, available);
  return new Map(claims.map((claim, k) => [claim, given[k]]));
}

function inTurn(claims: readonly Claim[], wants: Map<Claim, number>, available: number): Map<Claim, number> {
  let left = available;
  const given = new Map<Claim, number>();
  for (const claim of claims) {
    const gets = Math.min(wants.get(claim) ?? 0, left);
    if (!takesParts(claim) && gets < claim.owed) continue;
    given.set(claim, gets);
    left -= gets;
  }
  return given;
}

/** Returns claims as rules of allocation see them: what a buyer's earlier claims by the same lane want counts as its stock. */
function describeAll(world: World, point: Point, claims: readonly Claim[], wants: Map<Claim, number>): PlainClaim[] {
  return claims.map((claim, k) => {
    const earlier = claims.slice(0, k).filter((other) => other.order !== null && other.order.lane === claim.order?.lane);
    const described = describe(world, point, claim, wants.get(claim) ?? 0);
    return { ...described, stock: described.stock + earlier.reduce((sum, other) => sum + (wants.get(other) ?? 0), 0) };
  });
}

/** Returns a claim as rules of allocation see it, but for other claims of the same buyer. */
function describe(world: World, point: Point, claim: Claim, wants: number): PlainClaim {
  const { quantum, value } = point.product;
  const margin = (price: number): number => (price - value) * quantum * 1e6;
  if (claim.order === null) {
    if (claim.market === null) throw new Error('a claim is of a market or of an order');
    const { spec } = claim.market;
    const perArrival = mean(spec.demand) / (1 - spec.carry) / quantum;
    const days = spec.arrivals.kind === 'period' ? spec.arrivals.every / DAY : mean(spec.arrivals.gap);
    const { season } = spec.pattern;
    const level = season.length === 0 ? 1 : season.reduce((sum, factor) => sum + factor, 0) / season.length;
    return { wants, margin: margin(spec.price), relationship: 1, priority: spec.priority, stock: 0, rate: (perArrival / days) * level };
  }
  const { lane } = claim.order;
  const buyer = world.points[lane.spec.to];
  const comingOverLanes = world.lanes.filter((other) => other.spec.to === buyer.index).flatMap((other) => other.underWay);
  const underWay = comingOverLanes.reduce((sum, shipment) => sum + shipment.quantity, 0);
  return {
    wants, margin: margin(lane.spec.price), relationship: lane.spec.relationship, priority: lane.spec.priority,
    stock: onHand(buyer) + underWay - backlog(buyer), rate: laneRate(world, lane),
  };
}

/** Returns quanta a day that set out over a lane on average in quiet times. */
export function laneRate(world: Pick<World, 'spec'>, lane: Pick<Lane, 'spec' | 'index'>): number {
  const { source, nominalRate } = world.spec.stockPoints[lane.spec.to];
  if (source.kind !== 'lanes') return 0;
  return nominalRate * sharesOf(world.spec, lane.spec.to)[source.lanes.indexOf(lane.index)];
}

/** A stock point serves its queue, from the front. */
export function fill(world: World, point: Point): void {
  const claims = [...point.queue];
  const given = shareOut(world, point, claims, whatTheyWant(world, claims));
  for (const claim of claims) {
    serve(world, point, claim, given.get(claim) ?? 0);
    if (claim.market !== null) serveInstead(world, point, claim);
    if (claim.owed > 0 && claim.market?.spec.patience === 0) loseRest(world, claim);
    if (claim.order !== null && claim.owed > capacityLeft(world, claim.order.lane)) lookAgainTomorrow(world, claim.order.lane);
  }
}

function serve(world: World, point: Point, claim: Claim, quantity: number): void {
  if (quantity === 0) return;
  claim.owed -= quantity;
  if (claim.owed === 0) point.queue = point.queue.filter((other) => other !== claim);
  point.allowance.account -= quantity;
  noteBacklog(world, point);
  const lots = takeOut(world, point, quantity);
  noteStock(world, point);
  goodsLeft(world, point);
  if (claim.order === null) {
    note(world, TraceKind.filled, claim.market?.index ?? -1, claim.since === world.now ? 1 : 0, quantity);
    return;
  }
  useLane(world, claim.order.lane, quantity);
  for (const lot of lots) setOut(world, claim.order, lot.quantity, lot.made);
}

function useLane(world: World, lane: Lane, quantity: number): void {
  const today = Math.floor(world.now / DAY);
  lane.allowance.account -= quantity;
  lane.sent = (lane.day === today ? lane.sent : 0) + quantity;
  lane.day = today;
}

/** An order waits that is more than its lane may carry today: its supplier fills again when the next day begins. */
function lookAgainTomorrow(world: World, lane: Lane): void {
  if (lane.looksAgain) return;
  lane.looksAgain = true;
  schedule(world, (Math.floor(world.now / DAY) + 1) * DAY, 'disruption', () => {
    lane.looksAgain = false;
    wantFill(world, world.points[lane.spec.from]);
  });
}
