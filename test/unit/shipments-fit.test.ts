import { describe, expect, test } from 'vitest';
import { findFlows } from '../../scenarios/files/shipments/flows.ts';
import { fitShipments } from '../../scenarios/files/shipments/fit-shipments.ts';
import { pools } from '../../scenarios/files/shipments/grouping.ts';
import { onTimeShare } from '../../scenarios/files/shipments/lateness.ts';
import { intervalByMonth, shareOnTime } from '../../scenarios/files/shipments/on-time.ts';
import { promisedLeads, quoteToOrder } from '../../scenarios/files/shipments/promised-lead.ts';
import { quantile } from '../../scenarios/files/shipments/quantiles.ts';
import { readShipments } from '../../scenarios/files/shipments/read-shipments.ts';
import type { Shipment } from '../../scenarios/files/shipments/shipment.ts';
import { phaseOf, RESERVE_DAYS, stockCentre, stockFlow } from '../../scenarios/files/shipments/stocking.ts';
import { dayAfter, table, threeCountries, type MadeUpRow } from '../specs/made-up-shipments.ts';

function shipments(rows: readonly MadeUpRow[]): readonly Shipment[] {
  const read = readShipments(table(rows), 'made-up.csv');
  if (!read.ok) throw new Error('the made-up table is wrong');
  return read.shipments;
}

const times = (n: number, row: MadeUpRow): MadeUpRow[] => Array.from({ length: n }, () => row);

test('a quantile lies between its neighbours in proportion', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([40, 10, 20], share))).toEqual([10, 15, 20, 40]);
});

test('a pool is the first level with rows enough, and holds all rows of its key', () => {
  const members = ['aa', 'aa', 'aa', 'ab', 'bc'];
  const poolOf = pools(members, [{ what: 'word', keyOf: (m) => m }, { what: 'letter', keyOf: (m) => m[0] }], 3);
  expect(['aa', 'ab', 'bc'].map((m) => [poolOf(m).what, poolOf(m).members.length])).toEqual([['word', 3], ['letter', 4], ['all rows', 5]]);
});

describe('the promised lead', () => {
  const ordered = (lead: number): MadeUpRow => ({ ordered: dayAfter(0), scheduled: dayAfter(lead), quoted: dayAfter(-12) });
  const quoted = (lead: number): MadeUpRow => ({ via: 'From RDC', quoted: dayAfter(0), scheduled: dayAfter(lead) });

  test('is the median of the country by route and mode, from order dates', () => {
    const rows = shipments([...times(20, ordered(50)), ...times(25, { ...ordered(80), country: 'Ghana' }), ...times(3, { ...ordered(9), country: 'Chad' })]);
    const leadOf = promisedLeads(rows, 20);
    expect(leadOf(rows[0])).toEqual({ days: 50, basis: 'order dates', rows: 20, pool: 'country, route and mode' });
    expect(leadOf(rows[20])).toMatchObject({ days: 80, rows: 25 });
    expect(leadOf(rows[45])).toEqual({ days: 80, basis: 'order dates', rows: 48, pool: 'route and mode' });
  });

  test('is from quote dates, less the usual time from quote to order, where a route has no order dates', () => {
    const rows = shipments([...times(20, ordered(50)), ...times(30, quoted(100))]);
    expect(quoteToOrder(rows)).toEqual({ days: 12, rows: 20 });
    expect(promisedLeads(rows, 20)(rows[20])).toEqual({ days: 88, basis: 'quote dates', rows: 30, pool: 'country, route and mode' });
  });

  test('is assumed where there are no dates', () => {
    const rows = shipments(times(30, {}));
    expect(promisedLeads(rows, 20)(rows[0])).toEqual({ days: 90, basis: 'assumed', rows: 0, pool: 'no rows' });
  });
});

