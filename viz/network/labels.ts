import { capital } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import type { Geometry } from './geometry.ts';
import { labelsThatFit, type LabelBox } from './label-room.ts';
import type { Picture } from './picture.ts';

const LETTER = 7.2;
const LINE = 15;

/** Returns the nodes whose names are shown: all where there is room, else those that most goods pass. */
export function chooseLabels({ spec, network, names }: Scene, picture: Picture, geometry: Geometry): Set<number> {
  const weight = picture.layout.nodes.map((_, node) => {
    if (node >= picture.sites) return 0;
    const { waysIn, waysOut } = network.sites[node];
    return waysIn.length + waysOut.length;
  });
  const order = picture.layout.nodes.map((_, node) => node).sort((a, b) => weight[b] - weight[a] || a - b);
  const crowded = geometry.radius < 9;
  const boxes = order.map((node): LabelBox => {
    const { x, y } = geometry.nodes[node];
    const market = node >= picture.sites;
    const name = capital(market ? names.market(node - picture.sites) : names.site(node));
    const points = market ? 1 : Math.min(3, network.sites[node].stockPoints.filter((p) => spec.stockPoints[p].source.kind !== 'unlimited').length);
    const outer = geometry.radius * (1 + 0.43 * points) + 4;
    const width = Math.max(name.length, crowded ? 0 : 10) * LETTER;
    const height = crowded ? LINE : 2 * LINE;
    return market ? { id: node, x: x + outer, y: y - 10, width, height } : { id: node, x: x - width / 2, y: y + outer, width, height };
  });
  return labelsThatFit(boxes);
}
