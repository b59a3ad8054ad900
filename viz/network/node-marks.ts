import { arc, select, type Selection } from 'd3';
import { capital, formatShare } from '../data/format.ts';
import { targetStock } from '../data/target.ts';
import { recentService, type Moment } from '../stage/moment.ts';
import { stateWords, type State } from '../stage/site-state.ts';
import type { Geometry } from './geometry.ts';
import { bodyPath, kindIcons, productStyle, signShift, stateSigns } from './glyphs.ts';
import type { Picture } from './picture.ts';
import { ringsOf, type Ring } from './rings.ts';

interface Datum {
  /** Node of the picture. */
  readonly node: number;
  readonly site: number;
  readonly market: number;
  readonly rings: readonly Ring[];
  state: State | null;
  note: string;
  filled: number[];
}

/** Sites and markets: shape and colour tell the state, rings the stock. */
export interface NodeMarks {
  draw(picture: Picture, moment: Moment): void;
  place(geometry: Geometry, shown: ReadonlySet<number>): void;
  update(moment: Moment, label: (kind: 'site' | 'market', index: number) => string): void;
}

/** Rings are redrawn when they change by this much of a circle. */
const STEP = 1 / 90;

const band = arc<{ inner: number; outer: number; from: number; to: number }>()
  .innerRadius((d) => d.inner)
  .outerRadius((d) => d.outer)
  .startAngle((d) => d.from)
  .endAngle((d) => d.to);

/** Returns the marks of all sites and markets inside a layer. */
export function createNodeMarks(layer: SVGGElement): NodeMarks {
  const root = select(layer);
  let groups: Selection<SVGGElement, Datum, SVGGElement, unknown> = root.selectAll('g.node');
  let radius = 15;
  return {
    draw(picture, { scene }) {
      const { spec, network } = scene;
      const data: Datum[] = picture.layout.nodes.map((_, node) => {
        const site = node < picture.sites ? node : -1;
        const points = site < 0 ? [] : network.sites[site].stockPoints.filter((point) => targetStock(spec, point) < Infinity);
        return { node, site, market: node - picture.sites, rings: ringsOf(site < 0 ? 1 : points.length).map((ring, i) => ({ ...ring, point: points[i] ?? -1 })), state: null, note: '', filled: [] };
      });
      root.selectAll('g.node').remove();
      groups = root.selectAll<SVGGElement, Datum>('g.node').data(data).join('g').attr('class', (d) => (d.site < 0 ? 'node market' : 'node site'));
      groups.attr('tabindex', 0).attr('role', (d) => (d.site < 0 ? 'img' : 'button'));
      groups.attr('data-site', (d) => (d.site < 0 ? null : spec.sites[d.site].id)).attr('data-market', (d) => (d.site < 0 ? spec.markets[d.market].id : null));
      groups.append('circle').attr('class', 'node-ground');
      groups.append('circle').attr('class', 'node-focus');
      groups.append('circle').attr('class', 'node-wave');
      const ring = groups.append('g').attr('class', 'node-rings').selectAll('g').data((d) => d.rings).join('g').attr('data-product', (r) => (r.point < 0 ? 'market' : productStyle(spec.stockPoints[r.point].product)));
      ring.append('path').attr('class', 'ring-track');
      ring.append('path').attr('class', 'ring-stock');
      groups.append('path').attr('class', 'node-body');
      groups.append('path').attr('class', 'node-icon');
      const text = groups.append('g').attr('class', 'node-label');
      text.append('text').attr('class', 'node-name').text((d) => capital(d.site < 0 ? scene.names.market(d.market) : scene.names.site(d.site)));
      text.append('text').attr('class', 'node-note');
    },
    place(geometry, shown) {
      radius = geometry.radius;
      groups.attr('transform', ({ node }) => `translate(${geometry.nodes[node].x.toFixed(1)},${geometry.nodes[node].y.toFixed(1)})`);
      groups.classed('small', radius < 9).classed('unlabelled', ({ node }) => !shown.has(node));
      groups.each(function (d) {
        const outer = outerRadius(d, radius);
        const group = select(this);
        group.select('.node-ground').attr('r', outer + 3);
        group.select('.node-focus').attr('r', outer + 6);
        group.select('.node-wave').attr('r', outer + 4);
        const beside = d.site < 0;
        group.select('.node-label').attr('transform', beside ? `translate(${outer + 9},-1)` : `translate(0,${outer + 18})`);
        group.select('.node-note').attr('y', 16);
        group.selectAll<SVGPathElement, Ring>('.ring-track').attr('d', (r) => ringPath(r, 1, radius));
        d.state = null;
        d.filled = [];
      });
    },
    update(moment, label) {
      groups.each(function (d) {
        const state = d.site < 0 ? moment.markets[d.market] : moment.sites[d.site];
        if (state !== d.state) {
          d.state = state;
          drawState(select<SVGGElement, Datum>(this), d, radius, moment);
          this.setAttribute('aria-label', d.site < 0 ? label('market', d.market) : label('site', d.site));
        }
        const note = d.site < 0 ? marketNote(moment, d.market) : state === 'normal' ? '' : stateWords[state].name;
        if (note !== d.note) {
          d.note = note;
          select(this).select('.node-note').text(note);
        }
        if (radius >= 7) drawRings(this, d, moment, radius);
      });
    },
  };
}

/** Returns how far a node reaches from its centre. */
export function outerRadius(d: { readonly rings: readonly Ring[] }, radius: number): number {
  return d.rings.reduce((most, ring) => Math.max(most, ringBand(ring, radius).outer), radius);
}

function drawState(group: Selection<SVGGElement, Datum, null, undefined>, d: Datum, radius: number, { scene }: Moment): void {
  const state = d.state ?? 'normal';
  const kind = d.site < 0 ? 'market' : scene.spec.sites[d.site].kind;
  group.attr('data-state', state);
  group.select('.node-body').attr('d', bodyPath(state, radius));
  const scale = (radius / 15) * (state === 'normal' ? 1.12 : 0.95);
  group
    .select('.node-icon')
    .attr('d', radius < 6 ? '' : state === 'normal' ? kindIcons[kind] : stateSigns[state])
    .attr('transform', `translate(0,${signShift[state] * scale}) scale(${scale.toFixed(3)})`);
}

function drawRings(element: SVGGElement, d: Datum, moment: Moment, radius: number): void {
  const { scene, runDay } = moment;
  const { stock } = scene.playhead.columns;
  d.rings.forEach((ring, i) => {
    const share = ring.point < 0 ? recentService(scene, d.market, runDay) : stock[ring.point] / targetStock(scene.spec, ring.point);
    const filled = Math.round(Math.max(0, Math.min(1, Number.isNaN(share) ? 1 : share)) / STEP) * STEP;
    if (d.filled[i] === filled) return;
    d.filled[i] = filled;
    element.querySelectorAll('.ring-stock')[i].setAttribute('d', ringPath(ring, filled, radius));
  });
}

function ringBand(ring: Ring, radius: number): { inner: number; outer: number } {
  const unit = Math.max(0.5, radius / 15);
  const inner = radius + (5 + ring.level * 6.5) * unit;
  return { inner, outer: inner + 4.5 * unit };
}

function ringPath(ring: Ring, filled: number, radius: number): string {
  return band({ ...ringBand(ring, radius), from: ring.from, to: ring.from + (ring.to - ring.from) * filled }) ?? '';
}

function marketNote({ scene, runDay }: Moment, market: number): string {
  const service = recentService(scene, market, runDay);
  return Number.isNaN(service) ? '' : `${formatShare(service)} served`;
}
