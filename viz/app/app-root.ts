import { html, nothing, type TemplateResult } from 'lit';
import type { AppModel } from './app-model.ts';
import { LightElement } from './light-element.ts';
import { Watch } from './watch.ts';

/** The page: which scenario, what it comes to, the network, the story, and the line of time. */
export class AppRoot extends LightElement {
  static override properties = { app: { attribute: false }, dropping: { state: true } };
  declare app: AppModel;
  declare dropping: boolean;

  constructor() {
    super();
    this.dropping = false;
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
    new Watch(this, () => this.acceptFiles());
  }

  protected override render(): TemplateResult {
    const { app } = this;
    document.documentElement.dataset['theme'] = app.theme;
    this.classList.toggle('with-stress', app.stressOpen);
    this.dataset['trace'] = app.scene?.playback.traceHash ?? '';
    return html`
      <a class="skip" href="#player" @click=${this.skip}>Skip the network</a>
      <knockon-top-bar role="banner" .app=${app}></knockon-top-bar>
      <knockon-kpis .app=${app}></knockon-kpis>
      <main>
        <div class="network-area">
          <knockon-network .app=${app}></knockon-network>
          <knockon-legend .app=${app}></knockon-legend>
          <knockon-site-table .app=${app}></knockon-site-table>
        </div>
        <aside class="side" aria-label="Story and hazards">
          <knockon-story class="panel panel-grow" .app=${app}></knockon-story>
          <knockon-hazards class="panel" .app=${app}></knockon-hazards>
        </aside>
      </main>
      <footer class="dock">
        <knockon-caption .app=${app}></knockon-caption>
        <knockon-transport id="player" .app=${app}></knockon-transport>
        <div class="dock-charts">
          ${this.curveTitle()}
          <knockon-curve .app=${app}></knockon-curve>
          <knockon-timeline .app=${app}></knockon-timeline>
        </div>
      </footer>
      ${app.stressOpen ? html`<knockon-stress .app=${app}></knockon-stress>` : nothing}
      <knockon-problems .app=${app}></knockon-problems>
      ${this.dropping ? html`<div class="drop-here" aria-hidden="true"><p>Drop a scenario file, YAML or JSON</p></div>` : nothing}
    `;
  }

  /** Says what the curve below shows: against the undisturbed run only where something strikes. */
  private curveTitle(): TemplateResult {
    const { scene } = this.app;
    if (scene !== null && scene.disruptions.length === 0) return html`<div class="dock-title">Nothing strikes in this run: share of demand filled at once, last 7 days</div>`;
    return html`<div class="dock-title">Service, share of the undisturbed run<span class="key key-whole">undisturbed</span><span class="key key-recovery">recovery 98\u202f%</span><span class="key key-failure">failure 95\u202f%</span><span class="key key-loss">loss</span></div>`;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('.button-play')?.focus();
  }

  private acceptFiles(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.dropping = event.dataTransfer?.types.includes('Files') ?? false;
    }, { signal });
    window.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.dropping = false;
    }, { signal });
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      this.dropping = false;
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void this.app.openFile(file);
    }, { signal });
    return () => ending.abort();
  }
}
