import type { Scene } from '../data/scene.ts';
import { placeNetwork, textScale, type Geometry, type Margin, type Size, type Zoom } from './geometry.ts';
import { lineRows, rowsHeight } from './line-rows.ts';
import { CROWDED_RADIUS, labelMargin, overflowBelow, placeLabels, type Label } from './labels.ts';
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

/** Pixels of the stage that the names of the columns take. */
const HEADS = 42;

/** Returns the margins of a picture on a stage of a size: so much above and below it that the lines over its highest nodes show, and the names and notes under its lowest. */
export function fitMargin(scene: Scene, picture: Picture, size: Size): Margin {
  let margin = labelMargin(picture, size);
  for (let round = 0; round < ROUNDS; round++) {
    const { labels, geometry, reach } = fitNetwork(scene, picture, size, UNZOOMED, margin);
    const under = Math.max(0, Math.ceil(overflowBelow(labels, geometry, size)));
    const over = Math.max(0, Math.ceil(overflowAbove(scene, picture, geometry, reach, size)));
    if (under === 0 && over === 0) break;
    margin = { ...margin, above: margin.above + over, below: margin.below + under };
  }
  return margin;
}

/** Returns where everything of a picture stands on a stage of a size. */
export function fitNetwork(scene: Scene, picture: Picture, size: Size, zoom: Zoom, margin: Margin): Fitted {
  const crests = crestsOf(scene, picture, size);
  const geometry = placeNetwork(picture.layout, size, zoom, picture.bends, margin, crests);
  const reach = geometry.radii.map((radius, node) => reachOf(nodeRings(scene, node < picture.sites ? node : -1), radius));
  return { geometry, reach, labels: placeLabels(scene, picture, geometry, reach, size, geometry.radius < CROWDED_RADIUS ? [] : crests) };
}

/** Returns how many pixels the lines of each node take above it. */
function crestsOf(scene: Scene, picture: Picture, size: Size): number[] {
  return picture.names.map((_, node) => (node < picture.sites ? rowsHeight(lineRows(scene, node)) * textScale(size) : 0));
}

function overflowAbove(scene: Scene, picture: Picture, geometry: Geometry, reach: readonly number[], size: Size): number {
  if (geometry.radius < CROWDED_RADIUS) return 0;
  return crestsOf(scene, picture, size).reduce((most, crest, node) => (crest === 0 ? most : Math.max(most, HEADS - (geometry.nodes[node].y - reach[node] - crest))), 0);
}
