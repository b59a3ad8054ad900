import type { Playback, Spec } from '../../engine/index.ts';
import type { Names } from '../data/names.ts';
import type { Network } from '../data/network.ts';
import type { Disruption } from './disruptions.ts';
import type { Playhead } from './playback.ts';

export type StoryKind = 'struck' | 'recovering' | 'back' | 'effect' | 'starved' | 'lost' | 'fell' | 'lowest' | 'served' | 'rerouted' | 'out' | 'queue' | 'wave' | 'broke' | 'heldUp' | 'lostOnWay';

/** One thing worth telling, in plain words. */
export interface StoryEvent {
  readonly kind: StoryKind;
  /** Microseconds. */
  readonly time: number;
  readonly text: string;
  /** Sites and ways that it is about. */
  readonly sites: readonly number[];
  readonly ways: readonly number[];
}

export interface StorySource {
  readonly spec: Spec;
  readonly network: Network;
  readonly names: Names;
  readonly playback: Playback;
  readonly playhead: Playhead;
  readonly disruptions: readonly Disruption[];
}
