import { capital, formatAmount, formatShare, NONE } from '../data/format.ts';
import type { Description, DescriptionRow } from './description.ts';
import type { Moment } from './moment.ts';
import { formatServed, lostOnDay, recentService } from './served.ts';

/** A group lists so many of its markets, those served worst. */
const MOST_LISTED = 5;

/** Returns what there is to say about a group of markets. */
export function describeMarkets({ scene, markets, runDay }: Moment, index: number): Description {
  const { network, names } = scene;
  const group = network.marketGroups[index];
  const state = markets[index];
  const rows = group.markets.length === 1 ? marketRows(scene, group.markets[0], runDay) : groupRows(scene, group.markets, runDay);
  const { site } = group;
  return { title: capital(names.marketGroup(index)), role: group.markets.length === 1 ? `Market at ${names.site(site)}` : `${group.markets.length} markets`, state, stateName: state === 'normal' ? 'Served' : 'Short', why: '', rows };
}

function marketRows(scene: Moment['scene'], market: number, runDay: number): readonly DescriptionRow[] {
  const { spec, names, playhead } = scene;
  const { stockPoint, patience } = spec.markets[market];
  const { product } = spec.stockPoints[stockPoint];
  const { quantum, unit } = spec.products[product];
  const amount = (quanta: number): string => formatAmount(quanta * quantum, unit);
  return [
    { label: 'Buys', value: names.product(product) },
    { label: 'Filled at once, last 7 days', ...serviceOf(scene, [market], runDay) },
    ...lostToday(scene, [market], runDay),
    { label: 'Asked for so far', value: amount(playhead.columns.demanded[market]) },
    ...(patience === 0 ? [] : [{ label: 'Owed now', value: amount(playhead.columns.waiting[market]) }]),
    ...(patience === null ? [] : [{ label: 'Lost so far', value: amount(playhead.columns.lost[market]) }]),
  ];
}

function groupRows(scene: Moment['scene'], markets: readonly number[], runDay: number): readonly DescriptionRow[] {
  const { spec, names } = scene;
  const worst = markets
    .map((market) => ({ market, service: recentService(scene, [market], runDay) }))
    .filter(({ service }) => !Number.isNaN(service))
    .sort((a, b) => a.service - b.service || a.market - b.market);
  return [
    { label: 'Filled at once, last 7 days', ...serviceOf(scene, markets, runDay) },
    ...lostToday(scene, markets, runDay),
    ...worst.slice(0, MOST_LISTED).map(({ market }) => ({ label: capital(names.productAt(spec.markets[market].stockPoint)), ...serviceOf(scene, [market], runDay) })),
  ];
}

function serviceOf(scene: Moment['scene'], markets: readonly number[], runDay: number): { readonly value: string; readonly share?: number } {
  const service = recentService(scene, markets, runDay);
  return Number.isNaN(service) ? { value: NONE } : { value: formatServed(service), share: service };
}

function lostToday(scene: Moment['scene'], markets: readonly number[], runDay: number): readonly DescriptionRow[] {
  const lost = lostOnDay(scene, markets, runDay);
  return lost > 0 ? [{ label: 'Lost today', value: `${formatShare(lost)} of demand` }] : [];
}
