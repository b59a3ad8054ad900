import { html, nothing, type TemplateResult } from 'lit';
import type { AppModel } from './app-model.ts';
import { icon } from './icons.ts';
import { LightElement } from './light-element.ts';
import { Watch } from './watch.ts';

/** Everything that is wrong with what was opened, each with its place, and what is shown instead. */
export class ProblemPanel extends LightElement {
  static override properties = { app: { attribute: false } };
  declare app: AppModel;

  constructor() {
    super();
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { refusal } = this.app;
    if (refusal === null) return nothing;
    const { title, problems, shown } = refusal;
    return html`<section class="problems" role="alert" aria-label=${title}>
      <header>
        <h2>${title}</h2>
        <p>${problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`} with it. ${shown}</p>
        <button class="button button-quiet" aria-label="Close" @click=${() => this.app.dismissRefusal()}>${icon('close')}</button>
      </header>
      <ol>
        ${problems.map(
          (p) => html`<li>
            <span class="place">${p.line === undefined ? nothing : html`line ${p.line}, `}<code>${p.path === '' ? 'the file' : p.path}</code></span>
            <p>${p.problem}${p.value === null ? nothing : html`<span class="got">; got <code>${p.value}</code></span>`}</p>
            ${p.suggestion === null ? nothing : html`<p class="hint">${p.suggestion}</p>`}
          </li>`,
        )}
      </ol>
    </section>`;
  }
}
