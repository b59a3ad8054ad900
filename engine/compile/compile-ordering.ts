/** The columns of how stock points order and ration. */
import { group } from '../network/grouped.ts';
import type { OrderingColumns } from '../network/ordering-columns.ts';
import { allocationPolicies, type AllocationPolicy } from '../policies/allocation/index.ts';
import { forecasts, type Forecast } from '../policies/forecast/index.ts';
import { inventoryPolicies } from '../policies/inventory/index.ts';
import { sourcingPolicies, type SourcingPolicy } from '../policies/sourcing/index.ts';
import { mean } from '../random/index.ts';
import type { ParamSpec } from '../registry.ts';
import { DAY, type Spec, type StockPointSpec } from '../spec.ts';
import { compileBelow } from './compile-below.ts';
import type { SupplyEdges } from './supply-edges.ts';
import { convertedParams, placeIn, poolParams, type ParamValues } from './compile-policy.ts';
import { meanLeadDays } from './mean-lead.ts';

interface Chosen<E> {
  readonly entry: E;
  readonly params: ParamValues;
}

/** Returns the columns. Throws RangeError for an unknown policy, a wrong parameter, or a forecast without review periods. */
export function compileOrdering(spec: Spec, edges: SupplyEdges): OrderingColumns {
  const { stockPoints } = spec;
  const column = (of: (point: StockPointSpec) => number): Float64Array => Float64Array.from(stockPoints, of);
  const foreseen = stockPoints.map((point) => forecastOf(spec, point));
  const sourced = stockPoints.map((point) => sourcingOf(spec, point));
  return {
    reviewEvery: column(({ policy, review }) => (policy === null ? Infinity : (review?.every ?? 0))),
    reviewFirst: column(({ review }) => review?.first ?? 0),
    countsStock: Uint8Array.from(stockPoints, ({ policy, review }) => (review === null && policy !== null && inventoryPolicies.get(policy.kind)?.countsStock === true ? 1 : 0)),
    safety: column(({ safety }) => safety),
    minimum: column(({ minimum }) => minimum),
    lot: column(({ lot }) => lot),
    leadDays: column((point) => leadDays(spec, point)),
    sources: group(stockPoints.length, stockPoints.flatMap(({ source }, i) => (source.kind === 'lanes' ? source.lanes.map((lane) => [i, lane] as const) : []))),
    sourcing: Int32Array.from(stockPoints, ({ sourcing }) => (sourcing === null ? -1 : placeIn(sourcingPolicies, sourcing, 'sourcing policy'))),
    sourcingParams: poolParams(sourced),
    allocation: Int32Array.from(stockPoints, ({ allocation }) => placeIn(allocationPolicies, allocation, 'allocation policy')),
    allocationParams: poolParams(stockPoints.map((point) => allocationOf(spec, point))),
    keptStart: starts(stockPoints.map(numbersKept)),
    forecast: Int32Array.from(stockPoints, ({ forecast }) => (forecast === null ? -1 : placeIn(forecasts, forecast.model, 'forecast'))),
    forecastParams: poolParams(foreseen),
    cellStart: starts(foreseen.map((chosen) => chosen?.entry.cells(chosen.params) ?? 0)),
    seesSales: Uint8Array.from(stockPoints, ({ forecast }) => (forecast?.observes === 'sales' ? 1 : 0)),
    bias: column(({ forecast }) => forecast?.bias ?? 0),
    noise: column(({ forecast }) => forecast?.cv ?? 0),
    planStart: starts(stockPoints.map(periodsPlanned)),
    ...compileBelow(spec, edges),
  };
}

function starts(sizes: readonly number[]): Int32Array {
  const start = new Int32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    start[i + 1] = start[i] + size;
  });
  return start;
}

function forecastOf(spec: Spec, point: StockPointSpec): Chosen<Forecast> | null {
  const { forecast, review, product } = point;
  if (forecast === null) return null;
  if (review === null) throw new RangeError(`a forecast needs periods; ${spec.products[product].id} at ${spec.sites[point.site].id} has none: give it a review`);
  placeIn(forecasts, forecast.model, 'forecast');
  const entry = forecasts.get(forecast.model.kind) as Forecast;
  const convert = (value: number, { unit }: ParamSpec): number =>
    unit === 'quantity' ? value / spec.products[product].quantum : unit === 'time' ? (value * DAY) / review.every : value;
  return { entry, params: convertedParams(entry, forecast.model.params, convert) };
}

function sourcingOf(spec: Spec, { sourcing, product }: StockPointSpec): Chosen<SourcingPolicy> | null {
  if (sourcing === null) return null;
  placeIn(sourcingPolicies, sourcing, 'sourcing policy');
  const entry = sourcingPolicies.get(sourcing.kind) as SourcingPolicy;
  return { entry, params: convertedParams(entry, sourcing.params, inQuanta(spec, product)) };
}

function allocationOf(spec: Spec, { allocation, product }: StockPointSpec): Chosen<AllocationPolicy> | null {
  const entry = allocationPolicies.get(allocation.kind);
  return entry === undefined ? null : { entry, params: convertedParams(entry, allocation.params, inQuanta(spec, product)) };
}

/** Returns what turns parameters of a product's policy into quanta, where they are quantities. */
function inQuanta(spec: Spec, product: number): (value: number, param: ParamSpec) => number {
  return (value, { unit }) => (unit === 'quantity' ? value / spec.products[product].quantum : value);
}

function leadDays(spec: Spec, { source }: StockPointSpec): number {
  if (source.kind === 'unlimited' || source.kind === 'none') return 0;
  if (source.kind === 'lanes') return meanLeadDays(spec.lanes[source.lanes[0]]);
  const process = spec.processes[source.process];
  return process.steps.reduce((sum, { time }) => sum + mean(time), mean(process.leadTime));
}

function numbersKept({ policy }: StockPointSpec): number {
  return policy === null ? 0 : (inventoryPolicies.get(policy.kind)?.cells?.(policy.params) ?? 0);
}

function periodsPlanned({ policy }: StockPointSpec): number {
  return policy === null ? 0 : (inventoryPolicies.get(policy.kind)?.plansAhead?.(policy.params) ?? 0);
}
