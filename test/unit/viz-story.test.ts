import { beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../engine/index.ts';
import { validate } from '../../scenarios/index.ts';
import { formatShare } from '../../viz/data/format.ts';
import { applyEdits, hitId, noEdits, type Edits } from '../../viz/data/hit.ts';
import type { Scene } from '../../viz/data/scene.ts';
import { captionAt } from '../../viz/stage/caption.ts';
import { causesOfSite, endsAtDisruption } from '../../viz/stage/cause.ts';
import { toTime } from '../../viz/stage/day.ts';
import { describe as describeSubject } from '../../viz/stage/describe.ts';
import { readMoment, type Moment } from '../../viz/stage/moment.ts';
import { formatServed } from '../../viz/stage/served.ts';
import { marketNote } from '../../viz/stage/note.ts';
import { eventAfter, eventBefore, lastEventAt } from '../../viz/stage/story-order.ts';
import { libraryDocument, sceneOf as sceneOfLibrary } from './viz-stage.ts';

const quiet = (name: string): Edits => {
  const dated = (libraryDocument(name).hazards ?? []).filter(({ when }) => 'date' in when);
  return { hits: [], off: dated.map(({ id }) => id), random: false };
};

const sceneOf = (edits: Edits): Scene => sceneOfLibrary('bakery', 7, edits);

describe('edits', () => {
  it('give a document that is still sound', () => {
    const document = libraryDocument('bakery');
    const edits: Edits = { hits: [{ target: 'site', id: Object.keys(document.sites)[0], day: 12.5, lasts: 3, recovery: 4 }], off: [], random: true };
    expect(validate(applyEdits(document, edits)).ok).toBe(true);
  });

  it('are counted in the time unit of the document', () => {
    const document = { ...libraryDocument('bakery'), unit: { time: 'hour' as const } };
    const [hazard] = applyEdits(document, { hits: [{ target: 'site', id: 'x', day: 2, lasts: 3, recovery: 0 }], off: [], random: false }).hazards?.slice(-1) ?? [];
    expect(hazard).toMatchObject({ id: hitId(0), when: { date: 48 }, lasts: 72, recovery: 'step' });
  });

  it('that change nothing leave the same hazards', () => {
    const document = libraryDocument('bakery');
    expect(applyEdits(document, noEdits).hazards).toEqual(document.hazards);
  });
});

describe('story of one hit on a quiet bakery', () => {
  const struckDay = 100;
  let scene: Scene;
  let site: number;
  let moment: (day: number) => Moment;
  beforeAll(() => {
    const base = sceneOf(quiet('bakery'));
    // What everything hangs on: the supplier of the plant.
    const { spec } = base;
    const plant = spec.sites.findIndex(({ kind }) => kind === 'plant');
    const input = spec.stockPoints.findIndex((point) => point.site === plant && point.source.kind === 'lanes');
    const { source } = spec.stockPoints[input];
    site = source.kind === 'lanes' ? spec.stockPoints[spec.lanes[source.lanes[0]].from].site : -1;
    scene = sceneOf({ ...quiet('bakery'), hits: [{ target: 'site', id: spec.sites[site].id, day: struckDay, lasts: 40, recovery: 0 }] });
    moment = (day) => readMoment(scene, toTime(day, scene.spec.warmup), null);
  });

  it('is one disruption, from its strike to its end', () => {
    expect(scene.disruptions).toEqual([expect.objectContaining({ sites: [site], ways: [], output: 0, strikes: toTime(100, scene.spec.warmup), ends: toTime(140, scene.spec.warmup) })]);
  });

  it('tells the strike with how long stocks will last, and the return', () => {
    const [struck] = scene.story.filter(({ kind }) => kind === 'struck');
    expect(struck.text).toMatch(/stops \(knocked out by you\)\. .+ at .+ lasts (another|less than) .+\sdays?\./);
    expect(scene.story.map(({ kind }) => kind)).toContain('back');
  });

  it('is in order of time, and can be walked both ways', () => {
    const { story } = scene;
    for (let i = 1; i < story.length; i++) expect(story[i].time).toBeGreaterThanOrEqual(story[i - 1].time);
    expect(lastEventAt(story, -1)).toBe(-1);
    expect(eventAfter(story, -1)).toBe(story[0]);
    expect(eventBefore(story, Infinity)).toBe(story.at(-1));
  });

  it('shows the site down, and traces the plant that waits back to it', () => {
    const late = moment(138);
    expect(late.sites[site]).toBe('down');
    const plant = scene.spec.sites.findIndex(({ kind }) => kind === 'plant');
    const causes = causesOfSite(scene, plant);
    if (late.sites[plant] === 'starved') {
      expect(endsAtDisruption(causes)).toBe(true);
      expect(describeSubject(late, { kind: 'site', index: plant }).why).toContain('because');
    }
    expect(moment(99).sites[site]).toBe('normal');
  });

  it('has a caption on every day', () => {
    expect(captionAt(moment(-5)).day).toBe('Warm-up');
    expect(captionAt(moment(99)).text).toContain('Nothing is disrupted');
    expect(captionAt(moment(100.5))).toMatchObject({ day: 'Day 100' });
    expect(captionAt(moment(130)).text).not.toBe('');
  });

  it('falls and recovers as the measures say', () => {
    const [fell] = scene.story.filter(({ kind }) => kind === 'fell');
    const { impactLag } = scene.playback.pair;
    if (fell === undefined) expect(impactLag).toBeNaN();
    else expect(Math.floor((fell.time - 1 - toTime(struckDay, scene.spec.warmup)) / DAY)).toBe(impactLag);
  });
});

describe('story of a hit while service is low already', () => {
  const id = 'storefront';
  const knockedOut = (): Scene => sceneOf({ hits: [{ target: 'site', id, day: 100, lasts: 30, recovery: 0 }], off: [], random: true });

  it('tells how low service falls while it lasts, and which markets go without because of it', () => {
    const scene = knockedOut();
    const { spec, playback, story, names } = scene;
    const site = spec.sites.findIndex((s) => s.id === id);
    const [effect] = story.filter(({ kind, time, sites }) => kind === 'effect' && sites.includes(site) && time > toTime(100, spec.warmup));
    const during = playback.curve.slice(toTime(100, spec.warmup) / DAY, toTime(130, spec.warmup) / DAY);
    expect(effect.text).toContain(formatShare(Math.min(...during)));
    for (const market of scene.network.sites[site].markets) expect(effect.text).toContain(names.market(market));
    expect(effect.time).toBeLessThanOrEqual(toTime(130, spec.warmup));
  });

  it('says of the lowest day which dip it is of', () => {
    const lowest = knockedOut().story.filter(({ kind }) => kind === 'lowest');
    expect(lowest.length).toBeGreaterThan(0);
    for (const { text } of lowest) expect(text).toContain('lowest of this dip: ');
  });
});

describe('words beside a market', () => {
  it('agree with its state on every day', () => {
    const scene = sceneOf(noEdits);
    let short = 0;
    for (let day = 0.9; day < 200; day++) {
      const at = readMoment(scene, toTime(day, scene.spec.warmup), null);
      at.markets.forEach((state, group) => {
        if (state === 'short') short++;
        expect(marketNote(at, group)).toMatch(state === 'short' ? /lost today$|waits for goods/ : /served$/);
        expect(marketNote(at, group)).not.toMatch(/^0\.0.%.lost/);
      });
    }
    expect(short).toBeGreaterThan(0);
  });

  it('never call a little lost nothing', () => {
    expect(formatServed(0.9998)).toMatch(/^over 99\.9/);
    expect([formatServed(1), formatServed(0.998)]).toEqual([formatShare(1), formatShare(0.998)]);
  });

  it('say of an input how much batches wait for, not that it is owed', () => {
    const scene = sceneOf(noEdits);
    const plant = scene.spec.sites.findIndex(({ kind }) => kind === 'plant');
    const details: string[] = [];
    for (let day = 120; day < 140; day++) {
      for (const { label, detail = '' } of describeSubject(readMoment(scene, toTime(day, scene.spec.warmup), null), { kind: 'site', index: plant }).rows) if (label === 'Flour') details.push(detail);
    }
    expect(details.some((detail) => detail.includes('needed by waiting batches'))).toBe(true);
    expect(details.some((detail) => detail.includes('owed'))).toBe(false);
  });
});
