import { html, svg, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital } from '../data/format.ts';
import { states, stateWords } from '../stage/site-state.ts';
import { bodyPath, productShapes, productStyle, signShift, stateSigns } from './glyphs.ts';

/** What shapes, colours, rings and lines mean. */
export class LegendCard extends LightElement {
  static override properties = { app: { attribute: false } };
  declare app: AppModel;

  constructor() {
    super();
    new Watch(this, () => this.app.onChange(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const { scene } = this.app;
    const products = scene === null ? [] : scene.spec.products.map((_, i) => i).slice(0, productShapes.length);
    return html`<ul class="legend" aria-label="Legend">
      ${states.map(
        (state) => html`<li title=${stateWords[state].meaning}>
          <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true" class="node" data-state=${state}><path class="node-body" d=${bodyPath(state, 7.5)}></path><path class="node-icon" d=${stateSigns[state]} transform=${`translate(0,${signShift[state] * 0.5}) scale(0.5)`}></path></svg>
          ${stateWords[state].name}
        </li>`,
      )}
      <li class="legend-gap" title="The ring around a site is what it has on hand of a product, against the most it aims to have; around a market, the share of demand filled at once over seven days.">
        <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true"><circle class="ring-track-line" r="7.500"></circle><path class="ring-stock-line" d="M0,-7.500A7.500,7.500 0 1 1 -7.130,2.320"></path></svg>
        Stock against target
      </li>
      <li title="As wide as the value of what was shipped a day, over the last seven days."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-flow" d="M1,6L21,3.500V14.500L1,12Z"></path></svg>Flow</li>
      <li title="Nothing gets through; goods under way stand still."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-closed" d="M1,9H21"></path></svg>Closed lane</li>
      <li title="A lane through which a disruption is felt."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-felt" d="M1,9H21"></path></svg>Knock-on</li>
      ${products.map(
        (i, place) => html`<li class=${place === 0 ? 'legend-gap' : ''}>
          <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true" data-product=${productStyle(i)}>${svg`<path class="goods" d=${productShapes[productStyle(i)](5)}></path>`}</svg>${capital(scene?.names.product(i) ?? '')}
        </li>`,
      )}
    </ul>`;
  }
}
