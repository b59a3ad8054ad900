/** What markets ask for, and when. */
import { mean } from '../../engine/random/index.ts';
import { DAY, type PatternSpec } from '../../engine/spec.ts';
import { TraceKind } from '../../engine/trace.ts';
import { positionMayHaveFallen, wantFill } from './at-once.ts';
import { wholeNotNegative } from './chance.ts';
import { observeDemand } from './foresight.ts';
import { note, noteBacklog } from './notes.ts';
import { schedule, type Claim, type Market, type World } from './world.ts';

const YEAR = 365 * DAY;

/** Returns the factor of the season at a time. */
function seasonAt(pattern: PatternSpec, time: number): number {
  if (pattern.season.length === 0) return 1;
  return pattern.season[Math.floor(time / pattern.step) % pattern.season.length];
}

const trendAt = (pattern: PatternSpec, time: number): number => Math.max(0, 1 + (pattern.trend * time) / YEAR);

/** Returns when the next demand arrives: the factor, summed over time since the last, has then reached the gap. Infinity: never. */
export function endOfGap(pattern: PatternSpec, last: number, gap: number, horizon: number): number {
  if (pattern.season.length === 0 && pattern.trend === 0) return last + gap;
  const step = pattern.season.length === 0 ? DAY : pattern.step;
  let [time, left] = [last, gap];
  if (left === 0) return time;
  while (time < horizon) {
    const begin = Math.floor(time / step) * step;
    const end = begin + step;
    const factor = seasonAt(pattern, begin) * trendAt(pattern, begin);
    if (factor > 0 && factor * (end - time) >= left) return Math.floor(time + left / factor + 0.5);
    left -= factor * (end - time);
    time = end;
  }
  return Infinity;
}

/** Schedules demand number n of a market, the last having arrived at `last`. */
export function expectDemand(world: World, market: Market, n: number, last: number): void {
  const { arrivals, pattern } = market.spec;
  const time = arrivals.kind === 'period' ? arrivals.first + n * arrivals.every : endOfGap(pattern, last, market.gaps?.next() ?? 0, world.spec.horizon);
  schedule(world, time, 'demand arrives', () => {
    demandArrives(world, market);
    expectDemand(world, market, n + 1, world.now);
  });
}

function drawQuantity(world: World, market: Market): number {
  const { arrivals, carry, pattern } = market.spec;
  market.level = carry * market.level + market.demand.nextExact();
  const factor = arrivals.kind === 'period' ? seasonAt(pattern, world.now) * trendAt(pattern, world.now) : 1;
  if (carry === 0 && pattern.season.length === 0 && pattern.trend === 0) return wholeNotNegative(market.level);
  const exact = market.level * factor + market.leftOver;
  const quantity = wholeNotNegative(exact);
  market.leftOver = exact < -0.5 ? 0 : exact - quantity;
  return quantity;
}

/** Returns what a market is asked for at first when the demand before it is looked at. */
export function firstLevel(market: Market['spec'], scale: number): number {
  return (mean(market.demand) / (1 - market.carry)) * scale;
}

function demandArrives(world: World, market: Market): void {
  const point = world.points[market.spec.stockPoint];
  const quantity = drawQuantity(world, market);
  note(world, TraceKind.demand, market.index, -1, quantity);
  if (quantity === 0) return;
  observeDemand(world, point, quantity);
  wantFill(world, point);
  positionMayHaveFallen(world, point);
  const claim: Claim = { order: null, market, since: world.now, owed: quantity };
  point.queue.push(claim);
  noteBacklog(world, point);
  expectEndOfPatience(world, market, claim);
}

/** Whoever waits for some time gives up then. */
export function expectEndOfPatience(world: World, market: Market, claim: Claim): void {
  const { patience } = market.spec;
  if (patience === null || patience === 0) return;
  schedule(world, Math.max(world.now, claim.since + patience), 'patience ends', () => {
    if (claim.owed === 0) return;
    loseRest(world, claim);
    wantFill(world, world.points[market.spec.stockPoint]);
  });
}

/** What a demand is still owed is lost. */
export function loseRest(world: World, claim: Claim): void {
  if (claim.market === null) throw new Error('only a market gives up');
  const point = world.points[claim.market.spec.stockPoint];
  const lost = claim.owed;
  claim.owed = 0;
  point.queue = point.queue.filter((other) => other !== claim);
  noteBacklog(world, point);
  note(world, TraceKind.lost, claim.market.index, -1, lost);
}
