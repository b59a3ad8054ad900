import { describe, expect, test } from 'vitest';
import { measures } from '../../engine/index.ts';
import { headingOf, measureGroups } from '../../run/cli/measure-groups.ts';
import { leftOutText, measuresTable } from '../../run/cli/measures-text.ts';
import { unitText } from '../../run/cli/unit-text.ts';
import { validate } from '../../scenarios/index.ts';
import { shakenShop, shakenShopSpec } from '../contracts/shaken-shop.ts';

describe('measureGroups', () => {
  const groups = measureGroups([...measures.keys()]);

  test('has every measure once', () => {
    expect(groups.flatMap(({ names }) => names).sort()).toEqual([...measures.keys()].sort());
  });

  test('puts service first and resilience last', () => {
    expect(groups.map(({ heading }) => heading)).toEqual(['Service', 'Stock', 'Making and moving', 'Money', 'Resilience']);
    expect(['fillRate', 'stock', 'holdingCost', 'pairedLoss', 'not there'].map(headingOf)).toEqual(['Service', 'Stock', 'Money', 'Resilience', 'Other']);
  });
});

describe('measuresTable', () => {
  const columns = [{ head: 'measure' }, { head: 'value', right: true }];
  const row = (name: string, ...numbers: number[]) => ({ name, numbers, cells: numbers.map(String) });

  test('has a heading for each group, and leaves out rows that tell nothing', () => {
    const { text, leftOut } = measuresTable(columns, [row('profit', 5), row('fillRate', 1), row('backlog', 0), row('impactLag', NaN), row('depth', 0)]);
    expect(text).toBe('measure   value\n\nService\nfillRate      1\n\nMoney\nprofit        5\n');
    expect(leftOut).toBe(3);
  });

  test('keeps a row when one of its numbers tells something', () => {
    expect(measuresTable(columns, [row('backlog', 0, 2)]).leftOut).toBe(0);
    expect(measuresTable(columns, [row('backlog', 0, NaN)])).toEqual({ text: '', leftOut: 1 });
  });

  test('says how many are left out', () => {
    expect([0, 1, 2].map(leftOutText)).toEqual([
      '',
      '\n1 row that is zero or undefined is left out; --json has all\n',
      '\n2 rows that are zero or undefined are left out; --json has all\n',
    ]);
  });
});

describe('unitText', () => {
  const scenarioOf = (changes: Readonly<Record<string, unknown>>) => {
    const checked = validate({ ...shakenShop, ...changes });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return { document: checked.document, spec: shakenShopSpec(changes) };
  };

  test('is that of the measure where one unit is counted', () => {
    expect(['lostUnits', 'expiredUnits', 'fillRate', 'profit'].map((name) => unitText(name, scenarioOf({})))).toEqual(['units', 'units', 'share', 'money']);
  });

  test('says so when units of several kinds are added up', () => {
    const [market] = shakenShop.markets;
    const both = scenarioOf({ markets: [market, { ...market, id: 'bakers', at: 'bakery', product: 'flour' }] });
    expect(['lostUnits', 'pairedLostUnits', 'expiredUnits'].map((name) => unitText(name, both))).toEqual(['mixed units', 'mixed units', 'units']);
  });
});
