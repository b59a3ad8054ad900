import { html, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { describe } from '../stage/describe.ts';

/** The states of all sites as a table, for those who hear the page. Read anew while paused; while playing once a second. */
export class SiteTable extends LightElement {
  static override properties = { app: { attribute: false }, version: { state: true } };
  declare app: AppModel;
  declare version: number;
  private readAt = 0;

  constructor() {
    super();
    this.version = 0;
    new Watch(this, () =>
      this.app.clock.onFrame(() => {
        const now = performance.now();
        if (this.app.clock.playing && now - this.readAt < 1000) return;
        this.readAt = now;
        this.version = this.app.moment?.version ?? 0;
      }),
    );
  }

  protected override render(): TemplateResult {
    const { moment, scene } = this.app;
    return html`<div class="visually-hidden"><table>
      <caption>Sites and their state${moment === null ? '' : ` in ${moment.scene.names.calendar.dateAt(moment.time)}`}</caption>
      <thead><tr><th scope="col">Site</th><th scope="col">State</th><th scope="col">Why</th><th scope="col">Lines</th></tr></thead>
      <tbody>
        ${moment === null || scene === null
          ? ''
          : scene.spec.sites.map((_, index) => {
              const { title, stateName, why, lines = [] } = describe(moment, { kind: 'site', index });
              return html`<tr><th scope="row">${title}</th><td>${stateName}</td><td>${why}</td><td>${lines.map(({ label, value }) => `${label}: ${value}`).join('; ')}</td></tr>`;
            })}
      </tbody>
    </table></div>`;
  }
}
