/** Safety stock by guaranteed service: each stage promises a time within which it delivers, and holds what that takes. */
import { FROM_ZERO, need, sizingError } from './need.ts';
import { spanningOrder, type Tree, type TreeStep } from './spanning-order.ts';

export interface ServiceStage {
  /** Time of the stage's own work, a whole number of at least 0. */
  readonly time: number;
  /** Money a unit of safety stock and unit of time, at least 0. */
  readonly holding: number;
  /** Standard deviation of customers' demand a unit of time at this stage itself, at least 0; 0 when left out. */
  readonly sd?: number;
  /** Longest time within which the stage must deliver, a whole number; left out: 0 where it supplies no other stage, else no limit. */
  readonly promise?: number;
  /** Time within which suppliers outside the network deliver, a whole number; 0 when left out. */
  readonly supply?: number;
}

export interface ServiceNetwork {
  readonly stages: readonly ServiceStage[];
  /** Who supplies whom, as places in `stages`: one unit goes into one. Taken without direction they form one tree. */
  readonly links: readonly (readonly [from: number, to: number])[];
  /** Stock covers z standard deviations of demand, at least 0. */
  readonly z: number;
}

export interface ServiceFigures {
  /** Of each stage: the time within which it delivers, and the time within which all that it needs is delivered to it. */
  readonly serviceTimes: readonly number[];
  readonly inboundTimes: readonly number[];
  /** Units: z sd sqrt(inbound time + own time - service time). */
  readonly safetyStocks: readonly number[];
  /** Money a unit of time. */
  readonly cost: number;
}

const WHERE = 'guaranteed service';
/** No time may be longer. */
const MOST_TIME = 10_000;

/**
 * Returns the service times of a tree of stages for which safety stock costs least. Exact for whole times: the dynamic
 * programme of Graves and Willems (2000) for spanning trees. Stages pass demand on at once, and the demands of customers
 * are independent. Of service times that cost the same the longest is returned. Throws a RangeError.
 */
export function guaranteedService(network: ServiceNetwork): ServiceFigures {
  check(network);
  const { order, steps } = spanningOrder(WHERE, network.stages.length, network.links);
  const facts = factsOf(network, { order, steps });
  const tables = new Map<number, Table>();
  for (const k of order) tables.set(k, tableOf(k, steps[k], facts, tables));
  const times = readBack(order, steps, facts, tables);
  return figuresAt(network, facts, times);
}

interface Facts {
  readonly stages: readonly ServiceStage[];
  /** Longest time that a stage may need when nobody before it holds stock. */
  readonly longest: readonly number[];
  /** Money for covering one unit of time: z sd holding. */
  readonly weight: readonly number[];
  /** Standard deviation of all demand that a stage serves. */
  readonly sd: readonly number[];
}

/** Least cost of a stage and of all that hangs on it, by the time it has in common with the stage that it hangs on. */
interface Table {
  readonly cost: Float64Array;
  /** The service and inbound time behind each. */
  readonly service: Int32Array;
  readonly inbound: Int32Array;
}

function check({ stages, links, z }: ServiceNetwork): void {
  need(WHERE, { stages: stages.length, z }, { stages: [1, 10_000], z: FROM_ZERO });
  stages.forEach(({ time, holding, sd = 0, promise = 0, supply = 0 }, k) => {
    need(`${WHERE}, stage ${k + 1}`, { time, holding, sd, promise, supply }, { time: [0, MOST_TIME], holding: FROM_ZERO, sd: FROM_ZERO, promise: [0, MOST_TIME], supply: [0, MOST_TIME] });
    if (![time, promise, supply].every(Number.isInteger)) throw sizingError(`${WHERE}, stage ${k + 1}`, 'time, promise and supply must be whole numbers', [time, promise, supply]);
  });
  if (links.length !== stages.length - 1) throw sizingError(WHERE, `${stages.length} stages in one tree have ${stages.length - 1} links`, links.length);
}

function factsOf({ stages: given, links, z }: ServiceNetwork, { order, steps }: Tree): Facts {
  const stages = given.map((stage, k) => (links.some(([from]) => from === k) ? stage : { promise: 0, ...stage }));
  const longest = stages.map(({ time, supply = 0 }) => time + supply);
  const variance = stages.map(({ sd = 0 }) => sd * sd);
  // Each pass over the tree takes every fact at least one link further
  for (let pass = 0; pass < order.length; pass += 1) {
    let changed = false;
    for (const [from, to] of links) {
      const reach = Math.max(longest[to], longest[from] + stages[to].time);
      if (reach > longest[to]) changed = true;
      longest[to] = reach;
    }
    if (!changed) break;
  }
  passUp(stages.length, links, steps, variance);
  const sd = variance.map(Math.sqrt);
  return { stages, longest, sd, weight: stages.map(({ holding }, k) => z * sd[k] * holding) };
}

