/** Builds a spec out of picks: every stage adds a site that gets its goods from what stands already. */
import { DAY, type HazardSpec, type MarketSpec, type Spec, type StockPointSpec, type TargetSpec } from '../../engine/index.ts';
import type { NetworkDraft, StageDraft } from './network-drafts.ts';
import { addFed, type Built } from './points-build.ts';
import { snapshotOf } from './snapshot-build.ts';
import { addWorks } from './works-build.ts';

function newSite(built: Built): void {
  const id = `site ${built.sites.length}`;
  built.sites.push({ id, name: id, kind: 'store', region: null, position: null });
}

/** Adds stock points that lanes feed; a second one is of another product. */
function addShelf(built: Built, stage: StageDraft): void {
  const before = built.points.length;
  const several = stage.kind === 'lanes' && built.draft.flavour !== 'echelons';
  const from = stage.pick[0] % before;
  addFed(built, stage, from, several);
  const other = built.points.findIndex((point, p) => p < before && point.product !== built.points[from].product);
  if (stage.shelf === 2 && other >= 0) addFed(built, stage, other, false, 1);
}

/** Stock points of the stage may take others of the site instead. */
function addSubstitutes(built: Built, stage: StageDraft): void {
  const site = built.sites.length - 1;
  const here = built.points.flatMap((point, p) => (point.site === site ? [p] : []));
  const quantum = (p: number): number => built.draft.products[built.points[p].product].quantum;
  here.forEach((p, n) => {
    const others = here.filter((q) => built.points[q].product !== built.points[p].product);
    if (others.length === 0) return;
    const drafts = stage.substitutes[n % stage.substitutes.length];
    const substitutes = drafts.map(({ pick, amount }): StockPointSpec['substitutes'][number] => {
      const stockPoint = others[pick % others.length];
      return { stockPoint, amount: (amount * quantum(p)) / quantum(stockPoint) };
    });
    built.points[p] = { ...built.points[p], substitutes: substitutes.filter((one, k) => substitutes.findIndex((other) => other.stockPoint === one.stockPoint) === k) };
  });
}

function marketsOf(built: Built): MarketSpec[] {
  return built.draft.markets.map(({ pick, every, first, gap, season, step, trend, ...rest }, m) => ({
    ...rest, id: `market ${m}`, name: `market ${m}`, due: 0, pattern: { season, step, trend },
    stockPoint: built.points.length - 1 - (pick % built.points.length),
    arrivals: gap === null ? { kind: 'period', every, first } : { kind: 'gaps', gap },
  }));
}

function hazardsOf(built: Built): HazardSpec[] {
  const all: TargetSpec[] = [...built.sites.map((_, site) => ({ kind: 'site', site }) as const), ...built.lanes.map((_, lane) => ({ kind: 'lane', lane }) as const)];
  return built.draft.hazards.map(({ targets, at, up, transit, ...rest }, h) => ({
    ...rest, transit: transit === 'destroyed' ? 'destroyed' : 'kept', id: `hazard ${h}`, when: at === null ? { kind: 'renewal', up } : { kind: 'date', at },
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
    if (stage.kind === 'works') addWorks(built, stage);
    else addShelf(built, stage);
    addSubstitutes(built, stage);
  }
  const each = (value: number): number[] => draft.products.map(() => value);
  const markets = marketsOf(built);
  return {
    name: 'generated', warmup: draft.warmup * DAY, horizon: (draft.warmup + draft.days) * DAY, order: draft.order as Spec['order'], period: DAY, eventLimit: 50_000,
    products: draft.products.map((product, p) => ({ ...product, id: `product ${p}`, unit: 'unit', shelfLife: product.shelfLife === null ? null : product.shelfLife * DAY })),
    sites: built.sites, stockPoints: built.points, lanes: built.lanes, lines: built.lines, processes: built.processes, markets, hazards: hazardsOf(built),
    snapshot: draft.snapshot === null ? null : snapshotOf(built, draft.snapshot, markets),
    costs: { holdingPerValueDay: 0, ordering: each(0), shortage: each(0), backorder: each(0), scrap: each(0) },
  };
}
