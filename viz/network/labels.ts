import { capital } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import type { Geometry, Size } from './geometry.ts';
import { labelsThatFit, type LabelBox } from './label-room.ts';
import { nodeRings } from './node-rings.ts';
import type { Picture } from './picture.ts';
import { reachOf } from './ring-paths.ts';

const LETTER = 7;
const LINE = 15;
const LONGEST_CROWDED = 22;
/** Below this radius a place is a plain mark with a small name. */
export const CROWDED_RADIUS = 9;

/** Returns the name of a node as it is written on the stage, cut short where it is crowded. */
export function labelText({ names, network, spec }: Scene, node: number, crowded: boolean): string {
  const group = network.marketGroups[node - spec.sites.length];
  const together = group !== undefined && group.markets.length > 1;
  const name = capital(group === undefined ? names.site(node) : together ? names.site(group.site) : names.marketGroup(node - spec.sites.length));
  return crowded && name.length > LONGEST_CROWDED ? `${name.slice(0, LONGEST_CROWDED - 1).trimEnd()}…` : name;
}

/** Returns the nodes whose names are shown: all where there is room, else those that most ways meet at, and none outside the stage. */
export function chooseLabels(scene: Scene, picture: Picture, geometry: Geometry, size: Size): Set<number> {
  const { network } = scene;
  const crowded = geometry.radius < CROWDED_RADIUS;
  const isMarket = (node: number): boolean => node >= picture.sites;
  const reach = picture.layout.nodes.map((_, node) => reachOf(nodeRings(scene, isMarket(node) ? -1 : node), geometry.radius));
  const weight = picture.layout.nodes.map((_, node) => (isMarket(node) ? 0 : network.sites[node].waysIn.length + network.sites[node].waysOut.length));
  const order = picture.layout.nodes.map((_, node) => node).sort((a, b) => weight[b] - weight[a] || a - b);
  const labels = order.map((node): LabelBox => {
    const { x, y } = geometry.nodes[node];
    const letters = labelText(scene, node, crowded).length;
    const width = Math.max(letters, crowded ? 0 : 10) * LETTER * (crowded ? 0.86 : 1);
    const height = crowded ? LINE - 2 : LINE;
    return isMarket(node) ? { id: node, x: x + reach[node] + 8, y: y - height / 2, width, height } : { id: node, x: x - width / 2, y: y + reach[node] + 3, width, height };
  });
  const marks = order.map((node): LabelBox => {
    const { x, y } = geometry.nodes[node];
    const r = reach[node];
    return { id: node, x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  });
  const inside = crowded ? labels.filter(({ x, width }) => x >= 0 && x + width <= size.width) : labels;
  return labelsThatFit(inside, marks);
}
