import { select, type Selection } from 'd3';
import { stockShare } from '../data/target.ts';
import type { Moment } from '../stage/moment.ts';
import { marketNote, siteNote } from '../stage/note.ts';
import { recentService } from '../stage/served.ts';
import type { State } from '../stage/site-state.ts';
import type { Geometry, Size } from './geometry.ts';
import type { Point } from './layout.ts';
import { bodyPath, kindIcons, signShift, stateSigns } from './glyphs.ts';
import { nodeRings } from './node-rings.ts';
import { CROWDED_RADIUS, LINE, type Label } from './labels.ts';
import { buildRows, drawRows, placeRows } from './line-marks.ts';
import { lineRows, type LineRow } from './line-rows.ts';
import type { Picture } from './picture.ts';
import { productStyle } from './product-style.ts';
import { LEAST_RINGED, reachOf, ringPath } from './ring-paths.ts';
import type { Ring } from './rings.ts';
import { wrapName } from './wrap-name.ts';

interface Datum {
  /** Node of the picture: a site, or a group of markets; the other is -1. */
  readonly node: number;
  readonly site: number;
  readonly market: number;
  readonly rings: readonly Ring[];
  /** Its lines, in rows. */
  readonly rows: readonly LineRow[];
  /** What is drawn now; null: nothing yet. */
  state: State | null;
  note: string;
  filled: number[];
  lines: string;
  /** Whether its lines have room, and are in sight. */
  showsLines: boolean;
}

type Group = Selection<SVGGElement, Datum, SVGGElement, unknown>;

/** Sites and markets: shape and colour tell the state, rings the stock. */
export interface NodeMarks {
  draw(picture: Picture, moment: Moment): void;
  place(geometry: Geometry, labels: readonly Label[], size: Size): void;
  /** Touches only what has changed since the last call; `label` gives the words for screen readers. */
  update(moment: Moment, label: (kind: 'site' | 'market', index: number) => string): void;
}

/** Rings are redrawn when they change by this much of a circle. */
const RING_STEP = 1 / 90;

/** Returns the marks of all sites and markets inside a layer. */
export function createNodeMarks(layer: SVGGElement): NodeMarks {
  const root = select(layer);
  let groups: Group = root.selectAll('g.node');
  let radii: readonly number[] = [];
  let notes: readonly Label[] = [];
  let drawn = -1;
  return {
    draw(picture, moment) {
      root.selectAll('g.node').remove();
      groups = root.selectAll<SVGGElement, Datum>('g.node').data(dataOf(picture, moment)).join('g');
      build(groups, moment);
    },
    place(geometry, labels, size) {
      radii = geometry.radii;
      notes = labels;
      const crowded = geometry.radius < CROWDED_RADIUS;
      groups.attr('transform', ({ node }) => `translate(${geometry.nodes[node].x.toFixed(1)},${geometry.nodes[node].y.toFixed(1)})`);
      groups.classed('small', crowded).classed('unlabelled', ({ node }) => !labels[node].shown);
      groups.each(function (d) {
        fit(select(this), d, radii[d.node], labels[d.node]);
        d.state = null;
        d.note = '';
        drawn = -1;
        d.filled = [];
        d.lines = '';
        d.showsLines = d.rows.length > 0 && !crowded && isOnStage(geometry.nodes[d.node], size);
        placeRows(this, d.rows, reachOf(d.rings, radii[d.node]), labels[d.node].line / LINE, d.showsLines);
      });
    },
    update(moment, label) {
      const changed = moment.version !== drawn;
      drawn = moment.version;
      groups.each(function (d) {
        if (d.showsLines) d.lines = drawRows(this, d.rows, moment.scene.playhead.columns, d.lines);
        if (!changed) {
          if (d.site >= 0 && radii[d.node] >= LEAST_RINGED) fillRings(this, d, moment, radii[d.node]);
          return;
        }
        const isSite = d.site >= 0;
        const radius = radii[d.node];
        const state = isSite ? moment.sites[d.site] : moment.markets[d.market];
        if (state !== d.state) {
          d.state = state;
          drawState(select<SVGGElement, Datum>(this), d, state, radius, moment);
          this.setAttribute('aria-label', isSite ? label('site', d.site) : label('market', d.market));
        }
        const words = isSite ? siteNote(moment, d.site) : marketNote(moment, d.market);
        if (words !== d.note) {
          d.note = words;
          const lines = wrapName(words, notes[d.node].longestNote, notes[d.node].noteLines);
          select(this).select('.node-note').selectAll('tspan').data(lines).join('tspan').attr('x', 0).attr('dy', (_, i) => (i === 0 ? 0 : '1.2em')).text((line) => line);
        }
        if (radius >= LEAST_RINGED) fillRings(this, d, moment, radius);
      });
    },
  };
}

