import type { Scene } from '../data/scene.ts';
import { placeNetwork, type Geometry, type Margin, type Size, type Zoom } from './geometry.ts';
import { labelMargin, overflowBelow, placeLabels, type Label } from './labels.ts';
import { nodeRings } from './node-rings.ts';
import type { Picture } from './picture.ts';
import { reachOf } from './ring-paths.ts';

/** A picture placed on a stage. */
export interface Fitted {
  readonly geometry: Geometry;
  /** How far each node reaches from its centre, rings included, in pixels. */
  readonly reach: readonly number[];
  readonly labels: readonly Label[];
}

const UNZOOMED: Zoom = { k: 1, x: 0, y: 0 };
/** Where rows are as far apart as they get, half of the room that is added goes to the other side. */
const ROUNDS = 6;

/** Returns the margins of a picture on a stage of a size: below it so much that the names and notes under the lowest nodes show. */
export function fitMargin(scene: Scene, picture: Picture, size: Size): Margin {
  let margin = labelMargin(picture, size);
  for (let round = 0; round < ROUNDS; round++) {
    const { labels, geometry } = fitNetwork(scene, picture, size, UNZOOMED, margin);
    const over = overflowBelow(labels, geometry, size);
    if (over <= 0) break;
    margin = { ...margin, below: margin.below + Math.ceil(over) };
  }
  return margin;
}

/** Returns where everything of a picture stands on a stage of a size. */
export function fitNetwork(scene: Scene, picture: Picture, size: Size, zoom: Zoom, margin: Margin): Fitted {
  const geometry = placeNetwork(picture.layout, size, zoom, picture.bends, margin);
  const reach = geometry.radii.map((radius, node) => reachOf(nodeRings(scene, node < picture.sites ? node : -1), radius));
  return { geometry, reach, labels: placeLabels(scene, picture, geometry, reach, size) };
}
