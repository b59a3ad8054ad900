/** A trace as a table that a spreadsheet opens: one row a thing that happened, in order, with names for numbers. */
import { DAY, TraceKind, type Spec, type Trace } from '../../engine/index.ts';
import { csvRow } from './csv-row.ts';

type Kind = keyof typeof TraceKind;

/** What a number of a trace entry is: who (`subject`), whose product counts the quantity, and what `b` adds. */
interface Reading {
  readonly subject: 'market' | 'lane' | 'process' | 'stockPoint' | 'site' | 'line';
  readonly detail: 'none' | 'batch' | 'machine' | 'order' | 'shipment' | 'hazard' | 'stockPoint' | 'atOnce';
  /** The quantity is no goods: a share, a count or a flag, or a moment of the run, which is told in days. */
  readonly plain?: true | 'moment';
}

const READINGS: Readonly<Record<Kind, Reading>> = {
  demand: { subject: 'market', detail: 'none' },
  filled: { subject: 'market', detail: 'atOnce' },
  lost: { subject: 'market', detail: 'none' },
  ordered: { subject: 'lane', detail: 'order' },
  shipped: { subject: 'lane', detail: 'shipment' },
  received: { subject: 'lane', detail: 'shipment' },
  batchStarted: { subject: 'process', detail: 'none' },
  batchFinished: { subject: 'process', detail: 'none' },
  stock: { subject: 'stockPoint', detail: 'none' },
  backlog: { subject: 'stockPoint', detail: 'none' },
  siteOutput: { subject: 'site', detail: 'hazard', plain: true },
  laneOutput: { subject: 'lane', detail: 'hazard', plain: true },
  expired: { subject: 'stockPoint', detail: 'none' },
  starved: { subject: 'process', detail: 'stockPoint', plain: true },
  ordering: { subject: 'site', detail: 'hazard', plain: true },
  queue: { subject: 'line', detail: 'none', plain: true },
  machine: { subject: 'line', detail: 'machine', plain: true },
  defect: { subject: 'process', detail: 'batch' },
  lostUnderWay: { subject: 'lane', detail: 'shipment' },
  substituted: { subject: 'stockPoint', detail: 'stockPoint' },
  sails: { subject: 'lane', detail: 'shipment', plain: 'moment' },
};

const KINDS = Object.fromEntries(Object.entries(TraceKind).map(([name, code]) => [code, name])) as Readonly<Record<number, Kind>>;

/** Names of everything in a spec by its position, and the product that each subject counts. */
function namesOf(spec: Spec) {
  const stockPoint = (i: number): string => `${spec.sites[spec.stockPoints[i].site].id}/${spec.products[spec.stockPoints[i].product].id}`;
  const at: Readonly<Record<Reading['subject'], { name: (i: number) => string; stockPoint: (i: number) => number | null }>> = {
    market: { name: (i) => spec.markets[i].id, stockPoint: (i) => spec.markets[i].stockPoint },
    lane: { name: (i) => spec.lanes[i].id, stockPoint: (i) => spec.lanes[i].to },
    process: { name: (i) => spec.processes[i].id, stockPoint: (i) => spec.processes[i].output },
    stockPoint: { name: stockPoint, stockPoint: (i) => i },
    site: { name: (i) => spec.sites[i].id, stockPoint: () => null },
    line: { name: (i) => spec.lines[i].id, stockPoint: () => null },
  };
  const detail: Readonly<Record<Reading['detail'], (b: number) => string>> = {
    none: () => '',
    batch: (b) => `batch ${b}`,
    machine: (b) => `machine ${b}`,
    order: (b) => `order ${b}`,
    shipment: (b) => `shipment ${b}`,
    hazard: (b) => spec.hazards[b]?.id ?? '',
    stockPoint: (b) => (b < 0 ? '' : stockPoint(b)),
    atOnce: (b) => (b === 1 ? 'at once' : 'later'),
  };
  return { at, detail };
}

/** Yields the table's rows, the heads first. Times are in days, quantities in units of the product, outputs a share from 0 to 1; of a shipment that waits to sail, the day on which it does. */
export function* traceCsv(spec: Spec, trace: Trace): Generator<string> {
  const { at, detail } = namesOf(spec);
  yield csvRow(['timeDays', 'event', 'subject', 'detail', 'product', 'quantity', 'unit']);
  for (let i = 0; i < trace.count; i += 1) {
    const kind = KINDS[trace.kind[i]];
    const reading = READINGS[kind];
    const subject = at[reading.subject];
    const point = subject.stockPoint(trace.a[i]);
    const product = point === null || reading.plain !== undefined ? null : spec.products[spec.stockPoints[point].product];
    const quantity = (trace.quantity[i] * (product?.quantum ?? 1)) / (reading.plain === 'moment' ? DAY : 1);
    yield csvRow([
      trace.time[i] / DAY,
      kind,
      subject.name(trace.a[i]),
      detail[reading.detail](trace.b[i]),
      product?.id ?? '',
      product === null ? quantity : Number(quantity.toPrecision(12)),
      product?.unit ?? (reading.plain === 'moment' ? 'day' : ''),
    ]);
  }
}
