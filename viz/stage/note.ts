import { formatShare, wordsOf } from '../data/format.ts';
import { causesOfSite } from './cause.ts';
import type { Moment } from './moment.ts';
import { formatServed, lostOnDay, recentService } from './served.ts';

/** Returns the few words below a site that say why it is not well; empty while it is. */
export function siteNote({ scene, sites, runDay }: Moment, site: number): string {
  const state = sites[site];
  if (state === 'normal') return '';
  const { network, names, playhead } = scene;
  const { columns } = playhead;
  if (state === 'silent') return names.hazard(columns.ordersHazard[site]);
  const [cause] = causesOfSite(scene, site);
  if (cause === undefined) return shortWords();
  if (cause.kind === 'siteDown') return names.hazard(cause.hazard);
  if (cause.kind === 'siteReduced') return `recovering: ${formatShare(columns.siteOutput[site])}`;
  if ('point' in cause) return cause.kind === 'waits' ? `waits for ${names.productAt(cause.point)}` : `out of ${names.productAt(cause.point)}`;
  return wordsOf(state);

  function shortWords(): string {
    const lost = lostOnDay(scene, network.sites[site].markets, runDay);
    return lost > 0 ? lostWords(lost) : 'owes goods';
  }
}

/** Returns the few words beside a market: while it is short what it lacks, else how it was served over the last seven days. */
export function marketNote({ scene, runDay, markets: states }: Moment, group: number): string {
  const { markets } = scene.network.marketGroups[group];
  if (states[group] !== 'normal') {
    const lost = lostOnDay(scene, markets, runDay);
    return lost > 0 ? lostWords(lost) : 'waits for goods';
  }
  const service = recentService(scene, markets, runDay);
  return Number.isNaN(service) ? '' : `${formatServed(service)} served`;
}

function lostWords(lost: number): string {
  return lost >= 0.9995 ? 'all lost today' : `${formatShare(lost)} lost today`;
}
