/** Turns a spec into columns: once, for all replications. */
import { group } from '../network/grouped.ts';
import type { LaneColumns, MarketColumns, Model, ProcessColumns } from '../network/model.ts';
import { Variates } from '../random/index.ts';
import { DAY, type ProductSpec, type Spec } from '../spec.ts';
import { compileHazards } from './compile-hazards.ts';
import { compileStockPoints } from './compile-stock-points.ts';
import { compileStreams } from './compile-streams.ts';

/** Millionths of money in one unit of it. */
const MILLION = 1_000_000;

/** Returns the model of a spec. Throws ScenarioError for a loop without any delay, RangeError for a wrong parameter. */
export function compile(spec: Spec): Model {
  const variates = new Variates();
  const siteOf = (i: number): number => spec.stockPoints[i].site;
  const hazards = compileHazards(spec, variates);
  return {
    spec,
    days: Math.ceil(spec.horizon / DAY),
    stockPoints: compileStockPoints(spec),
    lanes: compileLanes(spec, variates),
    processes: compileProcesses(spec, variates),
    markets: compileMarkets(spec, variates),
    hazards: hazards.columns,
    hazardsOfSite: hazards.ofSite,
    hazardsOfLane: hazards.ofLane,
    stockPointsOfSite: group(spec.sites.length, spec.stockPoints.map((_, i) => [siteOf(i), i] as const)),
    processesOfSite: group(spec.sites.length, spec.processes.map((process, p) => [process.site, p] as const)),
    streams: compileStreams(spec),
    variates,
  };
}

/** Millionths of money for one quantum, from money for one unit. */
function perQuantum(money: number, product: ProductSpec): number {
  return money * MILLION * product.quantum;
}

function compileLanes(spec: Spec, variates: Variates): LaneColumns {
  const { lanes } = spec;
  const productOf = (to: number): number => spec.stockPoints[to].product;
  return {
    count: lanes.length,
    from: Int32Array.from(lanes, (lane) => lane.from),
    to: Int32Array.from(lanes, (lane) => lane.to),
    leadTime: Int32Array.from(lanes, (lane) => variates.add(lane.leadTime, DAY)),
    orderDelay: Int32Array.from(lanes, (lane) => variates.add(lane.orderDelay, DAY)),
    lot: Float64Array.from(lanes, (lane) => lane.lot),
    minimum: Float64Array.from(lanes, (lane) => lane.minimum),
    promise: Float64Array.from(lanes, (lane) => lane.promise ?? Infinity),
    price: Float64Array.from(lanes, (lane) => perQuantum(lane.price, spec.products[productOf(lane.to)])),
    orderCost: Float64Array.from(lanes, (lane) => spec.costs.ordering[productOf(lane.to)] * MILLION),
  };
}

function compileProcesses(spec: Spec, variates: Variates): ProcessColumns {
  const { processes } = spec;
  const inputs = processes.flatMap((process, p) => process.inputs.map((input) => [p, input] as const));
  return {
    count: processes.length,
    site: Int32Array.from(processes, (process) => process.site),
    output: Int32Array.from(processes, (process) => process.output),
    batch: Float64Array.from(processes, (process) => process.batch),
    batchTime: Float64Array.from(processes, (process) => process.batchTime),
    leadTime: Int32Array.from(processes, (process) => variates.add(process.leadTime, DAY)),
    inputs: group(processes.length, inputs.map(([p, input]) => [p, input.stockPoint] as const)),
    perBatch: Float64Array.from(inputs, ([, input]) => input.perBatch),
  };
}

function compileMarkets(spec: Spec, variates: Variates): MarketColumns {
  const { markets } = spec;
  const product = (i: number): ProductSpec => spec.products[spec.stockPoints[markets[i].stockPoint].product];
  return {
    count: markets.length,
    stockPoint: Int32Array.from(markets, (market) => market.stockPoint),
    demand: Int32Array.from(markets, (market, m) => variates.add(market.demand, 1 / product(m).quantum)),
    every: Float64Array.from(markets, (market) => market.every),
    price: Float64Array.from(markets, (market, m) => perQuantum(market.price, product(m))),
    lost: Uint8Array.from(markets, (market) => (market.unmet === 'lost' ? 1 : 0)),
  };
}
