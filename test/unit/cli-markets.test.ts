import { expect, test } from 'vitest';
import { compile, measureMarkets, simulate } from '../../engine/index.ts';
import { marketsText } from '../../run/cli/markets-text.ts';
import { market, series, site, specOf, stocked } from '../specs/parts.ts';

const spec = specOf(2, {
  sites: [site('shop')],
  stockPoints: [stocked({ site: 0, source: { kind: 'none' }, policy: null, initial: 5 })],
  markets: [market(0, series(4, 0), { id: 'early' }), market(0, series(4, 0), { id: 'late' })],
});
const model = compile(spec);
const markets = measureMarkets(model, simulate(model, 1));

test('a market is told in a row: five pieces for four, and then four', () => {
  expect(marketsText(markets)).toBe(
    [
      '',
      'Markets: units asked for, the share served at once, units lost',
      'market  product  at    asked for  at once  lost  wait, days',
      'early   goods    shop          4        1     0           0',
      'late    goods    shop          4     0.25     3           0',
      '',
    ].join('\n'),
  );
});

test('one market, or very many, is no table', () => {
  expect(marketsText(markets.slice(0, 1))).toBe('');
  expect(marketsText(Array.from({ length: 13 }, () => markets[0]))).toBe('');
});
