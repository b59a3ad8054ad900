import { drag, select, type Selection } from 'd3';
import { html, nothing, type TemplateResult } from 'lit';
import { DAY } from '../../engine/index.ts';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { HostSize } from '../charts/host-size.ts';
import { TIME_MARGIN, timeScale } from '../charts/time-axis.ts';
import { capital, list } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import { bandRows } from './band-rows.ts';
import { toDays, toTime } from './day.ts';
import type { Disruption } from './disruptions.ts';
import { isSilenceOnly } from './tell-disruption.ts';

const ROWS = 3;
const ROW = 7;
const TOP = 4;
/** How near (in pixels) the pointer must be to a band to name it. */
const NEAR = 4;

/** The whole run as a line to move along, with every disruption as a band on it. */
export class TimelineBar extends LightElement {
  static override properties = { app: { attribute: false }, words: { state: true } };
  declare app: AppModel;
  /** What is under the pointer, and where that is in the window. */
  declare words: { readonly lines: readonly string[]; readonly x: number; readonly y: number } | null;
  private readonly size: HostSize;
  private drawn: Scene | null = null;

  constructor() {
    super();
    this.words = null;
    this.size = new HostSize(this, () => {
      this.drawn = null;
      this.frame();
    });
    new Watch(this, () => this.app.clock.onFrame(() => this.frame()));
  }

  protected override render(): TemplateResult {
    return html`<svg class="timeline" tabindex="0" role="slider" aria-label="Time of the run" aria-valuemin="0" aria-valuemax="0" aria-valuenow="0"></svg>
      ${this.words === null ? nothing : html`<div class="band-tip" style=${`bottom:${(innerHeight - this.words.y + 4).toFixed(0)}px;${this.words.x > innerWidth / 2 ? `right:${(innerWidth - this.words.x).toFixed(0)}px` : `left:${this.words.x.toFixed(0)}px`}`}>${this.words.lines.map((line) => html`<p>${line}</p>`)}</div>`}`;
  }

  /** Names the disruptions under the pointer. */
  private name(scene: Scene, event: PointerEvent, x: (days: number) => number): void {
    const box = this.getBoundingClientRect();
    const at = event.clientX - box.left;
    const { warmup } = scene.spec;
    const under = scene.disruptions.filter((d) => x(toDays(d.strikes, warmup)) - NEAR <= at && at <= x(toDays(d.ends, warmup)) + NEAR);
    const lines = under.length > 0 ? under.map((d) => bandWords(scene, d)) : at >= TIME_MARGIN.left && at < x(0) ? ['Warm-up: nothing is counted yet'] : [];
    this.words = lines.length === 0 ? null : { lines, x: event.clientX, y: box.top };
  }

  private get svg(): Selection<SVGSVGElement, unknown, null, undefined> {
    return select(this).select<SVGSVGElement>('svg.timeline');
  }

  private frame(): void {
    const { scene, clock, moment } = this.app;
    if (scene === null || this.size.width === 0) return;
    if (scene !== this.drawn) this.draw(scene);
    const x = timeScale(scene.warmupDays, scene.measuredDays, this.size.width);
    const at = x(toDays(clock.time, scene.spec.warmup));
    const svg = this.svg;
    svg.select('.handle').attr('transform', `translate(${at.toFixed(2)},0)`);
    svg.select('.gone').attr('width', Math.max(0, at - TIME_MARGIN.left));
    const date = moment?.date ?? 0;
    const { unit } = scene.names.calendar;
    if (svg.attr('aria-valuenow') !== String(date)) svg.attr('aria-valuenow', date).attr('aria-valuetext', date < 0 ? `Warm-up, ${-date} ${unit}s to go` : `${capital(unit)} ${date}`);
  }

  private draw(scene: Scene): void {
    this.drawn = scene;
    const { width, height } = this.size;
    const { warmup } = scene.spec;
    const x = timeScale(scene.warmupDays, scene.measuredDays, width);
    const at = (time: number): number => x(toDays(time, warmup));
    const svg = this.svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
    const { unit, days: each } = scene.names.calendar;
    svg.attr('aria-label', `${capital(unit)} of the run`).attr('aria-valuemin', -Math.ceil(scene.warmupDays / each)).attr('aria-valuemax', Math.ceil(scene.measuredDays / each));
    svg.selectAll('*').remove();
    const depth = TOP + ROWS * ROW;
    svg.append('rect').attr('class', 'track').attr('x', TIME_MARGIN.left).attr('y', TOP).attr('width', width - TIME_MARGIN.left - TIME_MARGIN.right).attr('height', depth - TOP).attr('rx', 3);
    svg.append('rect').attr('class', 'gone').attr('x', TIME_MARGIN.left).attr('y', TOP).attr('height', depth - TOP);
    svg.append('rect').attr('class', 'warmup').attr('x', TIME_MARGIN.left).attr('y', TOP).attr('width', x(0) - TIME_MARGIN.left).attr('height', depth - TOP);
    svg.append('text').attr('class', 'timeline-word').attr('x', TIME_MARGIN.left - 8).attr('y', TOP + 14).attr('text-anchor', 'end').text('Down');
    const rows = bandRows(scene.disruptions, ROWS);
    const bands = svg.selectAll('g.band').data(scene.disruptions).join('g').attr('class', 'band').attr('transform', (_, i) => `translate(0,${TOP + rows[i] * ROW})`);
    bands.append('rect').attr('class', (d) => (isSilenceOnly(d) ? 'band-silent' : 'band-down')).attr('x', (d) => at(d.strikes)).attr('y', 1).attr('height', ROW - 2).attr('width', (d) => Math.max(2, at(d.recovers) - at(d.strikes))).attr('rx', 1.5);
    bands.append('rect').attr('class', 'band-recovering').attr('x', (d) => at(d.recovers)).attr('y', 1).attr('height', ROW - 2).attr('width', (d) => Math.max(0, at(d.ends) - at(d.recovers))).attr('rx', 1.5);
    bands.append('title').text((d) => bandWords(scene, d));
    const handle = svg.append('g').attr('class', 'handle');
    handle.append('line').attr('y1', 0).attr('y2', depth + 4);
    handle.append('circle').attr('cy', depth + 3).attr('r', 5.5);
    const seek = (event: { x: number }): void => this.app.clock.seek(toTime(x.invert(event.x), warmup));
    svg.on('pointermove', (event: PointerEvent) => this.name(scene, event, x)).on('pointerleave', () => (this.words = null));
    svg.call(drag<SVGSVGElement, unknown>().on('start drag', seek));
  }
}

function bandWords({ names }: Scene, d: Disruption): string {
  const who = list([...d.sites.map((s) => names.site(s)), ...d.ways.map((w) => names.way(w))]);
  const { calendar } = names;
  const length = calendar.length(Math.round((d.ends - d.strikes) / DAY));
  return `${capital(names.hazard(d.hazard))}: ${who}${d.stopsOrders ? ' (no orders)' : ''}, ${calendar.dateAt(d.strikes)} to ${calendar.numberAt(d.ends)} (${length})`;
}
