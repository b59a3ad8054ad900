/** The only door of the engine. */
export { compile } from './compile/compile.ts';
export { isImmediate, meanLeadDays } from './compile/mean-lead.ts';
export { recoveries, type Recovery } from './disruptions/recovery.ts';
export { timings } from './disruptions/timing.ts';
export { describeProblem, EventLimitError, InvariantError, PluginError, PolicyError, QuantityError, ScenarioError, UsageError, type Problem } from './errors.ts';
export { simulate, type Run, type SimulateOptions } from './flow/simulate.ts';
export {
  episodesOf, FAILURE_LEVEL, firstMeasuredDay, measureLines, measureMarkets, measurePair, measureProcesses, measureRun, measures, measureStockPoints, performanceCurve, RECOVERY_LEVEL,
  WINDOW_DAYS, type Episode, type LineMeasures, type MarketMeasures, type Measure, type PairedMeasure, type ProcessMeasures, type StockPointMeasures,
} from './measures/index.ts';
export * from './montecarlo/index.ts';
export type { Model } from './network/model.ts';
export { play, type Playback } from './playback.ts';
export { allocationPolicies, type AllocationPolicy, type Claims } from './policies/allocation/index.ts';
export { dispatchingPolicies, type DispatchingPolicy, type DispatchView } from './policies/dispatching/index.ts';
export { forecasts, type Forecast, type ForecastCells } from './policies/forecast/index.ts';
export { inventoryPolicies, type InventoryPolicy, type PolicyView } from './policies/inventory/index.ts';
export { sourcingPolicies, type SourceFacts, type SourcingPolicy, type SourcingView } from './policies/sourcing/index.ts';
export type { Plugin, PluginAllocationPolicy, PluginDispatchingPolicy, PluginForecast, PluginInventoryPolicy, PluginSourcingPolicy } from './plugins/plugin.ts';
export { use } from './plugins/use.ts';
export { bareNumber, checkChoice, distributions, mean, type Distribution } from './random/index.ts';
export { param, registryVersion, type Entry, type ParamSpec, type ParamUnit } from './registry.ts';
export * from './sizing/index.ts';
export * from './spec.ts';
export { tQuantile, wilsonInterval } from './statistics/index.ts';
export type { RunRecord } from './state/recorder.ts';
export { hashTrace } from './state/trace-writer.ts';
export { MachineState, TraceKind, type Trace } from './trace.ts';
export { ENGINE_VERSION } from './version.ts';
