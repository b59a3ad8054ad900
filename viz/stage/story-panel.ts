import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital } from '../data/format.ts';
import { lastEventAt } from './story-order.ts';

/** All that happens in the run, in words; what is still to come is pale. A click goes there. */
export class StoryPanel extends LightElement {
  static override properties = { app: { attribute: false }, last: { state: true } };
  declare app: AppModel;
  declare last: number;

  constructor() {
    super();
    this.last = -1;
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.app.clock.onFrame(() => (this.last = lastEventAt(this.app.scene?.story ?? [], this.app.clock.time))));
  }

  protected override render(): TemplateResult {
    const { scene, clock } = this.app;
    const story = scene?.story.filter(({ time }) => time >= scene.spec.warmup) ?? [];
    const before = (scene?.story.length ?? 0) - story.length;
    return html`<h2>What happens</h2>
      <ol class="story">
        ${scene !== null && (scene.disruptions.length === 0 || story.length === 0) ? html`<li class="story-none">Nothing strikes in this run${story.length > 0 ? ': what happens comes of demand and of how each site orders' : ''}. Click a site or a lane to knock it out.</li>` : ''}
        ${story.map(
          ({ time, kind, text }, i) => html`<li class=${i + before > this.last ? 'to-come' : ''} aria-current=${i + before === this.last ? 'step' : 'false'} data-kind=${kind}>
            <button @click=${() => clock.seek(time)}><b>${capital(scene?.names.calendar.dateAt(time) ?? '')}</b><span>${text}</span></button>
          </li>`,
        )}
      </ol>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('last')) return;
    const list = this.querySelector<HTMLElement>('.story');
    const item = list?.querySelector<HTMLElement>('[aria-current="step"]');
    if (list === null || list === undefined || list.contains(document.activeElement)) return;
    const first = item?.previousElementSibling ?? item;
    list.scrollTop = first instanceof HTMLElement ? first.offsetTop - list.offsetTop : 0;
  }
}
