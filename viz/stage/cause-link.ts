import type { Spec } from '../../engine/index.ts';
import type { Network } from '../data/network.ts';
import type { Playhead } from './playback.ts';

/** One link of the chain from what is seen back to the disruption that made it so. */
export type Cause =
  | { readonly kind: 'siteDown' | 'siteReduced' | 'siteSilent'; readonly site: number; readonly hazard: number; readonly since: number }
  | { readonly kind: 'wayClosed' | 'wayReduced'; readonly way: number; readonly hazard: number; readonly since: number }
  | { readonly kind: 'lineDown'; readonly site: number; readonly line: number; readonly since: number }
  | { readonly kind: 'lineHeldUp'; readonly site: number; readonly line: number; readonly next: number; readonly since: number }
  | { readonly kind: 'lostOnWay'; readonly way: number; readonly product: number; readonly since: number }
  | { readonly kind: 'sailing'; readonly way: number; readonly product: number; readonly sails: number }
  | { readonly kind: 'waits'; readonly site: number; readonly process: number; readonly point: number; readonly since: number }
  | { readonly kind: 'empty'; readonly site: number; readonly point: number; readonly since: number };

/** Moments are read where the playhead stands. */
export interface World {
  readonly spec: Spec;
  readonly network: Network;
  readonly playhead: Pick<Playhead, 'columns' | 'time'>;
}
