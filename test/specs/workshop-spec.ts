/** A workshop: one site where several products are made to order, out of material that never runs out, on lines that a test describes. */
import type { Choice, HazardSpec, LineSpec, MarketSpec, ProcessSpec, RouteSpec, Spec, StepSpec } from '../../engine/index.ts';
import { baseStock, batchProcess, constant, market, product, site, source, specOf, stocked } from './parts.ts';

export interface WorkshopParts {
  readonly days: number;
  readonly lines: readonly LineSpec[];
  /** One process a product; where steps are left out, a step of a day on the first line. */
  readonly processes: readonly Partial<ProcessSpec>[];
  /** Of each product, day by day; what can't be had waits. */
  readonly demands: readonly Choice[];
  /** Stock that each is made up to; 0 where left out: to order. */
  readonly levels?: readonly number[];
  readonly markets?: Partial<MarketSpec>;
  readonly hazards?: readonly HazardSpec[];
  readonly more?: (spec: Spec) => Spec;
}

/** A step of so many days on a line; then into stock, unless said. */
export function step(line: number, days: number | Choice, ...next: readonly RouteSpec[]): StepSpec {
  return { line, time: typeof days === 'number' ? constant(days) : days, next: next.length > 0 ? next : [{ to: 'done', share: 1 }] };
}

/** Always on to a step. */
export const onTo = (to: number): RouteSpec => ({ to, share: 1 });

/** Stock point 0 is the material; stock point k + 1, market k and process k are those of product k. */
export function workshopSpec({ days, lines, processes, demands, levels = [], markets = {}, hazards = [], more = (spec) => spec }: WorkshopParts): Spec {
  return more(
    specOf(days, {
      products: [product({ id: 'material' }), ...processes.map((_, k) => product({ id: `product ${k}` }))],
      sites: [site('workshop', { kind: 'plant' })],
      stockPoints: [
        source({ site: 0 }),
        ...processes.map((_, k) =>
          stocked({ site: 0, product: k + 1, initial: levels[k] ?? 0, source: { kind: 'process', process: k }, policy: baseStock(levels[k] ?? 0) }),
        ),
      ],
      lines,
      processes: processes.map((given, k) => batchProcess({ site: 0, output: k + 1, inputs: [{ stockPoint: 0, perBatch: 1 }], steps: [step(0, 1)], ...given })),
      markets: demands.map((demand, k) => market(k + 1, demand, { patience: null, ...markets })),
      hazards,
    }),
  );
}
