import { describe, expect, it } from 'vitest';
import { servedByDay } from '../../viz/stage/served.ts';
import { libraryDocument, sceneOf } from './viz-stage.ts';

const texts = (story: readonly { kind: string; text: string }[], kind: string): string[] => story.filter((event) => event.kind === kind).map(({ text }) => text.replace(/\u00a0/g, ' '));

describe('a run that nothing strikes', () => {
  const scene = sceneOf('beer-game', 7);

  it('is told by its stock-outs, its queues and its waves of orders', () => {
    expect(libraryDocument('beer-game').hazards ?? []).toEqual([]);
    expect(texts(scene.story, 'out')).toContain('Retailer runs out of beer for the first time.');
    expect(texts(scene.story, 'queue')).toHaveLength(4);
    expect(texts(scene.story, 'wave').find((text) => text.startsWith('Factory'))).toMatch(/^Factory orders more than ever in this run: 30\.\d cases in one week, and is asked for 24\.\d\.$/);
    for (const { time } of scene.story) expect(time).toBeGreaterThanOrEqual(scene.spec.warmup);
  });

  it('runs out from the customer upward', () => {
    const out = scene.story.filter(({ kind }) => kind === 'out').map(({ text }) => text.split(' ')[0]);
    expect(out).toEqual(['Retailer', 'Wholesaler', 'Distributor', 'Factory']);
  });

  it('has a service that tells of it, where the share of the undisturbed run does not', () => {
    expect(Math.min(...scene.playback.curve)).toBe(1);
    expect(Math.min(...servedByDay(scene))).toBe(0);
  });

  it('is not told so once something strikes', () => {
    const struck = sceneOf('beer-game', 7, { hits: [{ target: 'site', id: 'factory', day: 20, lasts: 7, recovery: 0 }], off: [], random: true });
    expect(struck.story.filter(({ kind }) => ['out', 'queue', 'wave'].includes(kind))).toEqual([]);
  });
});
