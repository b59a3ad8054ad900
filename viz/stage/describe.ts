import { DAY } from '../../engine/index.ts';
import { capital, formatAmount, formatNumber, formatShare } from '../data/format.ts';
import { targetStock } from '../data/target.ts';
import { causesOfSite } from './cause.ts';
import { chainWords } from './cause-words.ts';
import { describeLine } from './line-words.ts';
import { describeSailing } from './sailing-words.ts';
import { describeMarkets } from './describe-markets.ts';
import type { Description, DescriptionRow, Subject } from './description.ts';
import type { Moment } from './moment.ts';
import { stateWords, type State } from './site-state.ts';

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
  const causes = state === 'normal' ? [] : causesOfSite(scene, site);
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
    const owed = columns.owed[point] > 0 ? [`${amount(columns.owed[point])} ${isInput(scene, point) ? 'needed by waiting batches' : 'owed'}`] : [];
    rows.push({ label, value: `${formatNumber(stock * quantum)} of ${amount(target)}`, share: target > 0 ? Math.min(1, stock / target) : 0, detail: [...ordered, ...owed].join(', ') });
  }
  const output = columns.siteOutput[site];
  if (columns.siteOrders[site] === 0) rows.push({ label: 'Orders', value: 'places none' });
  if (output < 1) rows.push({ label: 'Output', value: formatShare(output) });
  if (output < 1 || columns.siteOrders[site] === 0) {
    rows.push({ label: 'For', value: names.calendar.length(Math.max(0, (time - strikeOf(scene, site, time)) / DAY)) });
  }
  const why = causes.length > 0 ? `${capital(chainWords(causes, names))}.` : '';
  return { title: capital(names.site(site)), role: capital(kind) + (region === null ? '' : `, ${region}`), state, stateName: stateWords[state].name, why, rows, lines: network.sites[site].lines.map((line) => describeLine(scene, line)) };
}

/** Returns whether a stock point only feeds lines of its own site: what it owes is then what batches wait for. */
function isInput({ spec }: Moment['scene'], point: number): boolean {
  const fed = spec.processes.some(({ inputs }) => inputs.some(({ stockPoint }) => stockPoint === point));
  return fed && spec.lanes.every(({ from }) => from !== point) && spec.markets.every(({ stockPoint }) => stockPoint !== point);
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
    const docked = { count: 0, quantity: 0 };
    const under = { count: 0, quantity: 0 };
    shipments.eachUnderWay(time, (s) => {
      if (shipments.lane[s] !== lane) return;
      const sum = shipments.sails[s] > time ? docked : under;
      sum.count++;
      sum.quantity += shipments.quantity[s];
    });
    const inWords = ({ count, quantity }: typeof under): string => (count === 0 ? 'nothing' : `${formatAmount(quantity * quantum, unit)} in ${count}`);
    rows.push({ label: `${capital(names.product(product))}, last 7 days`, value: `${formatAmount(flow.quantityPerDay(lane, runDay - 1) * quantum, unit)} a day` });
    rows.push({ label: closed ? 'Held on the way' : 'Under way', value: inWords(under) });
    if (spec.lanes[lane].sailings !== null) rows.push({ label: 'Waits at the dock', value: inWords(docked) }, describeSailing(scene, lane, time));
    const lost = playhead.columns.laneLost[lane];
    if (lost > 0) rows.push({ label: 'Lost on the way so far', value: formatAmount(lost * quantum, unit) });
  }
  const hazard = playhead.columns.laneHazard[way.lanes[0]];
  const state: State = closed ? 'down' : output < 1 ? 'recovering' : knockOn.ways.has(index) ? 'starved' : 'normal';
  const stateName = closed ? 'Closed' : output < 1 ? `Carries ${formatShare(output)}` : knockOn.ways.has(index) ? 'Brings too little' : 'Open';
  return { title: capital(names.way(index)), role: `Lane, ${way.mode}`, state, stateName, why: output < 1 ? `${capital(names.hazard(hazard))}.` : '', rows };
}
