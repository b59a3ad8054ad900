import { html, nothing, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import type { Scene } from '../data/scene.ts';
import { readKpis, type Kpi } from './kpis.ts';

/** What the run comes to, and what it would have come to undisturbed. */
export class KpiStrip extends LightElement {
  static override properties = { app: { attribute: false }, soFar: { state: true } };
  declare app: AppModel;
  declare soFar: string;
  private kpis: readonly Kpi[] = [];
  private scene: Scene | null = null;

  constructor() {
    super();
    this.soFar = '';
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.app.clock.onFrame(() => this.read()));
  }

  private read(): void {
    const { scene } = this.app;
    if (scene === null) return;
    if (scene !== this.scene) {
      this.scene = scene;
      this.kpis = readKpis(scene);
      this.requestUpdate();
    }
    this.soFar = this.kpis.map((kpi) => kpi.soFar?.() ?? '').join('|');
  }

  protected override render(): TemplateResult {
    const soFar = this.soFar.split('|');
    return html`<dl class="kpis" aria-label="Measures of this run">
      ${this.kpis.map((kpi, i) => this.cell(kpi, soFar[i] ?? '', `kpi-${i}`))}
    </dl>`;
  }

  private cell({ name, unit, definition, whole, undisturbed, soFar }: Kpi, now: string, id: string): TemplateResult {
    return html`<div class="kpi" tabindex="0" aria-describedby=${id}>
      <dt>${name}${unit === '' ? nothing : html`<span>, ${unit}</span>`}</dt>
      <dd class="kpi-value">${soFar === null ? whole : now}</dd>
      ${soFar === null ? nothing : html`<dd class="kpi-when">so far</dd>`}
      <dd class="kpi-beside">
        <span>whole run${soFar === null ? nothing : html` <b>${whole}</b>`}</span>
        ${undisturbed === null ? nothing : html`<span>undisturbed <b>${undisturbed}</b></span>`}
      </dd>
      <div class="tip" role="tooltip" id=${id}>${definition}${undisturbed === null ? nothing : html` <span>Undisturbed: the whole run without hazards.</span>`}</div>
    </div>`;
  }
}
