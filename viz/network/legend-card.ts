import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AppModel } from '../app/app-model.ts';
import { LightElement } from '../app/light-element.ts';
import { Watch } from '../app/watch.ts';
import { capital } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import { machineWords } from '../stage/line-words.ts';
import { states, stateWords } from '../stage/site-state.ts';
import { carrierOf, carriers } from './carriers.ts';
import { bodyPath, machineShapes, productShapes, signShift, stateSigns } from './glyphs.ts';
import { stateName } from './line-marks.ts';
import { productStyle } from './product-style.ts';
import { isBackup } from './way-marks.ts';

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
    const products = scene === null ? [] : goodsOf(scene);
    return html`<ul class="legend" aria-label="Legend">
      ${states.filter((state) => state !== 'silent' || scene === null || scene.spec.hazards.some(({ stopsOrders }) => stopsOrders)).map(
        (state) => html`<li title=${stateWords[state].meaning}>
          <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true" class="node" data-state=${state}><path class="node-body" d=${bodyPath(state, 7.5)}></path><path class="node-icon" d=${stateSigns[state]} transform=${`translate(0,${signShift[state] * 0.5}) scale(0.5)`}></path></svg>
          ${stateWords[state].name}
        </li>`,
      )}
      <li title="The ring around a site is what it has on hand of a product, against the most it aims to have; around a market, the share of demand filled at once over seven days.">
        <svg viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true"><circle class="ring-track-line" r="7.500"></circle><path class="ring-stock-line" d="M0,-7.500A7.500,7.500 0 1 1 -7.130,2.320"></path></svg>
        Stock
      </li>
      <li title="As wide as the value of what was shipped a day, over the last seven days."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-flow" d="M1,6L21,3.500V14.500L1,12Z"></path></svg>Flow</li>
      <li title="Nothing gets through; goods under way stand still."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-closed" d="M1,9H21"></path></svg>Closed lane</li>
      <li title="A lane through which a disruption is felt."><svg viewBox="0 0 22 18" width="22" height="18" aria-hidden="true"><path class="legend-felt" d="M1,9H21"></path></svg>Knock-on</li>
      ${scene === null || scene.network.ways.every((_, way) => !isBackup(scene, way))
        ? nothing
        : html`<li title="A lane that carries nothing in quiet times; goods on it, with dashes behind them, are rerouted."><svg viewBox="0 0 30 18" width="30" height="18" aria-hidden="true"><path class="legend-backup" d="M1,9H16"></path><circle class="legend-goods" cx="24" cy="9" r="4"></circle></svg>Backup lane, rerouted</li>`}
      ${scene === null ? nothing : [...linesLegend(scene), ...goodsLegend(scene)]}
      ${products.map(
        ({ style, name }) => html`<li title=${name}>
          <svg viewBox="-8 -8 16 16" width="15" height="15" aria-hidden="true" data-product=${style}>${svg`<path class="goods" d=${productShapes[Math.max(0, style)](5)}></path>`}</svg><span class="legend-product">${name}</span>
        </li>`,
      )}
    </ul>`;
  }
}

/** Returns the looks of goods under way: one for each product, or one for all. */
function goodsOf({ spec, names }: Scene): { readonly style: number; readonly name: string }[] {
  if (productStyle(spec, 0) < 0) return [{ style: -1, name: 'Goods under way' }];
  return spec.products.map((_, i) => ({ style: i, name: capital(names.product(i)) }));
}

/** Returns what marks of lines mean, where a site has lines with something to look at. */
function linesLegend({ spec, playhead }: Scene): TemplateResult[] {
  if (spec.lines.every((_, line) => playhead.columns.lines.isPlain[line])) return [];
  return [
    html`<li title="Batches that wait in front of a line, begun or not."><svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true"><path class="line-queue" d="M4,4V12M8,4V12M12,4V12"></path></svg>Waiting batches</li>`,
    html`<li class="legend-machines">Machine ${machineWords.map(
      ({ state, words, meaning }) => html`<span title=${meaning}><svg viewBox="-6 -6 12 12" width="13" height="13" aria-hidden="true">${svg`<g class=${`machine machine-${stateName(state)}`}><path d=${machineShapes[state]}></path></g>`}</svg> ${words}</span>`,
    )}</li>`,
  ];
}

/** Returns what carries goods, who waits for a sailing, and what was lost, as far as the scene can have it. */
function goodsLegend({ spec, network }: Scene): TemplateResult[] {
  const kinds = new Set(network.ways.map(({ mode }) => carrierOf(mode)));
  const used = Object.entries(carriers).filter(([kind]) => [...kinds].some((other) => other === kind));
  const canLose = spec.lanes.some(({ loss }) => loss !== null) || spec.hazards.some(({ transit }) => transit === 'destroyed');
  return [
    ...used.map(([, { name, meaning, d }]) => html`<li title=${meaning}><svg viewBox="-12 -11 24 22" width="20" height="18" aria-hidden="true"><path class="legend-carrier" d=${d}></path><circle class="legend-goods" r="4.400"></circle></svg>${name}</li>`),
    ...(canLose ? [html`<li title="Goods were lost or destroyed here."><svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true"><path class="legend-lost" d="M-6,-6L6,6M6,-6L-6,6"></path></svg>Lost on the way</li>`] : []),
  ];
}