describe('the flows', () => {
  test('are what a country gets of one kind of one maker, one way', () => {
    const { flows, fewestInFlow, smallGroups } = findFlows(shipments(threeCountries()), 300);
    expect(fewestInFlow).toBe(1);
    expect(smallGroups).toEqual([]);
    expect(flows.map((f) => [f.country, f.route, f.maker, f.group, f.shipments.length])).toEqual([
      ['Chad', 'direct', 'Gamma', 'Adult', 3],
      ['Ghana', 'centre', 'Alpha Works', 'Adult', 40],
      ['Ghana', 'centre', 'Alpha Works', 'Pediatric', 40],
      ['Kenya', 'direct', 'Alpha Works', 'Adult', 75],
      ['Kenya', 'direct', 'Beta Labs', 'Adult', 25],
    ]);
  });

  test('put small makers together until few enough lanes are left, and lose no row', () => {
    const rows = shipments(Array.from({ length: 60 }, (_, i) => times(i + 1, { maker: `maker ${i}`, subgroup: i === 0 ? 'rare' : 'Adult' })).flat());
    const { flows, lanes, fewestInFlow, smallGroups, smallMakers } = findFlows(rows, 10);
    expect(lanes).toBe(10);
    expect(fewestInFlow).toBe(52);
    expect(smallGroups).toEqual(['rare']);
    expect(smallMakers).toHaveLength(51);
    expect(flows.reduce((sum, f) => sum + f.shipments.length, 0)).toBe(rows.length);
    expect(flows.map((f) => f.group)).toContain('Other');
  });
});

describe('the assumed stock', () => {
  test('has orders as often and as large as deliveries', () => {
    const { use, s, S, initial } = stockFlow(10, 1000, 700, 60, 0.25);
    expect(use).toEqual({ every: 7, mean: 10, cv: 0.3 });
    expect(s).toBeCloseTo((1000 / 700) * (60 + RESERVE_DAYS));
    // A step of mean 10 passes a level x after x / 10 + (1 + 0.09) / 2 steps: 10 steps of a week make 70 days.
    expect((S - s) / 10 + 1.09 / 2).toBeCloseTo(10);
    expect(initial).toBeCloseTo(s + 0.75 * (S - s));
  });

  test('is reviewed oftener than weekly where deliveries come oftener', () => {
    expect(stockFlow(200, 1000, 700, 60, 0).use.every).toBe(3.5);
  });

  test('starts at phases spread evenly', () => {
    const phases = Array.from({ length: 100 }, (_, i) => phaseOf(i)).sort((a, b) => a - b);
    expect(Math.max(...phases.map((phase, i) => Math.abs(phase - (i + 0.5) / 100)))).toBeLessThan(0.02);
  });

  test('of the centre covers what is ordered while it waits, and two orders more', () => {
    expect(stockCentre([{ rows: 10, packs: 1000 }, { rows: 1, packs: 7 }], 1000, 200)).toBeCloseTo(100 * 4 + 7 * 2.2);
  });
});

test('shares on time have an interval by rows and a wider one by months', () => {
  const rows = shipments(Array.from({ length: 24 }, (_, month) => times(10, { scheduled: dayAfter(31 * month), delivered: dayAfter(31 * month + (month % 6 === 0 ? 1 : 0)) })).flat());
  const all = shareOnTime(rows);
  expect(all).toMatchObject({ rows: 240, onTime: 200 });
  const byMonth = intervalByMonth(rows) ?? [0, 0];
  // 4 of 24 months are late as one: the deviations are 4 of 8.333 and 20 of 1.667 rows.
  expect(byMonth[1] - byMonth[0]).toBeCloseTo((2 * 1.96 * Math.sqrt(((4 * 8.3333 ** 2 + 20 * 1.6667 ** 2) * 24) / 23)) / 240, 4);
  expect(byMonth[1] - byMonth[0]).toBeGreaterThan(all.ci[1] - all.ci[0]);
  expect(intervalByMonth(rows.slice(0, 50))).toBeNull();
});

test('lateness is pooled by route and mode; few rows take their route', () => {
  const { flows, inbound, windowDays } = fitShipments(shipments(threeCountries()));
  const latenessTo = (country: string): unknown => flows.find((f) => f.country === country)?.lateness;
  expect(latenessTo('Kenya')).toMatchObject({ pool: 'route and mode', rows: 103 });
  expect(latenessTo('Chad')).toBe(latenessTo('Kenya'));
  expect(flows.map((f) => onTimeShare(f.lateness.distribution))).toEqual([93 / 103, 0.75, 0.75, 93 / 103, 93 / 103]);
  expect(inbound).toMatchObject({ promise: { days: 60, rows: 103, pool: 'route' }, lateness: { rows: 103 } });
  expect(windowDays).toBe(1090);
});
