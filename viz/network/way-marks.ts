import { scaleSqrt, select, type Selection } from 'd3';
import type { Moment } from '../stage/moment.ts';
import type { Geometry } from './geometry.ts';
import { LARGEST_RADIUS } from './glyphs.ts';
import type { Picture } from './picture.ts';

/** What a lane looks like now; a mark is touched only when one of these changes. */
interface Look {
  width: number;
  mode: 'open' | 'closed' | 'felt' | 'idle';
}

interface Datum {
  readonly index: number;
  look: Look | null;
}

type Group = Selection<SVGGElement, Datum, SVGGElement, unknown>;

/** The lanes between sites, as wide as what flows; dashed while closed, and, pale, those that are backups. */
export interface WayMarks {
  draw(picture: Picture, moment: Moment): void;
  place(geometry: Geometry, picture: Picture): void;
  update(moment: Moment, label: (way: number) => string): void;
}

const NARROWEST = 1.25;
const WIDEST = 8;
/** Widths differ by at least this much, or a mark would change every day for nothing. */
const WIDTH_STEP = 0.25;

/** Returns the marks of all lanes inside a layer. `index` on each group's datum is the way. */
export function createWayMarks(layer: SVGGElement): WayMarks {
  const root = select(layer);
  let groups: Group = root.selectAll<SVGGElement, Datum>('g.way');
  let widthOf = scaleSqrt();
  let drawn = -1;
  return {
    draw(picture, { scene }) {
      const data = Array.from({ length: picture.layout.routes.length }, (_, index): Datum => ({ index, look: null }));
      root.selectAll('g.way').remove();
      const entered = root.selectAll<SVGGElement, Datum>('g.way').data(data).join('g').attr('class', 'way');
      const ways = entered.filter(({ index }) => index < picture.ways);
      ways.classed('way-backup', ({ index }) => isBackup(scene, index));
      ways.attr('tabindex', 0).attr('role', 'button').attr('data-way', ({ index }) => scene.network.ways[index].id);
      ways.append('path').attr('class', 'way-halo');
      entered.append('path').attr('class', 'way-line').classed('way-sale', ({ index }) => index >= picture.ways);
      ways.append('path').attr('class', 'way-touch');
      const sign = ways.append('g').attr('class', 'way-closed').attr('aria-hidden', 'true');
      sign.append('circle').attr('r', 8);
      sign.append('path').attr('d', 'M-4,0H4');
      groups = entered;
      widthOf = scaleSqrt().domain([0, greatestFlow(scene)]).clamp(true);
    },
    place(geometry, picture) {
      const crowding = Math.min(1, geometry.radius / LARGEST_RADIUS);
      widthOf.range([Math.max(0.6, NARROWEST * crowding), WIDEST * crowding]);
      groups.each(function (datum) {
        const { index } = datum;
        datum.look = null;
        drawn = -1;
        const { d } = geometry.routes[index];
        const group = select(this);
        group.selectAll('path.way-halo, path.way-line, path.way-touch').attr('d', d);
        if (index >= picture.ways) return;
        const middle = geometry.routes[index].at(0.5);
        group.select('g.way-closed').attr('transform', `translate(${middle.x.toFixed(1)},${middle.y.toFixed(1)})`);
      });
    },
    update(moment, label) {
      if (moment.version === drawn) return;
      drawn = moment.version;
      const { scene, knockOn, runDay, markets } = moment;
      const ways = scene.network.ways.length;
      groups.each(function (datum) {
        const { index } = datum;
        const next: Look =
          index < ways
            ? { width: Math.round(widthOf(wayFlow(scene, index, runDay)) / WIDTH_STEP) * WIDTH_STEP, mode: wayMode(moment, index) }
            : { width: 1.4, mode: markets[index - ways] === 'short' && knockOn.sites.has(scene.network.marketGroups[index - ways].site) ? 'felt' : 'open' };
        if (datum.look !== null && datum.look.width === next.width && datum.look.mode === next.mode) return;
        datum.look = next;
        const group = select(this).attr('data-mode', next.mode);
        if (index < ways) group.attr('aria-label', label(index));
        group.select('path.way-line').style('stroke-width', next.width.toFixed(2));
      });
    },
  };
}

function wayMode({ scene, knockOn, runDay }: Moment, way: number): Look['mode'] {
  const { lanes } = scene.network.ways[way];
  if (lanes.every((lane) => scene.playhead.columns.laneOutput[lane] <= 0)) return 'closed';
  if (knockOn.ways.has(way)) return 'felt';
  return wayFlow(scene, way, runDay) > 0 ? 'open' : 'idle';
}

/** Returns whether a way carries nothing in quiet times. */
export function isBackup({ network, nominalShares }: Pick<Moment['scene'], 'network' | 'nominalShares'>, way: number): boolean {
  return network.ways[way].lanes.every((lane) => nominalShares[lane] <= 0);
}

function wayFlow(scene: Moment['scene'], way: number, runDay: number): number {
  return scene.network.ways[way].lanes.reduce((sum, lane) => sum + scene.flow.valuePerDay(lane, runDay - 1), 0);
}

function greatestFlow(scene: Moment['scene']): number {
  let most = 1e-9;
  for (let way = 0; way < scene.network.ways.length; way++) {
    for (let day = 0; day < scene.playback.days; day += 3) most = Math.max(most, wayFlow(scene, way, day));
  }
  return most;
}
