import { expect, test } from 'vitest';
import { compile, DAY, play } from '../../engine/index.ts';
import { traceCsv } from '../../run/results/trace-csv.ts';
import { constant, series } from '../specs/parts.ts';
import { shopSpec } from '../specs/shop-spec.ts';

test('the table of a trace tells the day on which what waits for a sailing leaves, and the goods that wait', () => {
  const sailings = { every: 7 * DAY, first: 2 * DAY, capacity: null };
  const spec = shopSpec({ days: 20, demand: series(1, 0, 0, 3), initial: 0, market: { patience: null }, lane: { leadTime: constant(5), sailings } });
  const rows = [...traceCsv(spec, play(compile(spec), 1, 0).trace)].map((row) => row.trimEnd().split(','));
  const of = (event: string): string[][] => rows.filter((row) => row[1] === event).map(([time, , , detail, , quantity, unit]) => [time, detail, quantity, unit]);
  expect(of('sails')).toEqual([['0', 'shipment 0', '2', 'day'], ['3', 'shipment 1', '9', 'day']]);
  expect(of('shipped').map(([time, detail, quantity]) => [time, detail, quantity])).toEqual([['0', 'shipment 0', '1'], ['3', 'shipment 1', '3']]);
});
