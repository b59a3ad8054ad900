/** Builds the objects of the reference simulator from a spec, as they are at the start of a run. */
import { DAY, type Spec } from '../../engine/spec.ts';
import { newAllowance } from './allowance.ts';
import { Draws, uniforms } from './chance.ts';
import { firstLevel } from './demand.ts';
import { PlainEventList } from './event-list.ts';
import { laneRate } from './fill.ts';
import { newForesight } from './foresight.ts';
import type { Foresight } from './kept.ts';
import { firstTrust } from './memory.ts';
import { ordersOfEvents } from './order-of-events.ts';
import { askedOf, newPlan } from './plans.ts';
import type { Draw } from './draw.ts';
import { newLine, newProcess } from './new-works.ts';
import { laneLeadTime, reviewLevels, turnsToFill, turnsToReview } from './structure.ts';
import type { Hazard, Lane, Market, Point, Site, World } from './world.ts';


export function newWorld(spec: Spec, seed: number, replication: number): World {
  const draw: Draw = (stream, choice, scale) => new Draws(stream, choice, scale, seed, replication);
  const sites = spec.sites.map((site, index): Site => ({ index, spec: site, output: 1, placesOrders: true }));
  return {
    spec, seed, replication, now: 0, trace: [], shipments: 0, counted: 0, sites,
    events: new PlainEventList(),
    priorities: ordersOfEvents[spec.order],
    points: spec.stockPoints.map((_, index) => newPoint(spec, index, sites, seed, replication)),
    lanes: spec.lanes.map((_, index) => newLane(spec, index, draw, (stream) => uniforms(stream, seed, replication))),
    lines: spec.lines.map((_, index) => newLine(spec, index, draw)),
    processes: spec.processes.map((process, index) => newProcess(process, index, draw, uniforms(`routing/${process.id}`, seed, replication))),
    markets: spec.markets.map((_, index) => newMarket(spec, index, draw)),
    hazards: spec.hazards.map((hazard, index): Hazard => ({
      index, spec: hazard, output: 1, stopsOrders: false,
      up: hazard.when.kind === 'renewal' ? draw(`strike/${hazard.id}`, hazard.when.up, DAY) : null,
      outage: draw(`outage/${hazard.id}`, hazard.lasts, DAY),
    })),
    waiting: { make: new Set(), fill: new Set(), review: new Set() },
    ranks: { make: spec.lines.map((_, index) => index), fill: turnsToFill(spec), review: turnsToReview(spec) },
    reviewLevels: reviewLevels(spec),
  };
}

function newPoint(spec: Spec, index: number, sites: readonly Site[], seed: number, replication: number): Point {
  const point = spec.stockPoints[index];
  const lanes = point.source.kind === 'lanes' ? point.source.lanes : [];
  return {
    index, spec: point, product: spec.products[point.product], site: sites[point.site], unlimited: point.source.kind === 'unlimited',
    lots: [], onOrder: 0, queue: [], needs: 0, allowance: newAllowance(point.nominalRate), watched: Infinity, open: [],
    foresight: foresightOf(spec, index, seed, replication),
    plan: point.policy?.kind === 'mrp' ? newPlan(Number(point.policy.params['horizon'] ?? 12)) : null,
    seenLeadTime: lanes.map((lane) => laneLeadTime(spec, lane) * DAY),
    kept: lanes.map(() => 0),
    trust: lanes.map(() => firstTrust(point.sourcing)),
  };
}

function foresightOf(spec: Spec, index: number, seed: number, replication: number): Foresight | null {
  const { forecast, review, nominalRate, product, site } = spec.stockPoints[index];
  if (forecast === null || review === null) return null;
  const planned = spec.stockPoints.reduce((sum, buyer, b) => (buyer.policy?.kind === 'mrp' ? sum + buyer.nominalRate * askedOf({ spec }, index, b) : sum), 0);
  const name = `${spec.products[product].id}@${spec.sites[site].id}`;
  return newForesight(forecast, name, Math.max(0, nominalRate - planned), review.every, seed, replication);
}

function newLane(spec: Spec, index: number, draw: Draw, chances: (stream: string) => () => number): Lane {
  const lane = spec.lanes[index];
  return {
    index, spec: lane, output: 1, allowance: newAllowance(laneRate({ spec }, { spec: lane, index })), day: -1, sent: 0, looksAgain: false, orders: 0, underWay: [], held: [], closedFor: 0, closedAt: 0,
    leadTimes: draw(`lead time/${lane.id}`, lane.leadTime, DAY),
    delays: draw(`order delay/${lane.id}`, lane.orderDelay, DAY),
    losing: lane.loss === null ? null : chances(`loss/${lane.id}`),
    beingLate: lane.late === null ? null : chances(`late/${lane.id}`),
    lateness: lane.late === null ? null : draw(`lateness/${lane.id}`, lane.late.by, DAY),
    sailings: new Map(),
  };
}

function newMarket(spec: Spec, index: number, draw: Draw): Market {
  const market = spec.markets[index];
  const scale = 1 / spec.products[spec.stockPoints[market.stockPoint].product].quantum;
  return {
    index, spec: market, level: firstLevel(market, scale), leftOver: 0,
    demand: draw(`demand/${market.id}`, market.demand, scale),
    gaps: market.arrivals.kind === 'gaps' ? draw(`arrival/${market.id}`, market.arrivals.gap, DAY) : null,
  };
}
