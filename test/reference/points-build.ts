/** Builds stock points and the lanes that feed them. */
import { DAY, type Choice, type LaneSpec, type LineSpec, type ProcessSpec, type SiteSpec, type StockPointSpec } from '../../engine/index.ts';
import { sourcingOf } from './choice-arbitraries.ts';
import type { NetworkDraft, StageDraft } from './network-drafts.ts';

export interface Built {
  readonly draft: NetworkDraft;
  readonly sites: SiteSpec[];
  readonly points: StockPointSpec[];
  readonly lanes: LaneSpec[];
  readonly lines: LineSpec[];
  readonly processes: ProcessSpec[];
}

export const quanta = (built: Built, product: number, units: number): number => Math.round(units / built.draft.products[product].quantum);

function policyOf(draft: NetworkDraft, stage: StageDraft, which: number): { readonly policy: Choice; readonly every: number | null } {
  if (draft.flavour === 'plans') return stage.planning;
  return draft.flavour === 'echelons' && stage.pick[0] % 2 === 0 ? stage.echelon : stage.policies[which];
}

/** Adds a stock point at the last site; `which`: the policy of the stage that it follows. */
export function addPoint(built: Built, stage: StageDraft, product: number, source: StockPointSpec['source'], which: number): void {
  const { policy, every } = policyOf(built.draft, stage, which);
  const sources = source.kind === 'lanes' ? source.lanes.length : 0;
  const foresees = ['order-up-to', 'forward-coverage', 'backward-coverage', 'anchor-adjust', 'mrp'].includes(policy.kind);
  const orders = source.kind !== 'none';
  built.points.push({
    site: built.sites.length - 1, product, source, policy: orders ? policy : null,
    initial: quanta(built, product, stage.initial),
    review: every === null || !orders ? null : { every: Math.round(every * DAY), first: stage.first * DAY },
    safety: quanta(built, product, stage.safety),
    minimum: quanta(built, product, stage.minimum),
    lot: Math.max(1, quanta(built, product, stage.lot)),
    forecast: foresees && orders ? { ...stage.forecast, observes: stage.forecast.observes === 'sales' ? 'sales' : 'orders' } : null,
    sourcing: sources > 1 ? sourcingOf(stage.sourcing, sources) : null,
    allocation: stage.allocation, substitutes: [],
    nominalRate: stage.rate / built.draft.products[product].quantum,
  });
}

/** Adds a stock point that lanes feed, from one to three stock points that have its product; returns its position. */
export function addFed(built: Built, stage: StageDraft, from: number, several: boolean, which = 0): number {
  const { product } = built.points[from];
  const to = built.points.length;
  const site = built.sites.length - 1;
  const others = built.points.map((_, i) => i).filter((i) => built.points[i].product === product && built.points[i].site !== site);
  const suppliers = several ? [from, ...stage.pick.slice(1).map((pick) => others[pick % others.length])].slice(0, 2 + (stage.pick[0] % 2)) : [from];
  const lanes = suppliers.map((supplier, k) => addLane(built, stage.lanes[(k + which) % 3], supplier, to, product));
  addPoint(built, stage, product, { kind: 'lanes', lanes }, which);
  return to;
}

function addLane(built: Built, draft: StageDraft['lanes'][number], from: number, to: number, product: number): number {
  const id = `lane ${built.lanes.length}`;
  const { lot, minimum, promise, capacity, travel, ...rest } = draft;
  const { sailings, ...others } = travel;
  built.lanes.push({
    ...rest, ...others, id, way: id, from, to, mode: 'road', emissions: 0,
    sailings: sailings === null ? null : { ...sailings, capacity: sailings.capacity === null ? null : quanta(built, product, sailings.capacity) },
    lot: Math.max(1, quanta(built, product, lot)), minimum: quanta(built, product, minimum),
    promise: promise === null ? null : promise * DAY, capacity: capacity === null ? null : capacity / built.draft.products[product].quantum,
  });
  return built.lanes.length - 1;
}
