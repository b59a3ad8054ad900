import { html, type TemplateResult } from 'lit';
import { DAY } from '../../engine/index.ts';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { captionAt, type Caption } from './caption.ts';

/** News stays for so many seconds at least, however fast the days go by. */
const HELD_SECONDS = 2.5;
/** The caption is read aloud at most once in so many milliseconds while playing. */
const SPOKEN_EVERY = 4000;

/** The story of the moment in plain words, on screen and for screen readers. */
export class CaptionLine extends LightElement {
  static override properties = { app: { attribute: false }, caption: { state: true }, spoken: { state: true } };
  declare app: AppModel;
  declare caption: Caption;
  declare spoken: string;
  private spokenAt = 0;

  constructor() {
    super();
    this.caption = { day: '', text: '' };
    this.spoken = '';
    new Watch(this, () => this.app.clock.onFrame(() => this.read()));
  }

  private read(): void {
    const { moment, clock } = this.app;
    if (moment === null) return;
    const next = captionAt(moment, clock.playing ? (clock.speed * HELD_SECONDS * clock.unit) / DAY : 0);
    if (next.day !== this.caption.day || next.text !== this.caption.text) this.caption = next;
    const words = `${next.day}: ${next.text}`;
    const now = performance.now();
    if (words === this.spoken || (clock.playing && now - this.spokenAt < SPOKEN_EVERY)) return;
    this.spoken = words;
    this.spokenAt = now;
  }

  protected override render(): TemplateResult {
    return html`<p class="caption" aria-hidden="true"><strong>${this.caption.day}</strong> ${this.caption.text}</p>
      <p class="visually-hidden" role="status" aria-live="polite">${this.spoken}</p>`;
  }
}
