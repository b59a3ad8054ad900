import { DAY } from '../../engine/index.ts';
import { capital, formatAmount, formatDays, formatNumber, formatShare, NONE } from '../data/format.ts';
import { targetStock } from '../data/target.ts';
import { causesOfSite } from './cause.ts';
import { chainWords } from './cause-words.ts';
import { recentService, type Moment } from './moment.ts';
import { stateWords, type State } from './site-state.ts';

/** What can be pointed at, by position in the spec or network; a market is a group of them. */
export type Subject = { readonly kind: 'site' | 'way' | 'market'; readonly index: number };

/** A subject in plain words at one moment. */
export interface Description {
  readonly title: string;
  /** What it is: "Plant in town". */
  readonly role: string;
  readonly state: State;
  readonly stateName: string;
  /** Why it is in this state, a sentence; empty when nothing is wrong. */
  readonly why: string;
  readonly rows: readonly DescriptionRow[];
}

/** One fact. */
export interface DescriptionRow {
  readonly label: string;
  readonly value: string;
  /** Share of the target, 0 to 1, for a bar. */
  readonly share?: number;
  /** What more there is to say about it. */
  readonly detail?: string;
}

/** Returns what there is to say about a subject. */
export function describe(moment: Moment, subject: Subject): Description {
  return describers[subject.kind](moment, subject.index);
}

const describers: Readonly<Record<Subject['kind'], (moment: Moment, index: number) => Description>> = {
  site: describeSite,
  way: describeWay,
  market: describeMarkets,
};

function describeSite({ scene, time, sites }: Moment, site: number): Description {
  const { spec, network, names, playhead } = scene;
  const { columns } = playhead;
  const { kind, region } = spec.sites[site];
  const state = sites[site];
  const causes = state === 'normal' ? [] : causesOfSite({ spec, network, columns }, site);
  const rows: DescriptionRow[] = [];
  for (const point of network.sites[site].stockPoints) {
    const { product, source } = spec.stockPoints[point];
    const { quantum, unit } = spec.products[product];
    const amount = (quanta: number): string => formatAmount(quanta * quantum, unit);
    const label = capital(names.product(product));
    if (source.kind === 'unlimited') {
      rows.push({ label, value: 'never runs out' });
      continue;
    }
    const target = targetStock(spec, point);
    const stock = columns.stock[point];
    const ordered = columns.onOrder[point] > 0 ? [`${amount(columns.onOrder[point])} on order`] : [];
    const owed = columns.owed[point] > 0 ? [`${amount(columns.owed[point])} owed`] : [];
    rows.push({ label, value: `${formatNumber(stock * quantum)} of ${amount(target)}`, share: target > 0 ? Math.min(1, stock / target) : 0, detail: [...ordered, ...owed].join(', ') });
  }
  const output = columns.siteOutput[site];
  if (output < 1) {
    rows.push({ label: 'Output', value: formatShare(output) });
    rows.push({ label: 'For', value: formatDays(Math.max(0, (time - strikeOf(scene, site, time)) / DAY)) });
  }
  const why = causes.length > 0 ? `${capital(chainWords(causes, names, spec.warmup))}.` : '';
  return { title: capital(names.site(site)), role: capital(kind) + (region === null ? '' : `, ${region}`), state, stateName: stateWords[state].name, why, rows };
}

/** Returns when the disruption that holds a site now began (µs). */
function strikeOf({ disruptions }: Moment['scene'], site: number, time: number): number {
  return disruptions.findLast((d) => d.strikes <= time && d.sites.includes(site))?.strikes ?? time;
}

function describeWay({ scene, time, runDay, knockOn }: Moment, index: number): Description {
  const { spec, network, names, playhead, flow, shipments } = scene;
  const way = network.ways[index];
  const output = Math.min(...way.lanes.map((lane) => playhead.columns.laneOutput[lane]));
  const closed = output <= 0;
  const rows: DescriptionRow[] = [];
  for (const lane of way.lanes) {
    const product = spec.stockPoints[spec.lanes[lane].to].product;
    const { quantum, unit } = spec.products[product];
    let count = 0;
    let quantity = 0;
    shipments.eachUnderWay(time, (s) => {
      if (shipments.lane[s] !== lane) return;
      count++;
      quantity += shipments.quantity[s];
    });
    rows.push({ label: `${capital(names.product(product))}, last 7 days`, value: `${formatAmount(flow.quantityPerDay(lane, runDay - 1) * quantum, unit)} a day` });
    rows.push({ label: closed ? 'Held on the way' : 'Under way', value: count === 0 ? 'nothing' : `${formatAmount(quantity * quantum, unit)} in ${count}` });
  }
  const hazard = playhead.columns.laneHazard[way.lanes[0]];
  const state: State = closed ? 'down' : output < 1 ? 'recovering' : knockOn.ways.has(index) ? 'starved' : 'normal';
  const stateName = closed ? 'Closed' : output < 1 ? `Carries ${formatShare(output)}` : knockOn.ways.has(index) ? 'Brings too little' : 'Open';
  return { title: capital(names.way(index)), role: `Lane, ${way.mode}`, state, stateName, why: output < 1 ? `${capital(names.hazard(hazard))}.` : '', rows };
}

/** A group lists so many of its markets, those served worst. */
const MOST_LISTED = 5;

function describeMarkets({ scene, markets, runDay }: Moment, index: number): Description {
  const { network, names } = scene;
  const group = network.marketGroups[index];
  const state = markets[index];
  const rows = group.markets.length === 1 ? marketRows(scene, group.markets[0], runDay) : groupRows(scene, group.markets, runDay);
  const { site } = group;
  return { title: capital(names.marketGroup(index)), role: group.markets.length === 1 ? `Market at ${names.site(site)}` : `${group.markets.length} markets`, state, stateName: state === 'normal' ? 'Served' : 'Short', why: '', rows };
}

function marketRows(scene: Moment['scene'], market: number, runDay: number): readonly DescriptionRow[] {
  const { spec, names, playhead } = scene;
  const { stockPoint, unmet } = spec.markets[market];
  const { product } = spec.stockPoints[stockPoint];
  const { quantum, unit } = spec.products[product];
  const amount = (quanta: number): string => formatAmount(quanta * quantum, unit);
  return [
    { label: 'Buys', value: names.product(product) },
    { label: 'Filled at once, last 7 days', ...serviceOf(scene, [market], runDay) },
    { label: 'Asked for so far', value: amount(playhead.columns.demanded[market]) },
    unmet === 'lost' ? { label: 'Lost so far', value: amount(playhead.columns.lost[market]) } : { label: 'Owed now', value: amount(playhead.columns.waiting[market]) },
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
    ...worst.slice(0, MOST_LISTED).map(({ market }) => ({ label: capital(names.productAt(spec.markets[market].stockPoint)), ...serviceOf(scene, [market], runDay) })),
  ];
}

function serviceOf(scene: Moment['scene'], markets: readonly number[], runDay: number): { readonly value: string; readonly share?: number } {
  const service = recentService(scene, markets, runDay);
  return Number.isNaN(service) ? { value: NONE } : { value: formatShare(service), share: service };
}
