import { capital } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import type { Edge } from './edge.ts';
import { layeredLayout, type Layout } from './layout.ts';

/** Where the name of a node stands: beside it in the first and last column, below it between them. */
export type Side = 'left' | 'below' | 'right';

/** The drawing of a scene that does not depend on time or window: sites, then markets, as nodes; ways, then sales, as edges. */
export interface Picture {
  readonly layout: Layout;
  /** Number of sites; node `sites + m` is group m of markets. */
  readonly sites: number;
  /** Number of ways; edge `ways + m` leads to group m of markets. */
  readonly ways: number;
  /** Per edge, how far its middle is bent so that ways that join the same two sites stand apart. */
  readonly bends: readonly number[];
  /** Name of each column. */
  readonly echelons: readonly string[];
  /** Per node. */
  readonly names: readonly string[];
  readonly sides: readonly Side[];
}

const SPREAD = 44;

/** Returns the picture of a scene. */
export function drawPicture({ spec, network, names }: Pick<Scene, 'spec' | 'network' | 'names'>): Picture {
  const sites = spec.sites.length;
  const edges: Edge[] = network.ways.map(({ from, to }) => ({ from, to }));
  network.marketGroups.forEach(({ site }, m) => edges.push({ from: site, to: sites + m }));
  const markets = new Set(network.marketGroups.map((_, m) => sites + m));
  const layout = layeredLayout(sites + markets.size, edges, markets);
  const groupName = (m: number): string => (network.marketGroups[m].markets.length > 1 ? names.site(network.marketGroups[m].site) : names.marketGroup(m));
  return {
    layout,
    sites,
    ways: network.ways.length,
    bends: bendsOf(edges),
    echelons: echelonsOf(spec, layout),
    names: layout.nodes.map((_, node) => capital(node < sites ? names.site(node) : groupName(node - sites))),
    sides: layout.nodes.map(({ x }) => (x === layout.layers - 1 ? 'right' : x === 0 ? 'left' : 'below')),
  };
}

function bendsOf(edges: readonly Edge[]): number[] {
  const together = new Map<string, number[]>();
  edges.forEach(({ from, to }, e) => {
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    together.set(key, [...(together.get(key) ?? []), e]);
  });
  const bends = edges.map(() => 0);
  for (const group of together.values()) group.forEach((e, place) => (bends[e] = (place - (group.length - 1) / 2) * SPREAD));
  return bends;
}

const plural = { supplier: 'Suppliers', plant: 'Plants', warehouse: 'Warehouses', store: 'Stores' } as const;

function echelonsOf(spec: Scene['spec'], layout: Layout): string[] {
  return Array.from({ length: layout.layers }, (_, layer) => {
    const kinds = new Set<string>();
    spec.sites.forEach(({ kind }, i) => {
      if (layout.nodes[i].x === layer) kinds.add(plural[kind]);
    });
    if (layout.nodes.some(({ x }, node) => node >= spec.sites.length && x === layer)) kinds.add('Markets');
    return [...kinds].join(' · ');
  });
}
