import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital, pluralOf } from '../data/format.ts';
import { orderFacts } from './order-facts.ts';
import { bullwhipWords, periodName } from './order-words.ts';
import { orderingPoints } from './ordering-points.ts';

/** How a site orders: a chart of its orders, and the rules behind them, for one of its stock points at a time. */
export class OrderPanel extends LightElement {
  static override properties = { app: { attribute: false }, site: { attribute: false }, point: { state: true }, over: { state: true } };
  declare app: AppModel;
  declare site: number;
  /** Position of the stock point in the spec that is looked at. */
  declare point: number;
  /** Whether the run is over. */
  declare over: boolean;

  constructor() {
    super();
    this.point = -1;
    this.over = false;
    new Watch(this, () => this.app.clock.onFrame(() => (this.over = this.app.clock.time >= this.app.clock.end)));
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { scene } = this.app;
    const points = scene === null ? [] : orderingPoints(scene, this.site);
    if (!points.includes(this.point)) this.point = points[0] ?? -1;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this.app;
    if (scene === null || this.point < 0) return nothing;
    const { spec, names } = scene;
    const points = orderingPoints(scene, this.site);
    const { source, product } = spec.stockPoints[this.point];
    const unit = pluralOf(spec.products[product].unit);
    return html`
      <div class="orders-head">
        ${points.length === 1
          ? html`<h4>Orders</h4>`
          : html`<label class="field"><span>Orders of</span>
              <select class="control" name="point" @change=${(event: Event) => (this.point = Number((event.target as HTMLSelectElement).value))}>
                ${points.map((point) => html`<option value=${point} .selected=${point === this.point}>${capital(names.productAt(point))}</option>`)}
              </select>
            </label>`}
        <small>${unit} a ${periodName(scene, spec.period)}</small>
        <span class="orders-key" aria-hidden="true"><span class="key-ordered">${source.kind === 'process' ? 'begun' : 'ordered'}</span><span class="key-asked">asked for</span></span>
      </div>
      <knockon-order-chart .app=${this.app} .point=${this.point}></knockon-order-chart>
      <dl>
        <div class="row"><dt>Bullwhip ratio</dt><dd>${this.over ? bullwhipWords(scene.stockPoints[this.point]) : 'once the run is over'}</dd><span class="detail">Variance of what it orders over that of what it is asked for.</span></div>
      </dl>
      <details>
        <summary>How it orders</summary>
        <dl>${orderFacts(scene, this.point).map(({ label, value, detail = '' }) => html`<div class="row"><dt>${label}</dt><dd>${value}</dd>${detail === '' ? nothing : html`<span class="detail">${detail}</span>`}</div>`)}</dl>
      </details>
    `;
  }
}