/** Pixels beyond the edge of the stage from where the lines of a site can still be seen. */
const BEYOND = 80;

function isOnStage({ x, y }: Point, { width, height }: Size): boolean {
  return x > -BEYOND && y > 0 && x < width + BEYOND && y < height + BEYOND;
}

function dataOf(picture: Picture, { scene }: Moment): Datum[] {
  return picture.layout.nodes.map((_, node) => {
    const site = node < picture.sites ? node : -1;
    return { node, site, market: site < 0 ? node - picture.sites : -1, rings: nodeRings(scene, site), rows: lineRows(scene, site), state: null, note: '', filled: [], lines: '', showsLines: false };
  });
}

function build(groups: Group, { scene }: Moment): void {
  const { spec } = scene;
  groups.attr('class', ({ site }) => (site < 0 ? 'node market' : 'node site')).attr('tabindex', 0).attr('role', 'button');
  groups.attr('data-site', ({ site }) => spec.sites[site]?.id ?? null).attr('data-market', ({ market }) => (market < 0 ? null : market));
  for (const name of ['ground', 'focus', 'wave']) groups.append('circle').attr('class', `node-${name}`);
  const rings = groups.append('g').attr('class', 'node-rings').selectAll('g').data(({ rings: all }) => all).join('g');
  rings.attr('data-product', ({ points }) => (points.length === 1 ? productStyle(spec, spec.stockPoints[points[0]].product) : 'all'));
  rings.append('path').attr('class', 'ring-track');
  rings.append('path').attr('class', 'ring-stock');
  groups.append('path').attr('class', 'node-body');
  groups.append('path').attr('class', 'node-icon');
  groups.each(function ({ rows }) {
    buildRows(this, rows);
  });
  const label = groups.append('g').attr('class', 'node-label');
  label.append('text').attr('class', 'node-name');
  label.append('text').attr('class', 'node-note');
}

function fit(group: Selection<SVGGElement, unknown, null, undefined>, { rings }: Datum, radius: number, label: Label): void {
  const outer = reachOf(rings, radius);
  group.select('.node-ground').attr('r', outer + 3);
  group.select('.node-focus').attr('r', outer + 5);
  group.select('.node-wave').attr('r', outer + 4);
  group.select('.node-rings').attr('display', radius < LEAST_RINGED ? 'none' : null);
  const text = group.select('.node-label').attr('data-side', label.side).attr('transform', `translate(${label.x.toFixed(1)},${label.y.toFixed(1)})`);
  text.select('.node-name').selectAll('tspan').data(label.lines).join('tspan').attr('x', 0).attr('y', (_, i) => i * label.line).text((line) => line);
  text.select('.node-note').attr('y', label.lines.length * label.line);
  group.selectAll<SVGPathElement, Ring>('.ring-track').attr('d', (ring) => ringPath(ring, 1, radius));
}

function drawState(group: Selection<SVGGElement, Datum, null, undefined>, { site }: Datum, state: State, radius: number, { scene }: Moment): void {
  const kind = site < 0 ? 'market' : scene.spec.sites[site].kind;
  const scale = (radius / 15) * (state === 'normal' ? 1.12 : 0.95);
  group.attr('data-state', state);
  group.select('.node-body').attr('d', bodyPath(state, radius));
  group
    .select('.node-icon')
    .attr('d', radius < 6 ? '' : state === 'normal' ? kindIcons[kind] : stateSigns[state])
    .attr('transform', `translate(0,${(signShift[state] * scale).toFixed(2)}) scale(${scale.toFixed(3)})`);
}

function fillRings(element: SVGGElement, d: Datum, { scene, runDay }: Moment, radius: number): void {
  d.rings.forEach((ring, i) => {
    const share = d.site < 0 ? recentService(scene, scene.network.marketGroups[d.market].markets, runDay) : stockShare(scene.spec, scene.playhead.columns.stock, ring.points);
    const filled = Math.round(Math.max(0, Math.min(1, Number.isNaN(share) ? 1 : share)) / RING_STEP) * RING_STEP;
    if (d.filled[i] === filled) return;
    d.filled[i] = filled;
    element.querySelectorAll('.ring-stock')[i].setAttribute('d', ringPath(ring, filled, radius));
  });
}
