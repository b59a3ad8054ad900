import { describe, expect, test } from 'vitest';
import { allocationPolicies, dispatchingPolicies, forecasts, inventoryPolicies, sourcingPolicies } from '../../engine/index.ts';
import { orderTables } from '../../engine/events/priorities.ts';
import { allocationFamily } from '../specs/told-apart-allocation.ts';
import { dispatchingFamily } from '../specs/told-apart-dispatching.ts';
import { forecastFamily } from '../specs/told-apart-forecasts.ts';
import { inventoryFamily } from '../specs/told-apart-inventory.ts';
import { orderFamily } from '../specs/told-apart-orders.ts';
import { sourcingFamily } from '../specs/told-apart-sourcing.ts';
import { aloneOn, differOn, type Family } from '../specs/told-apart.ts';

const sections = [
  section('inventory policies', [...inventoryPolicies.keys()], inventoryFamily),
  section('forecasts', [...forecasts.keys()], forecastFamily),
  section('sourcing policies', [...sourcingPolicies.keys()], sourcingFamily),
  section('allocation policies', [...allocationPolicies.keys()], allocationFamily),
  section('rules of dispatching', [...dispatchingPolicies.keys()], dispatchingFamily),
  section('orders of happening', Object.keys(orderTables), orderFamily),
];

function section<Network>(name: string, kinds: readonly string[], family: Family<Network>) {
  const same = family.same.map((pair) => ({ title: `${pair.pair.join(' and ')}: ${pair.reason}`, told: () => differOn(family, pair) }));
  return { name, kinds, placed: Object.keys(family.entries), alone: () => aloneOn(family), same };
}

describe.each(sections)('$name', ({ kinds, placed, alone, same }) => {
  test('every entry has its place in the table', () => {
    expect(placed).toEqual(kinds);
  });

  test('each does on some network what no other does there, in the trace and in the measures', () => {
    expect(Object.entries(alone()).filter(([, networks]) => networks.length === 0)).toEqual([]);
  });

  test.each(same)('the same: $title', ({ told }) => {
    expect(told()).toEqual([]);
  });
});
