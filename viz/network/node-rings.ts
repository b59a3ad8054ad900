import type { Scene } from '../data/scene.ts';
import { targetStock } from '../data/target.ts';
import { ringsOf, serviceRing, type Ring } from './rings.ts';

/** Returns the rings around a site, one for each stock point that can run out; around a market (site -1) that of its service. */
export function nodeRings({ spec, network }: Pick<Scene, 'spec' | 'network'>, site: number): Ring[] {
  if (site < 0) return [serviceRing()];
  return ringsOf(network.sites[site].stockPoints.filter((point) => targetStock(spec, point) < Infinity));
}
