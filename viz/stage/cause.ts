import type { Cause, World } from './cause-link.ts';
import { lineTrouble } from './line-trouble.ts';

export type { Cause, World } from './cause-link.ts';

/** Returns why a site is not well, from the site itself back to the origin: of several chains one that ends at a disruption; empty when nothing holds it up. */
export function causesOfSite(world: World, site: number): Cause[] {
  const chains = chainsOfSite(world, site);
  return chains.find(endsAtDisruption) ?? chains[0] ?? [];
}

/** Returns every chain: one for each line that waits; where none waits, one for each empty stock point that goods are asked of. */
export function chainsOfSite(world: World, site: number): Cause[][] {
  const { network, spec } = world;
  const { columns } = world.playhead;
  const own = ownTrouble(world, site);
  if (own !== null) return [[own]];
  const { processes, stockPoints } = network.sites[site];
  const waiting = processes.filter((p) => columns.waitsFor[p] >= 0);
  if (waiting.length > 0) {
    return waiting.map((process) => {
      const point = columns.waitsFor[process];
      return [{ kind: 'waits', site, process, point, since: columns.waitsSince[process] }, ...causesOfSource(world, point)];
    });
  }
  const asked = (point: number): boolean => columns.owed[point] > 0 || spec.markets.some((m) => m.stockPoint === point);
  const empty = stockPoints.filter((point) => columns.emptySince[point] >= 0 && asked(point));
  const silent = silence(world, site);
  if (empty.length === 0 && silent !== null) return [[silent]];
  return empty.map((point) => [{ kind: 'empty', site, point, since: columns.emptySince[point] }, ...causesOfSource(world, point)]);
}

/** Returns why there is nothing at a stock point: its site, its lane, its supplier, or the line that makes it. */
export function causesOfPoint(world: World, point: number): Cause[] {
  const own = ownTrouble(world, world.spec.stockPoints[point].site);
  return own === null ? causesOfSource(world, point) : [own];
}

/** Returns why a stock point gets nothing: its site orders nothing, its lane, its supplier, or the line that makes it; of several lanes, one that a disruption keeps from it. Looks at every stock point once. */
function causesOfSource(world: World, point: number, seen: Set<number> = new Set()): Cause[] {
  const { spec, playhead } = world;
  const { columns } = playhead;
  seen.add(point);
  const { source, site } = spec.stockPoints[point];
  if (source.kind === 'unlimited' || source.kind === 'none') return [];
  const silent = silence(world, site);
  if (silent !== null) return [silent];
  if (source.kind === 'process') {
    const own = ownTrouble(world, site);
    if (own !== null) return [own];
    const input = columns.waitsFor[source.process];
    if (input < 0) return lineTrouble(world, source.process);
    if (seen.has(input)) return [];
    return [{ kind: 'waits', site, process: source.process, point: input, since: columns.waitsSince[source.process] }, ...causesOfSource(world, input, seen)];
  }
  const chains = source.lanes.map((lane) => causesOfLane(world, lane, seen));
  return chains.find(endsAtDisruption) ?? chains.find((chain) => chain.length > 0) ?? [];
}

/** Returns why a lane brings nothing: itself, what was lost on it, its supplier, or that goods wait for a sailing. */
function causesOfLane(world: World, lane: number, seen: Set<number>): Cause[] {
  const { spec, network, playhead } = world;
  const { columns } = playhead;
  const output = columns.laneOutput[lane];
  if (output < 1) {
    return [{ kind: output <= 0 ? 'wayClosed' : 'wayReduced', way: network.wayOf[lane], hazard: columns.laneHazard[lane], since: columns.laneSince[lane] }];
  }
  const { from, to } = spec.lanes[lane];
  const about = { way: network.wayOf[lane], product: spec.stockPoints[to].product };
  if (columns.laneLostAt[lane] >= 0) return [{ kind: 'lostOnWay', ...about, since: columns.laneLostAt[lane] }];
  const supplier = spec.stockPoints[from].site;
  const own = ownTrouble(world, supplier);
  if (own !== null) return [own];
  if (columns.laneSails[lane] > playhead.time) return [{ kind: 'sailing', ...about, sails: columns.laneSails[lane] }];
  if (columns.emptySince[from] < 0 || seen.has(from)) return [];
  return [{ kind: 'empty', site: supplier, point: from, since: columns.emptySince[from] }, ...causesOfSource(world, from, seen)];
}

function ownTrouble({ playhead: { columns } }: World, site: number): Cause | null {
  const output = columns.siteOutput[site];
  if (output >= 1) return null;
  return { kind: output <= 0 ? 'siteDown' : 'siteReduced', site, hazard: columns.siteHazard[site], since: columns.siteSince[site] };
}

function silence({ playhead: { columns } }: World, site: number): Cause | null {
  return columns.siteOrders[site] === 1 ? null : { kind: 'siteSilent', site, hazard: columns.ordersHazard[site], since: columns.ordersSince[site] };
}

/** Causes that lead nowhere by themselves: what is behind them is not known, or all goes as planned. */
const open: ReadonlySet<Cause['kind']> = new Set(['waits', 'empty', 'lineHeldUp', 'sailing']);

/** Returns whether a chain ends at a disruption (an outage, a breakdown, goods lost on the way), not at an empty shelf that nobody can explain. */
export function endsAtDisruption(causes: readonly Cause[]): boolean {
  const last = causes.at(-1);
  return last !== undefined && !open.has(last.kind);
}

/** Returns whether a chain ends at something that explains it: a disruption, a full buffer, or goods that wait for their sailing. */
export function isExplained(causes: readonly Cause[]): boolean {
  const last = causes.at(-1);
  return last !== undefined && last.kind !== 'waits' && last.kind !== 'empty';
}
