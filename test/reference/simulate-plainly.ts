/** The reference simulator: docs/semantics.md done by hand, with objects and arrays, nothing clever. */
import type { Spec } from '../../engine/spec.ts';
import { firstInTurn, takeFirst } from './at-once.ts';
import { expectDemand } from './demand.ts';
import { fill } from './fill.ts';
import { startHazard } from './hazards.ts';
import { make } from './lines.ts';
import { expectBreakdown } from './machines.ts';
import { newWorld } from './new-world.ts';
import { review } from './review.ts';
import { putInitialStock, startFrom } from './snapshot.ts';
import { schedule, type AtOnce, type Entry, type Point, type World } from './world.ts';

/** Returns the trace of one run. `atEndOfMoment` is called whenever all that happens at one moment is done. */
export function simulatePlainly(spec: Spec, seed: number, replication = 0, atEndOfMoment: (world: World) => void = () => undefined): Entry[] {
  const world = newWorld(spec, seed, replication);
  start(world);
  while (step(world, atEndOfMoment)) continue;
  return world.trace;
}

function start(world: World): void {
  if (world.spec.snapshot !== null) startFrom(world, world.spec.snapshot);
  for (const point of world.points) putInitialStock(world, point);
  for (const hazard of world.hazards) startHazard(world, hazard);
  for (const line of world.lines) line.machines.forEach((machine) => expectBreakdown(world, machine));
  for (const market of world.markets) expectDemand(world, market, 0, 0);
  for (const point of world.points) {
    if (point.spec.policy === null) continue;
    if (point.spec.review === null) world.waiting.review.add(point.index);
    else expectReview(world, point, 0);
  }
}

/** Schedules review number n of a stock point that reviews at periods. */
function expectReview(world: World, point: Point, n: number): void {
  if (point.spec.review === null) return;
  const { first, every } = point.spec.review;
  schedule(world, first + n * every, 'review due', () => {
    world.waiting.review.add(point.index);
    expectReview(world, point, n + 1);
  });
}

/** Does what comes next; returns false when nothing is left to do before the horizon. */
function step(world: World, atEndOfMoment: (world: World) => void): boolean {
  const atOnce = (['make', 'fill', 'review'] as const).filter((what) => world.waiting[what].size > 0);
  const first = atOnce.sort((a, b) => world.priorities.indexOf(a) - world.priorities.indexOf(b))[0];
  const next = world.events.first();
  if (first !== undefined && (next === null || next.time > world.now || next.priority > world.priorities.indexOf(first))) {
    doAtOnce(world, first);
    return true;
  }
  if (next === null || next.time > world.now) atEndOfMoment(world);
  if (next === null || next.time >= world.spec.horizon) return false;
  world.now = next.time;
  world.events.cancel(next);
  next.happen();
  return true;
}

function doAtOnce(world: World, what: AtOnce): void {
  if (what === 'make') make(world, world.lines[takeFirst(world, what)]);
  if (what === 'fill') fill(world, world.points[takeFirst(world, what)]);
  if (what === 'review') reviewLevel(world);
}

/** All of a level that wait review one after the other. */
function reviewLevel(world: World): void {
  let first = firstInTurn(world, 'review');
  const level = world.reviewLevels[first ?? 0];
  while (first !== null && world.reviewLevels[first] === level) {
    review(world, world.points[takeFirst(world, 'review')]);
    first = firstInTurn(world, 'review');
  }
}
