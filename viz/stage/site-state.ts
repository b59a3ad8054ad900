import { DAY } from '../../engine/index.ts';
import type { Columns } from './columns.ts';
import type { Network } from '../data/network.ts';

/** What a place looks like from outside, worst first where several hold. */
export type State = 'down' | 'recovering' | 'starved' | 'short' | 'normal';

export const states: readonly State[] = ['normal', 'short', 'starved', 'down', 'recovering'];

/** What each state is called, and what it means. */
export const stateWords: Readonly<Record<State, { readonly name: string; readonly meaning: string }>> = {
  normal: { name: 'Normal', meaning: 'Nothing is owed and no line waits.' },
  short: { name: 'Short', meaning: 'Owes goods, or lost demand within the last day.' },
  starved: { name: 'Starved', meaning: 'A line waits for an input, or stock is out while orders wait.' },
  down: { name: 'Down', meaning: 'Puts out nothing.' },
  recovering: { name: 'Recovering', meaning: 'Puts out less than its usual output.' },
};

/** What waits for less than this (µs) is between two deliveries, not in trouble. */
const PATIENCE = DAY / 4;

/** Returns the state of a site at the moment of the columns. */
export function siteState(network: Network, columns: Columns, time: number, site: number): State {
  const output = columns.siteOutput[site];
  if (output <= 0) return 'down';
  if (output < 1) return 'recovering';
  const member = network.sites[site];
  const long = (since: number): boolean => since >= 0 && time - since >= PATIENCE;
  if (member.processes.some((p) => columns.waitsFor[p] >= 0 && long(columns.waitsSince[p]))) return 'starved';
  const owing = member.stockPoints.filter((i) => long(columns.owedSince[i]));
  if (owing.some((i) => long(columns.emptySince[i]))) return 'starved';
  return owing.length > 0 || member.markets.some((m) => lostLately(columns, time, m)) ? 'short' : 'normal';
}

/** Returns the state of some markets: short when one is owed goods or went without within the last day. */
export function marketState(columns: Columns, time: number, markets: readonly number[]): State {
  return markets.some((m) => columns.waiting[m] > 0 || lostLately(columns, time, m)) ? 'short' : 'normal';
}

function lostLately(columns: Columns, time: number, market: number): boolean {
  const last = columns.lastLost[market];
  return last >= 0 && time - last < DAY;
}
