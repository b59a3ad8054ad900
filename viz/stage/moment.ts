import { DAY } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import { changeMark } from './change-mark.ts';
import { chainsOfSite, endsAtDisruption, type Cause } from './cause.ts';
import { lostOnDay } from './served.ts';
import { marketState, siteState, type State } from './site-state.ts';

/** Where a disruption is felt: the ways that bring too little for it, and the sites that it keeps from their work. */
export interface KnockOn {
  readonly ways: ReadonlySet<number>;
  readonly sites: ReadonlySet<number>;
}

/** What is read of a scene at one moment, once a frame, by all that draw it. */
export interface Moment {
  readonly scene: Scene;
  /** Microseconds from the start of the run. */
  readonly time: number;
  /** Number of the day, or of the week where the scenario counts weeks: 0 is the first measured one. */
  readonly date: number;
  /** Whole days since the start of the run: the row of the records. */
  readonly runDay: number;
  readonly sites: readonly State[];
  /** By group of markets. */
  readonly markets: readonly State[];
  readonly knockOn: KnockOn;
  /** Changes whenever a state, its cause or the day does: while it stays, only amounts of stock and goods under way move. */
  readonly version: number;
  readonly mark: number;
}

/** Moves the playhead to a time and returns what is seen there; keeps the parts of the moment before that still hold. */
export function readMoment(scene: Scene, time: number, before: Moment | null): Moment {
  scene.playhead.seek(time);
  const { columns } = scene.playhead;
  const same = before !== null && before.scene === scene ? before : null;
  const date = scene.names.calendar.numberAt(time);
  const runDay = Math.floor(time / DAY);
  const loses = (members: readonly number[]): boolean => members.some((m) => columns.lastLost[m] >= runDay * DAY) && lostOnDay(scene, members, runDay) > 0;
  const sites = scene.spec.sites.map((_, i) => siteState(scene.network, columns, time, i, loses));
  const markets = scene.network.marketGroups.map((group) => marketState(columns, group.markets, loses));
  const mark = changeMark(columns);
  const equal = (a: readonly State[], b: readonly State[]): boolean => a.every((state, i) => state === b[i]);
  if (same !== null && same.date === date && same.runDay === runDay && same.mark === mark && equal(sites, same.sites) && equal(markets, same.markets)) return { ...same, time };
  return { scene, time, date, runDay, sites, markets, knockOn: readKnockOn(scene, sites), version: (before?.version ?? 0) + 1, mark };
}

function readKnockOn(scene: Scene, sites: readonly State[]): KnockOn {
  const felt = { ways: new Set<number>(), sites: new Set<number>() };
  sites.forEach((state, site) => {
    if (state === 'normal') return;
    const chains = chainsOfSite(scene, site).filter(endsAtDisruption);
    if (chains.length > 0) felt.sites.add(site);
    for (const cause of chains.flat()) {
      for (const way of waysOf(scene, cause)) felt.ways.add(way);
    }
  });
  return felt;
}

/** Returns the ways through which a cause is felt: the lanes that should have brought what is missing. */
function waysOf({ spec, network }: Scene, cause: Cause): readonly number[] {
  if ('way' in cause) return [cause.way];
  if (!('point' in cause)) return [];
  const { source } = spec.stockPoints[cause.point];
  return source.kind === 'lanes' ? source.lanes.map((lane) => network.wayOf[lane]) : [];
}
