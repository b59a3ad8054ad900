import { DAY, type Playback, type Spec, type StockPointMeasures } from '../../engine/index.ts';
import type { ScenarioDocument } from '../../scenarios/index.ts';
import { readDisruptions, type Disruption } from '../stage/disruptions.ts';
import { readFlow, type Flow } from '../stage/flow.ts';
import { createPlayhead, type Playhead } from '../stage/playback.ts';
import { pairShipments, type Shipments } from '../stage/shipments.ts';
import type { StoryEvent } from '../stage/story-event.ts';
import { tellStory } from '../stage/story.ts';
import { readNames, type Names } from './names.ts';
import { readNetwork, type Network } from './network.ts';
import { nominalShares } from './nominal-shares.ts';

/** One replication with everything that the view looks up in it. */
export interface Scene {
  readonly document: ScenarioDocument;
  readonly spec: Spec;
  readonly network: Network;
  readonly names: Names;
  readonly playback: Playback;
  /** By stock point. */
  readonly stockPoints: readonly StockPointMeasures[];
  /** By lane: share of its buyer's orders in quiet times; 0 is a backup. */
  readonly nominalShares: Float64Array;
  readonly playhead: Playhead;
  readonly shipments: Shipments;
  readonly flow: Flow;
  readonly disruptions: readonly Disruption[];
  readonly story: readonly StoryEvent[];
  /** Days of the warm-up and of the measured time. */
  readonly warmupDays: number;
  readonly measuredDays: number;
}

/** Returns the scene of a replication; `stockPoints`: what each did in it. */
export function buildScene(document: ScenarioDocument, spec: Spec, playback: Playback, stockPoints: readonly StockPointMeasures[]): Scene {
  const network = readNetwork(spec);
  const names = readNames(document, spec, network);
  const { trace, days } = playback;
  const disruptions = readDisruptions(spec, network, trace);
  const playhead = createPlayhead(spec, trace);
  return {
    document,
    spec,
    network,
    names,
    playback,
    stockPoints,
    nominalShares: nominalShares(spec),
    playhead,
    shipments: pairShipments(spec, trace, days),
    flow: readFlow(spec, trace, days),
    disruptions,
    story: tellStory({ spec, network, names, playback, playhead, disruptions }),
    warmupDays: spec.warmup / DAY,
    measuredDays: (spec.horizon - spec.warmup) / DAY,
  };
}
