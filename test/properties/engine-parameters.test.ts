import { describe, expect, test } from 'vitest';
import { allocationPolicies, forecasts, inventoryPolicies, sourcingPolicies, type Entry } from '../../engine/index.ts';
import { forecastMoves, inventoryMoves, movedOn, sourcingMoves, type Moves } from '../specs/moved-params.ts';
import { allocationFamily } from '../specs/told-apart-allocation.ts';
import { forecastFamily } from '../specs/told-apart-forecasts.ts';
import { inventoryFamily } from '../specs/told-apart-inventory.ts';
import { sourcingFamily } from '../specs/told-apart-sourcing.ts';
import type { Family } from '../specs/told-apart.ts';

const sections = [
  section('inventory policies', inventoryPolicies, inventoryFamily, inventoryMoves),
  section('forecasts', forecasts, forecastFamily, forecastMoves),
  section('sourcing policies', sourcingPolicies, sourcingFamily, sourcingMoves),
  section('allocation policies', allocationPolicies, allocationFamily, {}),
];

function section<Network>(name: string, registry: ReadonlyMap<string, Entry>, family: Family<Network>, moves: Moves) {
  const params = [...registry.values()].flatMap((entry) => entry.params.map((param) => ({ kind: entry.kind, param })));
  return {
    name,
    all: params.map(({ kind, param }) => `${kind}.${param.name}`),
    placed: Object.entries(moves).flatMap(([kind, values]) => Object.keys(values).map((param) => `${kind}.${param}`)),
    unmoved: () => params.filter(({ kind, param }) => movedOn(family, kind, param, moves[kind][param.name]).length === 0).map(({ kind, param }) => `${kind}.${param.name}`),
  };
}

describe.each(sections)('$name', ({ all, placed, unmoved }) => {
  test('every parameter has its place in the table', () => {
    expect(placed).toEqual(all);
  });

  test('each moves the trace and the measures of some network when it alone is changed', () => {
    expect(unmoved()).toEqual([]);
  });
});
