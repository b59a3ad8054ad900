/** Turns a spec into columns: once, for all replications. */
import { group } from '../network/grouped.ts';
import type { Model, ProcessColumns } from '../network/model.ts';
import { mean, Variates } from '../random/index.ts';
import { DAY, type Spec } from '../spec.ts';
import { compileHazards } from './compile-hazards.ts';
import { compileLanes } from './compile-lanes.ts';
import { compileMarkets } from './compile-markets.ts';
import { compileOrdering } from './compile-ordering.ts';
import { compilePriorities } from './compile-priorities.ts';
import { compileStockPoints } from './compile-stock-points.ts';
import { compileStreams } from './compile-streams.ts';
import { supplyEdges } from './supply-edges.ts';

/** Returns the model of a spec. Throws ScenarioError for a loop without any delay, RangeError for a wrong parameter. */
export function compile(spec: Spec): Model {
  const variates = new Variates();
  const siteOf = (i: number): number => spec.stockPoints[i].site;
  const hazards = compileHazards(spec, variates);
  const streams = compileStreams(spec);
  const edges = supplyEdges(spec);
  return {
    spec,
    days: Math.ceil(spec.horizon / DAY),
    priorities: compilePriorities(spec),
    stockPoints: compileStockPoints(spec),
    ordering: compileOrdering(spec, edges),
    lanes: compileLanes(spec, variates, hazards, edges),
    processes: compileProcesses(spec, variates),
    markets: compileMarkets(spec, variates, streams.gaps),
    hazards: hazards.columns,
    hazardsOfSite: hazards.ofSite,
    hazardsOfLane: hazards.ofLane,
    stockPointsOfSite: group(spec.sites.length, spec.stockPoints.map((_, i) => [siteOf(i), i] as const)),
    processesOfSite: group(spec.sites.length, spec.processes.map((process, p) => [process.site, p] as const)),
    streams: streams.columns,
    variates,
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
    batchTime: Float64Array.from(processes, (process) => Math.floor(mean(process.steps[0].time) * DAY + 0.5)),
    leadTime: Int32Array.from(processes, (process) => variates.add(process.leadTime, DAY)),
    inputs: group(processes.length, inputs.map(([p, input]) => [p, input.stockPoint] as const)),
    perBatch: Float64Array.from(inputs, ([, input]) => input.perBatch),
  };
}
