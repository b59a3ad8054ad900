/** How each market was served, as a table. */
import type { MarketMeasures } from '../../engine/index.ts';
import { numberText } from './number-text.ts';
import { tableText, type Column } from './table-text.ts';
import { visibleLine } from './visible-text.ts';

const COLUMNS: readonly (Column & { readonly of: (market: MarketMeasures) => string })[] = [
  { head: 'market', of: ({ market }) => visibleLine(market) },
  { head: 'product', of: ({ product }) => visibleLine(product) },
  { head: 'at', of: ({ site }) => visibleLine(site) },
  { head: 'asked for', right: true, of: ({ demanded }) => numberText(demanded) },
  { head: 'at once', right: true, of: ({ fillRate }) => numberText(fillRate) },
  { head: 'lost', right: true, of: ({ lost }) => numberText(lost) },
  { head: 'wait, days', right: true, of: ({ meanWait }) => numberText(meanWait) },
];

/** More markets than this are for --json. */
const MOST = 12;

/** Returns a table of the markets; nothing where there is one only, of which the measures tell, or very many. */
export function marketsText(markets: readonly MarketMeasures[]): string {
  if (markets.length < 2 || markets.length > MOST) return '';
  return `\nMarkets: units asked for, the share served at once, units lost\n${tableText(COLUMNS, markets.map((market) => COLUMNS.map(({ of }) => of(market))))}`;
}
