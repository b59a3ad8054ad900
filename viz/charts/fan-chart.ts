import { area, axisBottom, axisLeft, curveMonotoneX, line, max, scaleLinear, select } from 'd3';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { FAILURE_LEVEL, type StressResult } from '../../engine/index.ts';
import { LightElement } from '../app/light-element.ts';
import type { Scene } from '../data/scene.ts';
import { HostSize } from './host-size.ts';
import { TIME_MARGIN, timeScale, timeTicks } from './time-axis.ts';

const TOP = 8;
const BOTTOM = 22;
/** Bands by the place of their two levels among the levels of the fan, widest first. */
const bands = [
  { share: 95, low: 0, high: 6 },
  { share: 75, low: 1, high: 5 },
  { share: 50, low: 2, high: 4 },
] as const;
const MEDIAN = 3;

/** Where Q(t) lies in 50, 75 and 95 % of the replications, day by day, with the middle one as a line. */
export class FanChart extends LightElement {
  static override properties = { scene: { attribute: false }, fan: { attribute: false } };
  declare scene: Scene;
  declare fan: StressResult['fan'];
  private readonly size = new HostSize(this, () => this.draw());

  protected override render(): TemplateResult {
    return html`<svg class="fan" role="img" aria-label="Bands of service over time: the middle half, three quarters and 95 per cent of the replications"></svg>
      <ul class="fan-key" aria-hidden="true"><li><i class="key-median"></i>median</li>${bands.toReversed().map(({ share }) => html`<li><i class=${`key-band band-${share}`}></i>${share}\u202f%</li>`)}</ul>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.draw();
  }

  private draw(): void {
    const { scene, fan } = this;
    const { width } = this.size;
    if (width === 0 || fan === undefined) return;
    const height = 190;
    const { days, values } = fan;
    const each = scene.names.calendar.days;
    const x = timeScale(0, scene.measuredDays, width);
    const highest = max(values.subarray(6 * days + Math.ceil(scene.warmupDays))) ?? 1;
    const y = scaleLinear().domain([0, Math.min(1.5, Math.max(1.1, highest + 0.03))]).range([height - BOTTOM, TOP]).clamp(true);
    const first = Math.ceil(scene.warmupDays);
    const shown = Array.from({ length: days - first }, (_, i) => first + i);
    const at = (day: number): number => x(day + 1 - scene.warmupDays);
    const value = (level: number) => (day: number): number => y(values[level * days + day]);
    const svg = select(this).select<SVGSVGElement>('svg.fan').attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
    const layer = <K extends string>(name: K) => svg.selectAll<SVGGElement, K>(`g.${name}`).data([name]).join('g').attr('class', name);
    layer('fan-bands').selectAll('path').data(bands).join('path').attr('class', ({ share }) => `fan-band band-${share}`).attr('d', ({ low, high }) => area<number>().x(at).y0(value(low)).y1(value(high)).curve(curveMonotoneX)(shown));
    layer('fan-levels').selectAll('line').data([['whole', 1], ['failure', FAILURE_LEVEL]] as const).join('line').attr('class', ([name]) => `level level-${name}`).attr('x1', TIME_MARGIN.left).attr('x2', width - TIME_MARGIN.right).attr('y1', ([, level]) => y(level)).attr('y2', ([, level]) => y(level));
    layer('fan-median').selectAll('path').data([shown]).join('path').attr('class', 'fan-line').attr('d', line<number>().x(at).y(value(MEDIAN)).curve(curveMonotoneX));
    svg.selectAll('g.axis').remove();
    svg.append('g').attr('class', 'axis').attr('transform', `translate(${TIME_MARGIN.left},0)`).call(axisLeft(y).tickValues([0, 0.25, 0.5, 0.75, 1]).tickFormat((tick) => `${Math.round(100 * Number(tick))}\u202f%`).tickSize(0).tickPadding(8)).select('.domain').remove();
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - BOTTOM})`).call(axisBottom(x).tickValues(timeTicks(x, each)).tickFormat((tick) => String(Number(tick) / each)).tickSize(4).tickPadding(5));
  }
}
