import type { Scene } from '../data/scene.ts';

/** Returns the stock points of a site that order, or have made, what they hold. */
export function orderingPoints({ spec, network }: Pick<Scene, 'spec' | 'network'>, site: number): number[] {
  return (network.sites[site]?.stockPoints ?? []).filter((point) => spec.stockPoints[point].source.kind !== 'unlimited');
}
