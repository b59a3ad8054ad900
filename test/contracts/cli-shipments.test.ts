import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { table, threeCountries } from '../specs/made-up-shipments.ts';
import { knockon, temporaryFolder } from './knockon.ts';

/** Returns a new folder with the made-up table in it. */
function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'made-up.csv'), text);
  return folder;
}

describe('knockon convert --shipments', () => {
  test('writes a scenario that runs, and tells how it fits', async () => {
    const folder = folderWith(table(threeCountries()));
    const args = ['convert', 'made-up.csv', 'fitted.yaml', '--shipments', '--title', 'Three countries', '--cite', 'Nobody'];
    const { code, out, err } = await knockon(args, folder);
    expect({ code, err }).toEqual({ code: 0, err: 'wrote fitted.yaml\n' });
    expect(out).toMatch(/^183 rows promised from 2008-01-01 to 2010-12-25: 7 sites/);
    expect(out).toMatch(/^centre truck +80 +75\.0 %/m);
    const text = readFileSync(join(folder, 'fitted.yaml'), 'utf8');
    expect(text).toContain('name: fitted\ntitle: "Three countries"\n');
    expect(text).toContain('title: Nobody');

    const run = await knockon(['run', 'fitted.yaml', '--json'], folder);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ scenario: { name: 'fitted' }, measures: { onTimeDelivery: { unit: 'share' } } });
  });

  test('holds later rows against the fit, as JSON', async () => {
    const folder = folderWith(table(threeCountries()));
    const { code, out } = await knockon(['convert', 'made-up.csv', 'fitted.yaml', '--shipments', '--until', '2009-12-31', '--json'], folder);
    expect(code).toBe(0);
    const report = JSON.parse(out) as { rows: number; heldOut: { rows: number } };
    expect(report.rows + report.heldOut.rows).toBe(183);
  });

  test.each([
    [['fitted.yaml', '--shipments'], /row 3, column scheduled: is no day(.*\n)+.*row 4, column quantity/],
    [['fitted.json', '--shipments'], /must end in \.yaml/],
    [['there.yaml', '--shipments'], /^there\.yaml: exists already; try another name or --force$/m],
    [['made-up.csv', '--shipments'], /it is a file that is read/],
    [['fitted.yaml', '--until', '2009-12-31'], /--until: it goes with --shipments only/],
  ])('refuses %j whole', async (args, message) => {
    const text = table([{}, { scheduled: 'soon' }, { quantity: 'many' }]);
    const folder = folderWith(text);
    writeFileSync(join(folder, 'there.yaml'), 'mine');
    const { code, out, err } = await knockon(['convert', 'made-up.csv', ...args], folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(existsSync(join(folder, 'fitted.yaml'))).toBe(false);
    expect(readFileSync(join(folder, 'there.yaml'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'made-up.csv'), 'utf8')).toBe(text);
  });
});
