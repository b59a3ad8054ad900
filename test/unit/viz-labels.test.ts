import { describe, expect, it } from 'vitest';
import { fitMargin, fitNetwork } from '../../viz/network/fit-network.ts';
import { overflowBelow } from '../../viz/network/labels.ts';
import { drawPicture } from '../../viz/network/picture.ts';
import { sceneOf } from './viz-stage.ts';

const UNZOOMED = { k: 1, x: 0, y: 0 };

describe.each(['bakery', 'beer-game', 'furniture', 'three-shops'])('names under the nodes of %s', (name) => {
  const scene = sceneOf(name, 7);
  const picture = drawPicture(scene);

  it.each([[1090, 484], [1090, 462], [768, 430], [500, 360]])('stay on a stage of %i x %i pixels, with notes in two lines', (width, height) => {
    const size = { width, height };
    const { labels, geometry, reach } = fitNetwork(scene, picture, size, UNZOOMED, fitMargin(scene, picture, size));
    expect(overflowBelow(labels, geometry, size)).toBeLessThanOrEqual(1);
    for (const [node, { y }] of geometry.nodes.entries()) expect(y + reach[node]).toBeLessThanOrEqual(height);
  });
});
