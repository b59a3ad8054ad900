import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../engine/index.ts';
import { readShipments } from '../../scenarios/files/shipments/read-shipments.ts';
import { header, line, table } from '../specs/made-up-shipments.ts';

/** Returns what is wrong with a table, a line a problem. */
function wrongWith(text: string): string[] {
  const read = readShipments(text, 'made-up.csv');
  return read.ok ? [] : read.problems.map(describeProblem);
}

describe('a sound table', () => {
  test('gives tidy rows', () => {
    const read = readShipments(table([{ ordered: '2009-11-02', delivered: '2010-01-04' }]), 'made-up.csv');
    if (!read.ok) throw new Error('refused');
    const [shipment] = read.shipments;
    expect(shipment).toMatchObject({ country: 'Kenya', route: 'direct', mode: 'air', maker: 'Alpha Works', group: 'Adult', quantity: 100, value: 500, quoted: null });
    expect(shipment.delivered - shipment.scheduled).toBe(3);
    expect(shipment.scheduled - (shipment.ordered ?? 0)).toBe(60);
  });

  test('may leave cells empty that are not needed, and name no mode or maker', () => {
    const read = readShipments(table([{ mode: 'N/A', maker: 'Not Applicable', value: '' }]), 'made-up.csv');
    expect(read).toMatchObject({ ok: true, shipments: [{ mode: 'unrecorded', maker: null, value: null, ordered: null }] });
  });

  test('may have quotes, empty lines, other columns in any order, and a byte order mark', () => {
    const text = `\uFEFFnote,subgroup,quantity,delivered,scheduled,mode,via,country,manufacturing_site\n\n"a ""b"", c",Adult,7,2010-02-28,2010-02-28,Air,From RDC,"Congo, DRC","Works, ""One"""\n`;
    expect(readShipments(text, 'made-up.csv')).toMatchObject({ ok: true, shipments: [{ country: 'Congo, DRC', maker: 'Works, "One"', route: 'centre', quantity: 7 }] });
  });
});

describe('a table that is wrong', () => {
  test('is told all of it at once, with row and column', () => {
    const text = [header, line({ scheduled: '2010-02-30', delivered: '2010-02-28' }), line({}), line({ via: 'By hand', quantity: 0, country: '' }), line({ delivered: '', value: 'much' })].join('\n');
    expect(wrongWith(text)).toEqual([
      'made-up.csv row 2, column scheduled: is no day of the calendar; got "2010-02-30"; write it as 2012-12-31',
      'made-up.csv row 4, column via: must be Direct Drop or From RDC; got "By hand"',
      'made-up.csv row 4, column country: is empty',
      'made-up.csv row 4, column quantity: must be a number above 0, at most 1e9; got "0"',
      'made-up.csv row 5, column delivered: is empty; leave out rows that are not delivered yet',
      'made-up.csv row 5, column value_usd: must be a number from 0 to 1e12; got "much"',
    ]);
  });

  test('counts the rows as a spreadsheet does, empty ones too', () => {
    expect(wrongWith([header, '', line({ quantity: 'x' })].join('\n'))[0]).toContain('row 3, column quantity');
  });

  test('is told every column that is missing', () => {
    expect(wrongWith('country,mode\nKenya,Air').map((problem) => /column (\w+): is missing/.exec(problem)?.[1])).toEqual(['via', 'scheduled', 'delivered', 'quantity', 'manufacturing_site', 'subgroup']);
  });

  test.each([
    ['no text', ''],
    ['only a header', header],
    ['only empty rows', `${header}\n\n,,,,\n`],
  ])('with %s has no rows', (_, text) => {
    expect(wrongWith(text)).toEqual(['made-up.csv: has no rows; give a table with a header line and a row for each delivery']);
  });

  test('is told of a column twice, quotes that do not match, and cells too many', () => {
    expect(wrongWith(`${header},mode\n${line({})},Air`)[0]).toBe('made-up.csv row 1, column mode: stands there twice; keep one');
    expect(wrongWith(`${header}\n${line({})}\n"2,Kenya`)[0]).toContain('row 3: has quotes that do not match');
    expect(wrongWith(`${header}\n${line({})},more`)[0]).toContain('row 2: has 14 cells where the header has 13');
  });

  test('is told of names too long to be names', () => {
    expect(wrongWith(table([{ country: 'x'.repeat(201) }]))[0]).toContain('column country: is longer than 200 characters');
  });

  test('is told the first 200 problems and how many more there are', () => {
    const problems = wrongWith(table(Array.from({ length: 300 }, () => ({ quantity: -1 }))));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toBe('and so on: 100 more');
  });

  test.each(['\u0000\u0001\u0002', 'PK\u0003\u0004 a workbook', '{"json": true}', '"'])('is not a table at all: %j', (text) => {
    expect(wrongWith(text).length).toBeGreaterThan(0);
  });
});
