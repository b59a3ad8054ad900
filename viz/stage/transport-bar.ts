import { html, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { icon } from '../app/icons.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital } from '../data/format.ts';
import { speeds } from './clock.ts';
import { stepEvent, togglePlay } from './player-steps.ts';

/** Play, pause, step, speed, and the day or week. */
export class TransportBar extends LightElement {
  static override properties = { app: { attribute: false }, date: { state: true } };
  declare app: AppModel;
  declare date: number;

  constructor() {
    super();
    this.date = 0;
    new Watch(this, () => this.app.clock.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.app.clock.onFrame(() => (this.date = this.app.moment?.date ?? 0)));
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { clock, scene } = app;
    return html`
      <div class="day" role="status" aria-live="off">${this.dayWords()}</div>
      <div class="transport" role="group" aria-label="Player">
        <button class="button" aria-label="Back to the event before" title="Event before (P)" ?disabled=${scene === null} @click=${() => stepEvent(app, -1)}>${icon('previous')}</button>
        <button class="button button-play" aria-label=${clock.playing ? 'Pause' : 'Play'} title="Space" ?disabled=${scene === null} @click=${() => togglePlay(app)}>${icon(clock.playing ? 'pause' : 'play')}</button>
        <button class="button" aria-label="On to the next event" title="Next event (N)" ?disabled=${scene === null} @click=${() => stepEvent(app, 1)}>${icon('next')}</button>
      </div>
      <fieldset class="speeds">
        <legend>${capital(scene?.names.calendar.unit ?? 'day')}s a second</legend>
        ${speeds.map((speed) => html`<label><input type="radio" name="speed" value=${speed} .checked=${clock.speed === speed} @change=${() => clock.setSpeed(speed)} /><span>${speed}</span></label>`)}
      </fieldset>
    `;
  }

  private dayWords(): TemplateResult {
    const { scene } = this.app;
    if (scene === null) return html`<strong>–</strong>`;
    const { calendar } = scene.names;
    const warmup = Math.ceil(scene.warmupDays / calendar.days);
    const measured = Math.ceil(scene.measuredDays / calendar.days);
    if (this.date < 0) return html`<span>Warm-up, ${calendar.unit}</span> <strong>${warmup + this.date}</strong> <span>of ${warmup}</span>`;
    return html`<span>${capital(calendar.unit)}</span> <strong>${Math.min(this.date, measured)}</strong> <span>of ${measured}</span>`;
  }
}
