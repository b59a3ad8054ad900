import { formatShare, wordsOf } from '../data/format.ts';
import { causesOfSite } from './cause.ts';
import { recentService, type Moment } from './moment.ts';
import { stateWords } from './site-state.ts';

/** Returns the few words below a site that say why it is not well; empty while it is. */
export function siteNote({ scene, sites }: Moment, site: number): string {
  const state = sites[site];
  if (state === 'normal') return '';
  const { spec, network, names, playhead } = scene;
  const { columns } = playhead;
  const [cause] = causesOfSite({ spec, network, columns }, site);
  if (cause === undefined) return stateWords[state].name.toLowerCase();
  if (cause.kind === 'siteDown') return names.hazard(cause.hazard);
  if (cause.kind === 'siteReduced') return `recovering: ${formatShare(columns.siteOutput[site])}`;
  if ('point' in cause) return cause.kind === 'waits' ? `waits for ${names.productAt(cause.point)}` : `out of ${names.productAt(cause.point)}`;
  return wordsOf(state);
}

/** Returns the few words beside a market that say how it was served over the last seven days. */
export function marketNote({ scene, runDay }: Moment, group: number): string {
  const service = recentService(scene, scene.network.marketGroups[group].markets, runDay);
  return Number.isNaN(service) ? '' : `${formatShare(service)} served`;
}
