import { describe, expect, it } from 'vitest';
import type { Edge } from '../../viz/network/edge.ts';
import { assignLayers } from '../../viz/network/layers.ts';
import { layeredLayout } from '../../viz/network/layout.ts';

const edges = (...pairs: [number, number][]): Edge[] => pairs.map(([from, to]) => ({ from, to }));

/** A small generator of its own, so that the networks are the same on every run. */
function randomNetwork(nodes: number, arcs: number, seed: number): Edge[] {
  let state = seed;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return Array.from({ length: arcs }, () => {
    const from = Math.floor(next() * nodes);
    return { from, to: Math.floor(next() * nodes) };
  }).filter(({ from, to }) => from !== to);
}

describe('assignLayers', () => {
  it('stands each node right of all that feeds it', () => {
    expect([...assignLayers(4, edges([0, 1], [1, 2], [0, 2], [2, 3]), new Set())]).toEqual([0, 1, 2, 3]);
  });

  it('keeps a cycle in one layer, and what it feeds behind it', () => {
    const layers = assignLayers(4, edges([0, 1], [1, 2], [2, 1], [2, 3]), new Set());
    expect(layers[1]).toBe(layers[2]);
    expect(layers[3]).toBe(layers[2] + 1);
  });

  it('keeps markets alone in the last layer', () => {
    expect([...assignLayers(5, edges([0, 1], [1, 2], [0, 3], [2, 4]), new Set([3, 4]))]).toEqual([0, 1, 2, 3, 3]);
  });
});

describe('layeredLayout', () => {
  it('keeps nodes of a layer at least one row apart', () => {
    for (const seed of [1, 2, 3]) {
      const { nodes } = layeredLayout(60, randomNetwork(60, 120, seed));
      const gaps = nodes.flatMap((a, i) => nodes.slice(i + 1).filter((b) => b.x === a.x).map((b) => Math.abs(a.y - b.y)));
      expect(Math.min(...gaps)).toBeGreaterThan(0.999);
    }
  });

  it('gives the same drawing for the same network', () => {
    const network = randomNetwork(80, 160, 7);
    expect(layeredLayout(80, network)).toEqual(layeredLayout(80, network));
  });

  it('draws two chains without a crossing however they are listed', () => {
    const { nodes } = layeredLayout(6, edges([0, 3], [1, 2], [2, 5], [3, 4]));
    expect(Math.sign(nodes[0].y - nodes[1].y)).toBe(Math.sign(nodes[3].y - nodes[2].y));
    expect(Math.sign(nodes[3].y - nodes[2].y)).toBe(Math.sign(nodes[4].y - nodes[5].y));
  });

  it('runs every route from its first node to its last, one layer at a time', () => {
    const network = edges([0, 1], [1, 2], [2, 3], [0, 3]);
    const { nodes, routes, ends } = layeredLayout(4, network);
    routes.forEach((route, e) => {
      expect(route[0]).toEqual(nodes[ends[e][0]]);
      expect(route.at(-1)).toEqual(nodes[ends[e][1]]);
      for (let i = 1; i < route.length; i++) expect(route[i].x - route[i - 1].x).toBe(1);
    });
  });

  it('centres a lone supplier before its two customers', () => {
    const { nodes } = layeredLayout(3, edges([0, 1], [0, 2]));
    expect(nodes[0].y).toBeCloseTo((nodes[1].y + nodes[2].y) / 2, 9);
  });

  it('draws a network without lanes, and none at all', () => {
    expect(layeredLayout(3, []).layers).toBe(1);
    expect(layeredLayout(0, []).nodes).toEqual([]);
  });

  it('takes 500 nodes with cycles', () => {
    const { nodes } = layeredLayout(500, randomNetwork(500, 900, 11));
    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
