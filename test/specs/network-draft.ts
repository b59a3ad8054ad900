/** Builds a network from picks: every stage adds a site that gets its goods from what stands already, over a lane or a process. */
import { DAY, type Choice, type LaneSpec, type LatenessSpec, type LineSpec, type LossSpec, type ProcessSpec, type SiteSpec, type Spec, type StockPointSpec } from '../../engine/index.ts';
import { batchProcess, fedOver, lane, line, market, oneStep, site, source, specOf, stocked } from './parts.ts';

export interface StageDraft {
  readonly kind: string;
  /** Which stock points feed it, and what it makes. */
  readonly pick: readonly number[];
  readonly policy: Choice;
  readonly initial: number;
  readonly rate: number;
  readonly leadTime: Choice;
  readonly orderDelay: Choice;
  readonly lot: number;
  readonly minimum: number;
  readonly promise: number | null;
  readonly price: number;
  readonly freight: number;
  readonly trip: number;
  /** Days, units. */
  readonly sailings: { readonly every: number; readonly first: number; readonly capacity: number | null } | null;
  readonly loss: LossSpec | null;
  readonly late: LatenessSpec | null;
  readonly batch: number;
  readonly perBatch: readonly number[];
  readonly batchTime: number;
  readonly finishing: Choice;
  readonly yield: Choice;
  readonly batchCost: number;
  /** Its first input may be sold in place of what it makes, where both have quanta of one size. */
  readonly standsIn: boolean;
}

export interface NetworkDraft {
  readonly products: readonly { readonly quantum: number; readonly shelfLife: number | null; readonly value: number }[];
  readonly stages: readonly StageDraft[];
  readonly markets: readonly { readonly pick: number; readonly demand: Choice; readonly every: number; readonly first: number; readonly patience: number | null; readonly due: number; readonly price: number }[];
  readonly warmup: number;
  readonly days: number;
  readonly costs: { readonly holding: number; readonly ordering: number; readonly shortage: number; readonly backorder: number; readonly scrap: number };
}

/** What has been built so far. */
interface Built {
  readonly draft: NetworkDraft;
  readonly sites: SiteSpec[];
  readonly points: StockPointSpec[];
  readonly lanes: LaneSpec[];
  readonly lines: LineSpec[];
  readonly processes: ProcessSpec[];
}

const quanta = (built: Built, product: number, units: number): number => Math.round(units / built.draft.products[product].quantum);

/** Adds a stock point at the last site that a lane feeds; returns its position. */
function addFed(built: Built, stage: StageDraft, from: number): number {
  const { product } = built.points[from];
  const to = built.points.length;
  const id = `lane ${built.lanes.length}`;
  built.lanes.push(lane(from, to, {
    id, leadTime: stage.leadTime, orderDelay: stage.orderDelay, price: stage.price, freight: stage.freight, trip: stage.trip,
    sailings: sailingsOf(built, stage, product), loss: stage.loss, late: stage.late,
    lot: Math.max(1, quanta(built, product, stage.lot)), minimum: quanta(built, product, stage.minimum), promise: stage.promise === null ? null : stage.promise * DAY,
  }));
  built.points.push(pointOf(built, stage, product, fedOver(built.lanes.length - 1)));
  return to;
}

function sailingsOf(built: Built, { sailings }: StageDraft, product: number): LaneSpec['sailings'] {
  if (sailings === null) return null;
  const { every, first, capacity } = sailings;
  return { every: every * DAY, first: first * DAY, capacity: capacity === null ? null : quanta(built, product, capacity) };
}

function pointOf(built: Built, stage: StageDraft, product: number, from: StockPointSpec['source']): StockPointSpec {
  return stocked({
    site: built.sites.length - 1, product, initial: quanta(built, product, stage.initial), source: from, policy: stage.policy,
    nominalRate: quanta(built, product, stage.rate),
  });
}

/** Adds a process at the last site, with one or two inputs brought there; nothing when it would use what it makes. */
function addProcess(built: Built, stage: StageDraft, output: number): void {
  const feeders = stage.pick.slice(1).map((pick) => pick % built.points.length);
  const needed = new Set(feeders.map((from) => built.points[from].product));
  const inputs = [...needed].filter((product) => product !== output).map((product) => {
    const from = feeders.find((f) => built.points[f].product === product) ?? 0;
    return { stockPoint: addFed(built, stage, from), perBatch: quanta(built, product, stage.perBatch[product % 2]) };
  });
  if (inputs.length === 0) return;
  const id = `process ${built.processes.length}`;
  built.processes.push(batchProcess({
    id, site: built.sites.length - 1, output: built.points.length, inputs, batch: quanta(built, output, stage.batch),
    steps: oneStep(built.lines.length, stage.batchTime), leadTime: stage.finishing, yield: stage.yield, batchCost: stage.batchCost,
  }));
  built.lines.push(line(id, built.sites.length - 1));
  const { products } = built.draft;
  const [{ stockPoint }] = inputs;
  const standsIn = stage.standsIn && products[built.points[stockPoint].product].quantum === products[output].quantum;
  built.points.push({ ...pointOf(built, stage, output, { kind: 'process', process: built.processes.length - 1 }), substitutes: standsIn ? [{ stockPoint, amount: 1 }] : [] });
}

export function buildNetwork(draft: NetworkDraft): Spec {
  const built: Built = { draft, sites: [site('site 0', { kind: 'supplier' })], points: draft.products.map((_, product) => source({ site: 0, product, nominalRate: 8 })), lanes: [], lines: [], processes: [] };
  for (const stage of draft.stages) {
    built.sites.push(site(`site ${built.sites.length}`));
    if (stage.kind === 'lane') addFed(built, stage, stage.pick[0] % built.points.length);
    else addProcess(built, stage, stage.pick[0] % draft.products.length);
  }
  const each = (value: number): number[] => draft.products.map(() => value);
  return specOf(draft.warmup + draft.days, {
    warmup: draft.warmup * DAY,
    eventLimit: 200_000,
    products: draft.products.map((p, i) => ({ id: `product ${i}`, unit: 'unit', ...p, shelfLife: p.shelfLife === null ? null : p.shelfLife * DAY })),
    sites: built.sites,
    stockPoints: built.points,
    lanes: built.lanes,
    lines: built.lines,
    processes: built.processes,
    markets: draft.markets.map(({ pick, demand, every, first, ...rest }, m) =>
      market(built.points.length - 1 - (pick % built.points.length), demand, { ...rest, id: `market ${m}`, arrivals: { kind: 'period', every, first } }),
    ),
    costs: { holdingPerValueDay: draft.costs.holding, ordering: each(draft.costs.ordering), shortage: each(draft.costs.shortage), backorder: each(draft.costs.backorder), scrap: each(draft.costs.scrap) },
  });
}
