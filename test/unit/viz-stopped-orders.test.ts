import { beforeAll, describe, expect, it } from 'vitest';
import { TraceKind } from '../../engine/index.ts';
import { validate } from '../../scenarios/index.ts';
import { applyEdits, noEdits, type Edits } from '../../viz/data/hit.ts';
import type { Scene } from '../../viz/data/scene.ts';
import { firstLink, readLink, writeLink } from '../../viz/data/url-state.ts';
import { captionAt } from '../../viz/stage/caption.ts';
import { causesOfSite } from '../../viz/stage/cause.ts';
import { chainWords } from '../../viz/stage/cause-words.ts';
import { toTime } from '../../viz/stage/day.ts';
import { describe as describeSubject } from '../../viz/stage/describe.ts';
import { readMoment, type Moment } from '../../viz/stage/moment.ts';
import { siteNote } from '../../viz/stage/note.ts';
import { libraryDocument, sceneOf } from './viz-stage.ts';

const edits: Edits = { hits: [{ target: 'orders', id: 'distributor', day: 30, lasts: 20, recovery: 0 }], off: ['fire'], random: false };

describe('a site whose orders were stopped by hand', () => {
  let scene: Scene;
  let site: number;
  let at: (day: number) => Moment;
  beforeAll(() => {
    scene = sceneOf('three-shops', 7, edits);
    const { spec } = scene;
    site = spec.sites.findIndex(({ id }) => id === 'distributor');
    at = (day) => readMoment(scene, toTime(day, spec.warmup), null);
  });

  it('gives a sound document, and travels in a link', () => {
    expect(validate(applyEdits(libraryDocument('three-shops'), edits)).ok).toBe(true);
    expect(readLink(writeLink({ ...firstLink, edits })).edits).toEqual(edits);
    expect(readLink('#hit=plans_1_2_0_mill').edits).toEqual(noEdits);
  });

  it('has a state of its own for as long as it lasts', () => {
    expect([29.9, 30.1, 49.9, 50.1].map((day) => at(day).sites[site] === 'silent')).toEqual([false, true, true, false]);
    const { stateName, rows, why } = describeSubject(at(35), { kind: 'site', index: site });
    expect(stateName).toBe('No orders');
    expect(rows).toContainEqual({ label: 'Orders', value: 'places none' });
    expect(why).toBe('Distributor places no orders (stopped by you, day 30).');
    expect(siteNote(at(35), site)).toBe('stopped by you');
  });

  it('orders nothing over its lanes meanwhile', () => {
    const { trace } = scene.playback;
    const own = scene.spec.lanes.flatMap(({ to }, lane) => (scene.spec.stockPoints[to].site === site ? [lane] : []));
    let ordered = 0;
    for (let i = 0; i < trace.count; i++) {
      if (trace.kind[i] === TraceKind.ordered && own.includes(trace.a[i]) && trace.time[i] >= toTime(30, scene.spec.warmup) && trace.time[i] < toTime(50, scene.spec.warmup)) ordered++;
    }
    expect(ordered).toBe(0);
  });

  it('is a disruption of the story, from its strike, with how long its stock lasts, to its end', () => {
    expect(scene.disruptions).toEqual([expect.objectContaining({ sites: [site], ways: [], output: 1, stopsOrders: true, strikes: toTime(30, scene.spec.warmup), ends: toTime(50, scene.spec.warmup) })]);
    const words = (kind: string): string => scene.story.filter((event) => event.kind === kind).map(({ text }) => text.replaceAll('\u00a0', ' ')).join('|');
    expect(words('struck')).toMatch(/^Distributor places no orders \(stopped by you\)\. The stock of heaters at Distributor lasts another \d+ days?\.$/);
    expect(words('back')).toBe('Distributor places orders again after 20 days.');
    expect(words('effect')).toMatch(/^While Distributor places no orders, /);
    expect(captionAt(at(40), 0).text).toContain('Distributor places no orders');
  });

  it('is where the chain of a shop that runs out ends', () => {
    const shop = scene.spec.sites.findIndex(({ id }) => id === 'town');
    const starved = Array.from({ length: 15 }, (_, i) => 36 + i).find((day) => at(day).sites[shop] === 'starved');
    expect(starved).toBeDefined();
    at(starved ?? 0);
    const causes = causesOfSite(scene, shop);
    expect(causes.at(-1)).toMatchObject({ kind: 'siteSilent', site, since: toTime(30, scene.spec.warmup) });
    expect(chainWords(causes, scene.names)).toBe('Town shop is out of heaters because Distributor is out of heaters because it places no orders (stopped by you, day 30)');
  });

  it('stays as it was when the play goes back', () => {
    const before = at(29).scene.playhead.columns.siteOrders.slice();
    at(40);
    expect(at(29).scene.playhead.columns.siteOrders).toEqual(before);
  });
});
