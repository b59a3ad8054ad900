import { area, axisBottom, axisLeft, curveMonotoneX, line, max, pointer, scaleLinear, select, type Selection } from 'd3';
import { html, type TemplateResult } from 'lit';
import { FAILURE_LEVEL, RECOVERY_LEVEL } from '../../engine/index.ts';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { formatShare } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import { toDays, toTime } from '../stage/day.ts';
import { servedByDay } from '../stage/served.ts';
import { HostSize } from './host-size.ts';
import { TIME_MARGIN, timeScale, timeTicks } from './time-axis.ts';

interface Value {
  readonly day: number;
  readonly service: number;
}

const TOP = 10;
const BOTTOM = 20;
/** Pixels that the word for the warm-up takes. */
const WARMUP_ROOM = 46;

/** Lines across: undisturbed, back, and failed. */
const levels = [['whole', 1], ['recovery', RECOVERY_LEVEL], ['failure', FAILURE_LEVEL]] as const;

/** Returns what is drawn, a value a day: service as a share of the undisturbed run; where nothing strikes, so that this is always whole, the share filled at once. */
function curveOf(scene: Scene): Float64Array {
  return scene.disruptions.length > 0 ? scene.playback.curve : servedByDay(scene);
}

/** Q(t): service as a share of the undisturbed run, what is lost shaded. A click goes to that day. */
export class ServiceCurve extends LightElement {
  static override properties = { app: { attribute: false } };
  declare app: AppModel;
  private readonly size: HostSize;
  private drawn: Scene | null = null;

  constructor() {
    super();
    this.size = new HostSize(this, () => this.redraw());
    new Watch(this, () => this.app.clock.onFrame(() => this.frame()));
  }

  protected override render(): TemplateResult {
    return html`<svg class="curve" role="img" aria-label="Service over time"></svg>`;
  }

  private get svg(): Selection<SVGSVGElement, unknown, null, undefined> {
    return select(this).select<SVGSVGElement>('svg.curve');
  }

  private redraw(): void {
    this.drawn = null;
    this.frame();
  }

  private frame(): void {
    const { scene, clock } = this.app;
    if (scene === null || this.size.width === 0) return;
    if (scene !== this.drawn) this.draw(scene);
    const x = timeScale(scene.warmupDays, scene.measuredDays, this.size.width)(toDays(clock.time, scene.spec.warmup));
    const svg = this.svg;
    svg.select('.cursor').attr('transform', `translate(${x.toFixed(2)},0)`);
    svg.select('.curve-past rect').attr('width', Math.max(0, x));
    const q = curveOf(scene)[Math.min(scene.playback.days - 1, (this.app.moment?.runDay ?? 0) - 1)];
    svg.select('.cursor text').text(q === undefined || x < TIME_MARGIN.left + 30 ? '' : formatShare(q)).attr('x', x > this.size.width - 80 ? -6 : 6).attr('text-anchor', x > this.size.width - 80 ? 'end' : 'start');
  }

  private draw(scene: Scene): void {
    this.drawn = scene;
    const { width, height } = this.size;
    const curve = curveOf(scene);
    const struck = scene.disruptions.length > 0;
    const each = scene.names.calendar.days;
    const x = timeScale(scene.warmupDays, scene.measuredDays, width);
    const values = Array.from(curve, (service, i): Value => ({ day: i + 1 - scene.warmupDays, service }));
    const y = scaleLinear().domain([0, Math.max(1.08, Math.min(1.6, (max(curve) ?? 1) + 0.04))]).range([height - BOTTOM, TOP]).clamp(true);
    const svg = this.svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
    svg.attr('aria-label', struck ? 'Service as a share of the undisturbed run, over time' : 'Share of demand filled at once, over time');
    svg.selectAll('*').remove();
    const clip = svg.append('clipPath').attr('id', 'curve-past').attr('class', 'curve-past').append('rect');
    clip.attr('x', 0).attr('y', 0).attr('height', height);
    svg.append('rect').attr('class', 'warmup').attr('x', TIME_MARGIN.left).attr('y', TOP).attr('width', x(0) - TIME_MARGIN.left).attr('height', height - TOP - BOTTOM);
    if (x(0) - TIME_MARGIN.left > WARMUP_ROOM) svg.append('text').attr('class', 'warmup-word').attr('x', (x(0) + TIME_MARGIN.left) / 2).attr('y', (height - BOTTOM + TOP) / 2).attr('text-anchor', 'middle').text('warm-up');
    const ticks = y.ticks(3).filter((tick) => tick <= 1);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(${TIME_MARGIN.left},0)`).call(axisLeft(y).tickValues(ticks).tickFormat((tick) => `${Math.round(100 * Number(tick))}\u202f%`).tickSize(0).tickPadding(8)).select('.domain').remove();
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - BOTTOM})`).call(axisBottom(x).tickValues(timeTicks(x, each)).tickFormat((tick) => String(Number(tick) / each)).tickSize(4).tickPadding(5));
    for (const [name, level] of struck ? levels : levels.slice(0, 1)) {
      svg.append('line').attr('class', `level level-${name}`).attr('x1', TIME_MARGIN.left).attr('x2', width - TIME_MARGIN.right).attr('y1', y(level)).attr('y2', y(level));
    }
    const loss = area<Value>().x((v) => x(v.day)).y0(y(1)).y1((v) => y(Math.min(1, v.service))).curve(curveMonotoneX);
    const stroke = line<Value>().x((v) => x(v.day)).y((v) => y(v.service)).curve(curveMonotoneX);
    const measured = values.filter(({ day }) => day > 0);
    for (const part of ['ahead', 'past'] as const) {
      const group = svg.append('g').attr('class', `service service-${part}`).attr('clip-path', part === 'past' ? 'url(#curve-past)' : null);
      if (struck) group.append('path').attr('class', 'loss').attr('d', loss(measured));
      group.append('path').attr('class', 'service-line').attr('d', stroke(values));
    }
    const cursor = svg.append('g').attr('class', 'cursor');
    cursor.append('line').attr('y1', TOP - 4).attr('y2', height - BOTTOM);
    cursor.append('text').attr('y', height - BOTTOM - 8);
    svg.on('click', (event: MouseEvent) => {
      const [at] = pointer(event, svg.node());
      this.app.clock.seek(toTime(x.invert(at), scene.spec.warmup));
    });
  }
}
