/** Parts of specs with their usual values filled in, so that a test shows only what it is about. */
import {
  DAY, type Choice, type CostsSpec, type HazardSpec, type LaneSpec, type LineSpec, type MarketSpec, type PatternSpec, type ProcessSpec, type ProductSpec, type SiteSpec,
  type SourceSpec, type Spec, type StockPointSpec,
} from '../../engine/index.ts';

export const constant = (value: number): Choice => ({ kind: 'constant', params: { value } });
export const series = (...values: number[]): Choice => ({ kind: 'series', params: { values } });
export const poisson = (mean: number): Choice => ({ kind: 'poisson', params: { mean } });
export const baseStock = (S: number): Choice => ({ kind: 'base-stock', params: { S } });
export const reorder = (s: number, S: number): Choice => ({ kind: 's-S', params: { s, S } });
export const atOnce: Choice = { kind: 'step', params: {} };
export const firstCome: Choice = { kind: 'first-come', params: {} };
export const linearly = (over: number): Choice => ({ kind: 'linear', params: { over } });

/** The level of demand stays. */
export const steady: PatternSpec = { season: [], step: DAY, trend: 0 };

/** What a stock point says of its ordering where it says nothing: it reviews whenever its position may have fallen, orders what it needs, serves in turn. */
export const plainOrdering = { review: null, safety: 0, minimum: 0, lot: 1, forecast: null, sourcing: null, allocation: firstCome, substitutes: [] } as const;

/** Goods come over these lanes, the first being the one that all is ordered over where there is no sourcing. */
export const fedOver = (...lanes: number[]): SourceSpec => ({ kind: 'lanes', lanes });

/** Goods counted by the piece, each worth 1, that keep for ever. */
export function product(over: Partial<ProductSpec> = {}): ProductSpec {
  return { id: 'goods', unit: 'piece', quantum: 1, value: 1, shelfLife: null, ...over };
}

export function site(id: string, over: Partial<SiteSpec> = {}): SiteSpec {
  return { id, name: id, kind: 'store', region: null, position: null, ...over };
}

/** A stock point that never runs out. */
export function source(given: Partial<StockPointSpec> & Pick<StockPointSpec, 'site'>): StockPointSpec {
  return { product: 0, initial: 0, source: { kind: 'unlimited' }, policy: null, nominalRate: 0, ...plainOrdering, ...given };
}

/** A stock point that follows base-stock (0) unless said. */
export function stocked(given: Partial<StockPointSpec> & Pick<StockPointSpec, 'site' | 'source'>): StockPointSpec {
  return { product: 0, initial: 0, policy: baseStock(0), nominalRate: 0, ...plainOrdering, ...given };
}

/** A lane that takes a day, without cost, lots or limit. */
export function lane(from: number, to: number, given: Partial<LaneSpec> = {}): LaneSpec {
  const id = `${from}->${to}`;
  return {
    id, way: given.id ?? id, from, to, mode: 'road', leadTime: constant(1), orderDelay: constant(0), price: 0, lot: 1, minimum: 0, promise: null,
    capacity: null, freight: 0, priority: 0, relationship: 1, trip: 0, emissions: 0, sailings: null, loss: null, late: null, ...given,
  };
}

/** One machine that takes batches as they come. */
export function line(id: string, siteIndex: number, over: Partial<LineSpec> = {}): LineSpec {
  return { id, site: siteIndex, machines: 1, buffer: null, dispatching: firstCome, interrupted: 'resume', breakdowns: null, ...over };
}

/** A process of one step, in microseconds, on a line. */
export function oneStep(lineIndex: number, batchTime: number): ProcessSpec['steps'] {
  return [{ line: lineIndex, time: constant(batchTime / DAY), next: [{ to: 'done', share: 1 }] }];
}

/** A process on the first line that makes one piece at a time, all of them good, in no time. */
export function batchProcess(over: Partial<ProcessSpec> & Pick<ProcessSpec, 'site' | 'output' | 'inputs'>): ProcessSpec {
  return {
    id: `make ${over.output}`, batch: 1, steps: oneStep(0, 0), leadTime: constant(0), yield: constant(1), coproducts: [], changeover: constant(0), priority: 0,
    batchCost: 0, changeoverCost: 0, ...over,
  };
}

/** A market that asks every day; what it can't have is lost. */
export function market(stockPoint: number, demand: Choice, given: Partial<MarketSpec> = {}): MarketSpec {
  const id = `market of ${stockPoint}`;
  return {
    id, name: given.id ?? id, stockPoint, demand, carry: 0, arrivals: { kind: 'period', every: DAY, first: 0 }, pattern: steady, price: 0,
    patience: 0, due: 0, partial: true, priority: 0, ...given,
  };
}

/** A hazard that stops all output on a day. */
export function hazard(targets: HazardSpec['targets'], day: number, lasts: number, over: Partial<HazardSpec> = {}): HazardSpec {
  const when = { kind: 'date', at: day * DAY } as const;
  return { id: `hazard of day ${day}`, targets, when, lasts: constant(lasts), output: 0, stopsOrders: false, transit: 'kept', recovery: atOnce, ...over };
}

/** What a spec is made of; costs in parts too. */
export type SpecParts = Partial<Omit<Spec, 'costs'>> & Pick<Spec, 'sites' | 'stockPoints'> & { readonly costs?: Partial<CostsSpec> | undefined };

/** A spec of the parts given; what is left out is empty, free of cost, and without warm-up. */
export function specOf(days: number, parts: SpecParts): Spec {
  const products = parts.products ?? [product()];
  const none = products.map(() => 0);
  const costs: CostsSpec = { holdingPerValueDay: 0, ordering: none, shortage: none, backorder: none, scrap: none, ...parts.costs };
  return {
    name: 'test', warmup: 0, horizon: days * DAY, order: 'demand-first', period: DAY, eventLimit: 10_000_000, lanes: [], lines: [], processes: [], markets: [], hazards: [], snapshot: null,
    ...parts, products, costs,
  };
}
