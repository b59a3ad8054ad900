import { DAY } from '../../engine/index.ts';
import type { Columns } from './columns.ts';
import type { Network } from '../data/network.ts';

/** What a place looks like from outside, worst first where several hold. */
export type State = 'down' | 'recovering' | 'silent' | 'starved' | 'short' | 'normal';

export const states: readonly State[] = ['normal', 'short', 'starved', 'down', 'recovering', 'silent'];

/** What each state is called, and what it means. */
export const stateWords: Readonly<Record<State, { readonly name: string; readonly meaning: string }>> = {
  normal: { name: 'Normal', meaning: 'Nothing is owed and no line waits.' },
  short: { name: 'Short', meaning: 'Owes goods, or loses demand today.' },
  starved: { name: 'Starved', meaning: 'A line waits for an input, or stock is out while orders wait.' },
  down: { name: 'Down', meaning: 'Puts out nothing.' },
  recovering: { name: 'Recovering', meaning: 'Puts out less than its usual output.' },
  silent: { name: 'No orders', meaning: 'Places no orders, though it works and sends out what it has.' },
};

/** What waits for less than this (µs) is between two deliveries, not in trouble. */
const PATIENCE = DAY / 4;

/** Tells whether some markets have gone without on the current day, enough to be worth showing. */
type Loses = (markets: readonly number[]) => boolean;

/** Returns the state of a site at the moment of the columns. */
export function siteState(network: Network, columns: Columns, time: number, site: number, loses: Loses): State {
  const output = columns.siteOutput[site];
  if (output <= 0) return 'down';
  if (output < 1) return 'recovering';
  if (columns.siteOrders[site] === 0) return 'silent';
  const member = network.sites[site];
  const long = (since: number): boolean => since >= 0 && time - since >= PATIENCE;
  if (member.processes.some((p) => columns.waitsFor[p] >= 0 && long(columns.waitsSince[p]))) return 'starved';
  const owing = member.stockPoints.filter((i) => long(columns.owedSince[i]));
  if (owing.some((i) => long(columns.emptySince[i]))) return 'starved';
  return owing.length > 0 || loses(member.markets) ? 'short' : 'normal';
}

/** Returns the state of some markets: short when one is owed goods, or when they go without today. */
export function marketState(columns: Columns, markets: readonly number[], loses: Loses): State {
  return markets.some((m) => columns.waiting[m] > 0) || loses(markets) ? 'short' : 'normal';
}
