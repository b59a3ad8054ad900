/** Builds a spec out of picks: every stage adds a site that gets its goods from what stands already. */
import { DAY, type Choice, type HazardSpec, type LaneSpec, type LineSpec, type MarketSpec, type ProcessSpec, type SiteSpec, type Spec, type StockPointSpec, type TargetSpec } from '../../engine/index.ts';
import { batchProcess, line, oneStep } from '../specs/parts.ts';
import { sourcingOf } from './choice-arbitraries.ts';
import type { NetworkDraft, StageDraft } from './network-drafts.ts';

interface Built {
  readonly draft: NetworkDraft;
  readonly sites: SiteSpec[];
  readonly points: StockPointSpec[];
  readonly lanes: LaneSpec[];
  readonly lines: LineSpec[];
  readonly processes: ProcessSpec[];
}

const quanta = (built: Built, product: number, units: number): number => Math.round(units / built.draft.products[product].quantum);

function newSite(built: Built): void {
  const id = `site ${built.sites.length}`;
  built.sites.push({ id, name: id, kind: 'store', region: null, position: null });
}

function policyOf(draft: NetworkDraft, stage: StageDraft, which: number): { readonly policy: Choice; readonly every: number | null } {
  if (draft.flavour === 'plans') return stage.planning;
  return draft.flavour === 'echelons' && stage.pick[0] % 2 === 0 ? stage.echelon : stage.policies[which];
}

/** Adds a stock point at the last site; `which`: the policy of the stage that it follows. */
function addPoint(built: Built, stage: StageDraft, product: number, source: StockPointSpec['source'], which: number): void {
  const { policy, every } = policyOf(built.draft, stage, which);
  const sources = source.kind === 'lanes' ? source.lanes.length : 0;
  const foresees = ['order-up-to', 'forward-coverage', 'backward-coverage', 'anchor-adjust', 'mrp'].includes(policy.kind);
  built.points.push({
    site: built.sites.length - 1, product, source, policy,
    initial: quanta(built, product, stage.initial),
    review: every === null ? null : { every: Math.round(every * DAY), first: stage.first * DAY },
    safety: quanta(built, product, stage.safety),
    minimum: quanta(built, product, stage.minimum),
    lot: Math.max(1, quanta(built, product, stage.lot)),
    forecast: foresees ? { ...stage.forecast, observes: stage.forecast.observes === 'sales' ? 'sales' : 'orders' } : null,
    sourcing: sources > 1 ? sourcingOf(stage.sourcing, sources) : null,
    allocation: stage.allocation, substitutes: [],
    nominalRate: stage.rate / built.draft.products[product].quantum,
  });
}

/** Adds a stock point that lanes feed, from one to three stock points that have its product; returns its position. */
function addFed(built: Built, stage: StageDraft, from: number, several: boolean, which = 0): number {
  const { product } = built.points[from];
  const to = built.points.length;
  const others = built.points.map((_, i) => i).filter((i) => built.points[i].product === product);
  const suppliers = several ? [from, ...stage.pick.slice(1).map((pick) => others[pick % others.length])].slice(0, 2 + (stage.pick[0] % 2)) : [from];
  const lanes = suppliers.map((supplier, k) => {
    const id = `lane ${built.lanes.length}`;
    const { lot, minimum, promise, capacity, ...rest } = stage.lanes[(k + which) % 3];
    built.lanes.push({
      ...rest, id, way: id, from: supplier, to, mode: 'road', trip: 0, emissions: 0, sailings: null, loss: null, late: null,
      lot: Math.max(1, quanta(built, product, lot)), minimum: quanta(built, product, minimum),
      promise: promise === null ? null : promise * DAY, capacity: capacity === null ? null : capacity / built.draft.products[product].quantum,
    });
    return built.lanes.length - 1;
  });
  addPoint(built, stage, product, { kind: 'lanes', lanes }, which);
  return to;
}

/** Adds a process at the last site, with one or two inputs brought there; nothing when it would use what it makes. */
function addProcess(built: Built, stage: StageDraft, output: number): void {
  const feeders = stage.pick.slice(1).map((pick) => pick % built.points.length);
  const products = [...new Set(feeders.map((from) => built.points[from].product))].filter((product) => product !== output);
  const inputs = products.map((product, n) => {
    const from = feeders.find((f) => built.points[f].product === product) ?? 0;
    return { stockPoint: addFed(built, stage, from, false, n + 1), perBatch: quanta(built, product, stage.perBatch[n]) };
  });
  if (inputs.length === 0) return;
  built.lines.push(line(`process ${built.processes.length}`, built.sites.length - 1));
  built.processes.push(batchProcess({
    id: `process ${built.processes.length}`, site: built.sites.length - 1, output: built.points.length, inputs, batch: quanta(built, output, stage.batch),
    steps: oneStep(built.lines.length - 1, stage.batchTime), leadTime: stage.finishing,
  }));
  addPoint(built, stage, output, { kind: 'process', process: built.processes.length - 1 }, 0);
}

function marketsOf(built: Built): MarketSpec[] {
  return built.draft.markets.map(({ pick, every, gap, season, step, trend, ...rest }, m) => ({
    ...rest, id: `market ${m}`, name: `market ${m}`, due: 0, pattern: { season, step, trend },
    stockPoint: built.points.length - 1 - (pick % built.points.length),
    arrivals: gap === null ? { kind: 'period', every, first: 0 } : { kind: 'gaps', gap },
  }));
}

function hazardsOf(built: Built): HazardSpec[] {
  const all: TargetSpec[] = [...built.sites.map((_, site) => ({ kind: 'site', site }) as const), ...built.lanes.map((_, lane) => ({ kind: 'lane', lane }) as const)];
  return built.draft.hazards.map(({ targets, at, up, ...rest }, h) => ({
    ...rest, transit: 'kept', id: `hazard ${h}`, when: at === null ? { kind: 'renewal', up } : { kind: 'date', at },
    targets: [...new Set(targets.map((target) => target % all.length))].map((target) => all[target]),
  }));
}

export function buildSpec(draft: NetworkDraft): Spec {
  const built: Built = { draft, sites: [], points: [], lanes: [], lines: [], processes: [] };
  newSite(built);
  draft.products.forEach((product, p) => {
    built.points.push({
      site: 0, product: p, initial: 0, source: { kind: 'unlimited' }, policy: null, review: null, safety: 0, minimum: 0, lot: 1, forecast: null, sourcing: null,
      allocation: draft.stages[0].allocation, substitutes: [], nominalRate: 8 / product.quantum,
    });
  });
  for (const stage of draft.stages) {
    newSite(built);
    if (stage.kind === 'process') addProcess(built, stage, stage.pick[0] % draft.products.length);
    else addFed(built, stage, stage.pick[0] % built.points.length, stage.kind === 'lanes' && draft.flavour !== 'echelons');
  }
  const each = (value: number): number[] => draft.products.map(() => value);
  return {
    name: 'generated', warmup: draft.warmup * DAY, horizon: (draft.warmup + draft.days) * DAY, order: draft.order as Spec['order'], period: DAY, eventLimit: 20_000,
    products: draft.products.map((product, p) => ({ ...product, id: `product ${p}`, unit: 'unit', shelfLife: product.shelfLife === null ? null : product.shelfLife * DAY })),
    sites: built.sites, stockPoints: built.points, lanes: built.lanes, lines: built.lines, snapshot: null, processes: built.processes, markets: marketsOf(built), hazards: hazardsOf(built),
    costs: { holdingPerValueDay: 0, ordering: each(0), shortage: each(0), backorder: each(0), scrap: each(0) },
  };
}
