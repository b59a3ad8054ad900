import { html, nothing, type TemplateResult } from 'lit';
import { measures, type StressResult, type Summary } from '../../engine/index.ts';
import { NONE, pluralOf } from '../data/format.ts';
import { formatBare, formatHalfWidth, measureTitle, unitBeside } from '../data/measure-format.ts';
import { hasPrices, isTelling, NO_PRICES } from '../data/prices.ts';
import type { Scene } from '../data/scene.ts';
import { unitOfMarkets } from '../stage/kpis.ts';

/** Measures above the fold; the rest follows in the order of the registry. */
const first = ['fillRate', 'lostUnits', 'depth', 'serviceRecoveryTime', 'lossArea', 'impactLag', 'pairedLoss', 'profit', 'totalCost'];

/** Returns the measures of a stress test as a table: mean with its interval, quantiles, and the mean without hazards. */
export function measureTable(result: StressResult, scene: Scene): TemplateResult {
  const kinds = [...new Set([...first, ...measures.keys()])].filter((kind) => isTelling(kind, scene.spec) && result.measures[kind] !== undefined && result.measures[kind].n > 0);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Measures">
    <table class="measures">
      <thead>
        <tr><th scope="col">Measure</th><th scope="col">Mean</th><th scope="col">95 % interval</th><th scope="col">p05</th><th scope="col">p50</th><th scope="col">p95</th><th scope="col">Undisturbed</th></tr>
      </thead>
      <tbody>
        ${kinds.map((kind) => row(kind, result.measures[kind], result.undisturbed[kind], scene))}
      </tbody>
    </table>
  </div>
  ${hasPrices(scene.spec) ? nothing : html`<p class="hint">No profit and no money lost: ${NO_PRICES}.</p>`}`;
}

function row(kind: string, summary: Summary, calm: Summary | undefined, scene: Scene): TemplateResult {
  const title = measureTitle(kind);
  const unit = measures.get(kind)?.unit === 'days' ? 'days' : unitBeside(kind, pluralOf(unitOfMarkets(scene)), scene.names.currency);
  const bare = (value: number): string => formatBare(kind, value);
  return html`<tr title=${measures.get(kind)?.summary ?? ''}>
    <th scope="row">${title}${title.toLowerCase().endsWith(unit) ? nothing : html` <small>${unit}</small>`}</th>
    <td class="mean">${bare(summary.mean)}</td>
    <td>${formatHalfWidth(kind, summary.ci)}</td>
    <td>${bare(summary.p05)}</td>
    <td>${bare(summary.p50)}</td>
    <td>${bare(summary.p95)}</td>
    <td>${calm === undefined ? NONE : bare(calm.mean)}</td>
  </tr>`;
}
