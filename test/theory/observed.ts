/** One run, and all that it says. */
import { compile, DAY, measureRun, simulate, type Model, type RunRecord, type Spec, type Trace } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';

/** A scenario as a user writes it, without the version and the name. */
export type Document = Readonly<Record<string, unknown>>;

export interface Observed {
  readonly model: Model;
  readonly record: RunRecord;
  readonly trace: Trace | null;
  readonly measures: Readonly<Record<string, number>>;
  /** Days that the record and the measures stand for. */
  readonly days: number;
}

/** Returns what one replication of a model says. */
export function observe(model: Model, seed: number, options: { readonly replication: number; readonly trace: boolean; readonly check?: boolean }): Observed {
  const { record, trace } = simulate(model, seed, options);
  return { model, record, trace, measures: measureRun(model, { record }), days: record.span / DAY };
}

export interface Traced extends Observed {
  readonly trace: Trace;
}

/** Returns the one run of a document without chance. The balances of goods and debts are checked after every event. */
export function runOnce(document: Document): Traced {
  const run = observe(compile(specOfDocument(document)), 1, { replication: 0, trace: true, check: true });
  return { ...run, trace: traceOf(run) };
}

export function traceOf({ trace }: Observed): Trace {
  if (trace === null) throw new Error('a traced run has no trace');
  return trace;
}

/** Returns the place of a site in a spec, by its id. */
export function siteAt({ sites }: Spec, id: string): number {
  return sites.findIndex((site) => site.id === id);
}

/** Returns the place of a product's stock point at a site, by their ids. */
export function pointAt(spec: Spec, site: string, product = 'goods'): number {
  const s = siteAt(spec, site);
  return spec.stockPoints.findIndex((point) => point.site === s && spec.products[point.product].id === product);
}

/** Returns the place of the lane that brings a product from one site to another, by their ids. */
export function laneAt(spec: Spec, from: string, to: string, product = 'goods'): number {
  return spec.lanes.findIndex((lane) => lane.from === pointAt(spec, from, product) && lane.to === pointAt(spec, to, product));
}
