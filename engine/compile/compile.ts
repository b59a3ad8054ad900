/** Turns a spec into columns: once, for all replications. */
import { group } from '../network/grouped.ts';
import type { Model } from '../network/model.ts';
import { Variates } from '../random/index.ts';
import { DAY, type Spec } from '../spec.ts';
import { compileHazards } from './compile-hazards.ts';
import { compileLanes } from './compile-lanes.ts';
import { compileMarkets } from './compile-markets.ts';
import { compileOrdering } from './compile-ordering.ts';
import { compileLines } from './compile-lines.ts';
import { compilePriorities } from './compile-priorities.ts';
import { compileProcesses, compileSteps } from './compile-processes.ts';
import { compileStockPoints } from './compile-stock-points.ts';
import { compileStreams } from './compile-streams.ts';
import { refuseWrong } from './refuse.ts';
import { supplyEdges } from './supply-edges.ts';

/** Returns the model of a spec. Throws ScenarioError for a loop without any delay, RangeError for a wrong parameter. */
export function compile(spec: Spec): Model {
  refuseWrong(spec);
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
    lanes: compileLanes(spec, variates, hazards, edges, streams),
    lines: compileLines(spec, variates),
    processes: compileProcesses(spec, variates),
    steps: compileSteps(spec, variates),
    markets: compileMarkets(spec, variates, streams.gaps),
    hazards: hazards.columns,
    hazardsOfSite: hazards.ofSite,
    hazardsOfLane: hazards.ofLane,
    stockPointsOfSite: group(spec.sites.length, spec.stockPoints.map((_, i) => [siteOf(i), i] as const)),
    linesOfSite: group(spec.sites.length, spec.lines.map((line, l) => [line.site, l] as const)),
    streams: streams.columns,
    variates,
  };
}