/** Adds to each stage the variance of those it supplies, straight or through others. */
function passUp(count: number, links: ServiceNetwork['links'], steps: readonly TreeStep[], variance: number[]): void {
  const waiting = Array.from({ length: count }, (_, k) => steps[k].supplies.length + (steps[k].parentIsCustomer ? 1 : 0));
  const ready = waiting.flatMap((n, k) => (n === 0 ? [k] : []));
  for (const k of ready) {
    for (const [from, to] of links) {
      if (to !== k) continue;
      variance[from] += variance[k];
      waiting[from] -= 1;
      if (waiting[from] === 0) ready.push(from);
    }
  }
}

/** The least cost by the time in common: the service time of the stage where it supplies the one it hangs on, else the inbound time. */
function tableOf(k: number, step: TreeStep, facts: Facts, tables: ReadonlyMap<number, Table>): Table {
  const { time, promise = Infinity, supply = 0 } = facts.stages[k];
  const longest = facts.longest[k];
  const most = step.parent === -1 ? 0 : step.parentIsCustomer ? longest : longest - time;
  const table: Table = { cost: new Float64Array(most + 1).fill(Infinity), service: new Int32Array(most + 1), inbound: new Int32Array(most + 1) };
  for (let inbound = supply; inbound <= longest - time; inbound += 1) {
    const before = step.suppliers.reduce((sum, i) => sum + least(tables.get(i), inbound, 'up to'), 0);
    for (let service = Math.min(inbound + time, promise); service >= 0; service -= 1) {
      const after = step.supplies.reduce((sum, j) => sum + least(tables.get(j), service, 'from'), 0);
      const cost = before + after + facts.weight[k] * Math.sqrt(inbound + time - service);
      const at = step.parent === -1 ? 0 : step.parentIsCustomer ? service : inbound;
      if (cost < table.cost[at]) {
        table.cost[at] = cost;
        table.service[at] = service;
        table.inbound[at] = inbound;
      }
    }
  }
  return finished(table, step);
}

/** Makes each place hold the least over all that is allowed there: a supplier may be faster than asked for, a customer may be told a longer time. */
function finished(table: Table, { parent, parentIsCustomer }: TreeStep): Table {
  if (parent === -1) return table;
  const { cost, service, inbound } = table;
  const last = cost.length - 1;
  for (let step = 1; step <= last; step += 1) {
    const to = parentIsCustomer ? step : last - step;
    const from = parentIsCustomer ? to - 1 : to + 1;
    if (cost[from] >= cost[to]) continue;
    cost[to] = cost[from];
    service[to] = service[from];
    inbound[to] = inbound[from];
  }
  return table;
}

/** Returns the least cost of a stage that hangs on another, at a time in common; past the end of the table nothing changes. */
function least(table: Table | undefined, time: number, side: 'up to' | 'from'): number {
  const cost = table?.cost ?? new Float64Array(1);
  if (time < cost.length) return cost[time];
  return side === 'up to' ? cost[cost.length - 1] : Infinity;
}

interface Times {
  readonly service: number[];
  readonly inbound: number[];
}

function readBack(order: readonly number[], steps: readonly TreeStep[], { longest }: Facts, tables: ReadonlyMap<number, Table>): Times {
  const service = longest.map(() => 0);
  const inbound = longest.map(() => 0);
  for (const k of order.slice().reverse()) {
    const table = tables.get(k);
    if (table === undefined) continue;
    const { parent, parentIsCustomer } = steps[k];
    const asked = parent === -1 ? 0 : parentIsCustomer ? inbound[parent] : service[parent];
    const at = Math.min(asked, table.cost.length - 1);
    service[k] = table.service[at];
    inbound[k] = table.inbound[at];
  }
  return { service, inbound };
}

function figuresAt({ stages, z }: ServiceNetwork, { sd, weight }: Facts, { service, inbound }: Times): ServiceFigures {
  const roots = stages.map(({ time }, k) => Math.sqrt(inbound[k] + time - service[k]));
  return {
    serviceTimes: service,
    inboundTimes: inbound,
    safetyStocks: roots.map((root, k) => z * sd[k] * root),
    cost: roots.reduce((sum, root, k) => sum + weight[k] * root, 0),
  };
}
