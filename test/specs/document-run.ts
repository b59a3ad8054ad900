/** One run of a document by the real engine, its laws checked at every event, read by the ids that stand in the document. */
import { compile, measureRun, simulate, type RunRecord, type Spec, type TraceKind } from '../../engine/index.ts';
import { rowsOf, timeline } from './read-trace.ts';
import { specOfDocument } from './spec-of-document.ts';

type Kind = keyof typeof TraceKind;

/** What trace entries of a kind are about. */
const SUBJECTS = { demand: 'market', filled: 'market', lost: 'market', ordered: 'lane', shipped: 'lane', received: 'lane', stock: 'site', backlog: 'site', batchStarted: 'process', batchFinished: 'process', ordering: 'site' } as const satisfies Partial<Record<Kind, string>>;

export interface DocumentRun {
  readonly record: RunRecord;
  readonly traceHash: string;
  /** By the kinds of the registry of measures. */
  readonly measures: Readonly<Record<string, number>>;
  /** Returns `[day, quanta]` of the entries of one kind about a lane, market, process or site (its first product), by its id. Lanes and processes go by `from->to` and by what they make. */
  readonly rows: (kind: keyof typeof SUBJECTS, id: string) => [number, number][];
  /** Returns the quanta that are left at a site at the end of each day. */
  readonly endsOfDays: (kind: 'stock' | 'backlog', site: string, days: number) => number[];
}

/** Runs a document once. Throws ScenarioError with everything that is wrong with it. */
export function runDocument(document: Readonly<Record<string, unknown>>, seed = 1, replication = 0): DocumentRun {
  const spec = specOfDocument(document);
  const model = compile(spec);
  const run = simulate(model, seed, { replication, trace: true, check: true });
  const { trace, traceHash, record } = run;
  if (trace === null || traceHash === null) throw new Error('a traced run has no trace');
  const rows: DocumentRun['rows'] = (kind, id) => {
    const a = placeOf(spec, kind, id);
    return kind === 'ordering' ? rowsOf(trace, kind, a).map((row) => [row.day, row.quantity]) : timeline(trace, kind, a);
  };
  const endsOfDays: DocumentRun['endsOfDays'] = (kind, site, days) =>
    Array.from({ length: days }, (_, day) => rows(kind, site).findLast(([time]) => time < day + 1)?.[1] ?? (kind === 'stock' ? spec.stockPoints[placeOf(spec, 'stock', site)].initial : 0));
  return { record, traceHash, measures: measureRun(model, run), rows, endsOfDays };
}

function placeOf(spec: Spec, kind: keyof typeof SUBJECTS, id: string): number {
  const named = (points: readonly { readonly id: string }[]): number => points.findIndex((member) => member.id === id);
  const places = {
    market: () => named(spec.markets),
    lane: () => spec.lanes.findIndex((lane) => lane.id === id || lane.way === id),
    process: () => spec.processes.findIndex((process) => spec.products[spec.stockPoints[process.output].product].id === id),
    site: () => (kind === 'ordering' ? named(spec.sites) : spec.stockPoints.findIndex((point) => spec.sites[point.site].id === id)),
  };
  const place = places[SUBJECTS[kind]]();
  if (place < 0) throw new Error(`the document has no ${SUBJECTS[kind]} ${id}`);
  return place;
}
