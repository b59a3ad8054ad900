import { area, axisBottom, axisLeft, curveStepAfter, line, max, pointer, scaleLinear, select, type ScaleLinear } from 'd3';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { DAY } from '../../engine/index.ts';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import type { Scene } from '../data/scene.ts';
import { toDays, toTime } from '../stage/day.ts';
import { readOrderPeriods, type OrderPeriods } from '../stage/order-periods.ts';
import { orderWords } from '../stage/order-words.ts';
import { HostSize } from './host-size.ts';
import { timeTicks } from './time-axis.ts';

const HEIGHT = 118;
const MARGIN = { left: 38, right: 6, top: 8, bottom: 20 };

/** What a stock point orders against what it is asked for, by period, as two lines of steps; what is still to come is pale. A click goes to that day. */
export class OrderChart extends LightElement {
  static override properties = { app: { attribute: false }, point: { attribute: false } };
  declare app: AppModel;
  /** Position of the stock point in the spec. */
  declare point: number;
  private readonly size = new HostSize(this, () => this.redraw());
  private drawn: Scene | null = null;
  private periods: OrderPeriods | null = null;
  private spoken = -1;

  constructor() {
    super();
    new Watch(this, () => this.app.clock.onFrame(() => this.frame()));
  }

  protected override render(): TemplateResult {
    return html`<svg class="orders" role="img"></svg>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.redraw();
  }

  private redraw(): void {
    this.drawn = null;
    this.frame();
  }

  private frame(): void {
    const { scene, clock } = this.app;
    const { width } = this.size;
    if (scene === null || width === 0 || this.point >= scene.spec.stockPoints.length) return;
    if (scene !== this.drawn) this.draw(scene);
    const { periods } = this;
    if (periods === null) return;
    const svg = select(this).select<SVGSVGElement>('svg.orders');
    const x = this.across(scene)(Math.max(0, toDays(clock.time, scene.spec.warmup)));
    svg.select('.orders-clip rect').attr('width', x.toFixed(2));
    svg.select('.cursor').attr('transform', `translate(${x.toFixed(2)},0)`);
    const now = Math.floor((clock.time - scene.spec.warmup) / periods.period);
    if (now === this.spoken) return;
    this.spoken = now;
    svg.attr('aria-label', orderWords(scene, this.point, periods, now));
  }

  private across(scene: Scene): ScaleLinear<number, number> {
    return scaleLinear().domain([0, scene.measuredDays]).range([MARGIN.left, Math.max(MARGIN.left + 1, this.size.width - MARGIN.right)]);
  }

  private draw(scene: Scene): void {
    this.drawn = scene;
    this.spoken = -1;
    const periods = readOrderPeriods(scene.spec, scene.playback.trace, this.point);
    this.periods = periods;
    const { width } = this.size;
    const { warmup } = scene.spec;
    const each = scene.names.calendar.days;
    const x = this.across(scene);
    const bottom = HEIGHT - MARGIN.bottom;
    const y = scaleLinear().domain([0, Math.max(1e-9, max(periods.ordered) ?? 0, max(periods.asked) ?? 0)]).nice(3).range([bottom, MARGIN.top]);
    const svg = select(this).select<SVGSVGElement>('svg.orders').attr('viewBox', `0 0 ${width} ${HEIGHT}`).attr('width', width).attr('height', HEIGHT);
    svg.selectAll('*').remove();
    svg.append('clipPath').attr('id', 'orders-clip').attr('class', 'orders-clip').append('rect').attr('height', HEIGHT);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(${MARGIN.left},0)`).call(axisLeft(y).ticks(3, '~s').tickSize(0).tickPadding(6)).select('.domain').remove();
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${bottom})`).call(axisBottom(x).tickValues(timeTicks(x, each)).tickFormat((tick) => String(Number(tick) / each)).tickSize(4).tickPadding(5));
    const at = (_: number, k: number): number => x(Math.min(scene.measuredDays, (k * periods.period) / DAY));
    // Once more at the end, so that the last period is as wide as the others.
    const closed = (column: Float64Array): number[] => [...column, column[column.length - 1]];
    const fill = area<number>().x(at).y0(bottom).y1(y).curve(curveStepAfter);
    const stroke = line<number>().x(at).y(y).curve(curveStepAfter);
    for (const part of ['ahead', 'past'] as const) {
      const group = svg.append('g').attr('class', `orders-${part}`).attr('clip-path', part === 'past' ? 'url(#orders-clip)' : null);
      group.append('path').attr('class', 'asked-area').attr('d', fill(closed(periods.asked)));
      group.append('path').attr('class', 'asked-line').attr('d', stroke(closed(periods.asked)));
      group.append('path').attr('class', 'ordered-line').attr('d', stroke(closed(periods.ordered)));
    }
    svg.append('g').attr('class', 'cursor').append('line').attr('y1', MARGIN.top - 4).attr('y2', bottom);
    svg.on('click', (event: MouseEvent) => this.app.clock.seek(toTime(x.invert(pointer(event, svg.node())[0]), warmup)));
  }
}
