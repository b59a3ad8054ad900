import { html, nothing, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { icon } from '../app/icons.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital, wordsOf } from '../data/format.ts';
import { isDated, type Hit } from '../data/hit.ts';
import { daysPerTimeUnit } from '../data/time-unit.ts';

/** What strikes: the scenario's own hazards, to switch on and off, and what was knocked out by hand, to take back. */
export class HazardPanel extends LightElement {
  static override properties = { app: { attribute: false } };
  declare app: AppModel;

  constructor() {
    super();
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const { setting, history } = this.app;
    const calendar = this.app.scene?.names.calendar;
    const edits = history.now;
    const hazards = setting?.document.hazards ?? [];
    const dated = hazards.filter(isDated);
    const random = hazards.filter((hazard) => !isDated(hazard));
    return html`<h2>Hazards</h2>
      <ul class="hazards">
        ${random.length === 0
          ? nothing
          : this.toggle(`Random hazards`, random.map(({ id, name }) => name ?? wordsOf(id)).join(', '), edits.random, (on) => this.app.edit({ ...edits, random: on }))}
        ${dated.map(({ id, name, when }) => {
          const off = edits.off.includes(id);
          const date = 'date' in when ? (typeof when.date === 'number' ? when.date : when.date?.at) : undefined;
          return this.toggle(capital(name ?? wordsOf(id)), date === undefined || calendar === undefined || setting === null ? '' : calendar.date(date * daysPerTimeUnit(setting.document)), !off, (on) =>
            this.app.edit({ ...edits, off: on ? edits.off.filter((other) => other !== id) : [...edits.off, id] }),
          );
        })}
        ${edits.hits.map((hit, n) => this.hit(hit, n))}
      </ul>
      ${edits.hits.length === 0 ? html`<p class="hint">${hazards.length === 0 ? 'This scenario has none. ' : ''}Click a site or a lane to knock it out.</p>` : nothing}`;
  }

  private toggle(name: string, detail: string, on: boolean, set: (on: boolean) => Promise<boolean>): TemplateResult {
    return html`<li><label class="switch"><input type="checkbox" role="switch" .checked=${on} @change=${(event: Event) => void set((event.target as HTMLInputElement).checked)} /><span>${name}<small>${detail}</small></span></label></li>`;
  }

  private hit({ target, id, day, lasts, recovery }: Hit, n: number): TemplateResult | typeof nothing {
    const { app } = this;
    const scene = app.scene;
    if (scene === null) return nothing;
    const { calendar } = scene.names;
    const index = target === 'lane' ? scene.network.ways.findIndex((way) => way.id === id) : scene.spec.sites.findIndex((site) => site.id === id);
    const name = index < 0 ? wordsOf(id) : target === 'lane' ? scene.names.way(index) : scene.names.site(index);
    const what = `${name} ${target === 'orders' ? 'places no orders' : 'out'}`;
    const back = recovery > 0 ? `, back over ${calendar.length(recovery)}` : '';
    return html`<li class="hit">
      <span class="hit-sign">${icon('strike')}</span>
      <span>${capital(what)}<small>${calendar.date(day)}, ${calendar.length(lasts)}${back}</small></span>
      <button class="button button-quiet" aria-label=${`Take back: ${what} in ${calendar.date(day)}`} @click=${() => app.edit({ ...app.history.now, hits: app.history.now.hits.filter((_, m) => m !== n) })}>${icon('close')}</button>
    </li>`;
  }
}
