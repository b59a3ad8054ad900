import { html, nothing, type TemplateResult } from 'lit';
import { library } from '../../scenarios/index.ts';
import { titleOf } from '../data/setting.ts';
import type { Theme } from '../data/url-state.ts';
import type { AppModel } from './app-model.ts';
import { icon } from './icons.ts';
import { LightElement } from './light-element.ts';
import { openStressRoom } from './stress-room.ts';
import { Watch } from './watch.ts';

const nextTheme: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const themeWords: Readonly<Record<Theme, string>> = { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' };

/** Which scenario, which run of it, and what to do with the whole page. */
export class TopBar extends LightElement {
  static override properties = { app: { attribute: false }, copied: { state: true }, wrongNumber: { state: true } };
  declare app: AppModel;
  /** Name of the field that was given no allowed number; empty where none was. */
  declare wrongNumber: string;
  declare copied: boolean;

  constructor() {
    super();
    this.copied = false;
    this.wrongNumber = '';
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const { app } = this;
    return html`
      <h1 class="brand"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="5" cy="12" r="3.500"></circle><circle cx="13" cy="12" r="2.600"></circle><circle cx="20" cy="12" r="1.700"></circle></svg>Knockon</h1>
      <label class="field"><span>Scenario</span>${this.picker()}</label>
      <label class="button" tabindex="-1">${icon('open')}<span class="wide-only">Open file</span><input class="visually-hidden" type="file" accept=".yaml,.yml,.json" aria-label="Open a scenario file, YAML or JSON" @change=${this.pickFile} /></label>
      ${this.numberField('Seed', 'seed', app.setting?.seed ?? 0, (value) => app.rerun({ seed: value }))}
      ${this.numberField('Replication', 'replication', app.setting?.replication ?? 0, (value) => app.rerun({ replication: value }))}
      <span class="bar-space" aria-live="polite">${app.busy ? html`<span class="busy">Simulating…</span>` : nothing}</span>
      <div class="button-group" role="group" aria-label="History">
        <button class="button" aria-label="Undo" title="Undo (Ctrl+Z)" ?disabled=${app.history.past.length === 0} @click=${() => app.undo()}>${icon('undo')}</button>
        <button class="button" aria-label="Redo" title="Redo (Ctrl+Shift+Z)" ?disabled=${app.history.future.length === 0} @click=${() => app.redo()}>${icon('redo')}</button>
      </div>
      <button class="button" ?disabled=${!app.canLink} title=${app.canLink ? 'Copy a link to exactly this view' : 'This file is too large to travel in a link: send the file itself'} @click=${this.copyLink}>
        ${icon('link')}<span class="wide-only">${this.copied ? 'Copied' : app.canLink ? 'Copy link' : 'No link'}</span>
      </button>
      <button class="button" aria-label=${themeWords[app.theme]} title=${themeWords[app.theme]} @click=${this.turnTheme}>${icon(app.theme)}</button>
      <button class="button button-strong" aria-expanded=${app.stressOpen} aria-controls="stress" @click=${this.toggleStress}>Stress test</button>
    `;
  }

  private picker(): TemplateResult {
    const { setting } = this.app;
    const origin = setting?.origin;
    const file = setting?.origin.kind === 'file' ? html`<option value="" selected>${titleOf(setting)}</option>` : nothing;
    return html`<select class="control" name="scenario" title=${library.find(({ name }) => origin?.kind === 'library' && origin.name === name)?.teaches ?? ''} @change=${(event: Event) => this.app.openLibrary((event.target as HTMLSelectElement).value)}>
      ${file}${library.map(({ name, title }) => html`<option value=${name} .selected=${origin?.kind === 'library' && origin.name === name}>${title}</option>`)}
    </select>`;
  }

  private numberField(label: string, name: string, value: number, set: (value: number) => Promise<void>): TemplateResult {
    const change = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const next = input.valueAsNumber;
      const allowed = Number.isSafeInteger(next) && next >= 0;
      this.wrongNumber = allowed ? '' : name;
      if (allowed) void set(next);
      else input.value = String(value);
    };
    const wrong = this.wrongNumber === name;
    const words = html`<small class="hint" id=${`${name}-wrong`} role="alert">Whole number, 0 to 9e15: still ${value}</small>`;
    return html`<label class="field"><span>${label}</span><input class="control control-number" name=${name} type="number" min="0" step="1" .value=${String(value)} aria-invalid=${wrong} aria-describedby=${wrong ? `${name}-wrong` : nothing} @change=${change} />${wrong ? words : nothing}</label>`;
  }

  private pickFile(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file !== undefined) void this.app.openFile(file);
    input.value = '';
  }

  private async copyLink(): Promise<void> {
    history.replaceState(null, '', `#${this.app.hash}`);
    await navigator.clipboard.writeText(location.href);
    this.copied = true;
    setTimeout(() => (this.copied = false), 1600);
  }

  private async toggleStress(): Promise<void> {
    if (!this.app.stressOpen) await openStressRoom();
    this.app.showStress(!this.app.stressOpen);
  }

  private turnTheme(): void {
    this.app.theme = nextTheme[this.app.theme];
    this.app.changed();
  }
}
