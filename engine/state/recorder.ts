/** What a run writes down while it runs: sums and time integrals since the warm-up, and a row a day for each market. */
import type { Model } from '../network/model.ts';
import { TIME_BUCKETS } from './time-buckets.ts';

/** Result of one run, in columns. Quantities in quanta, areas in quanta x microseconds, money in millionths. */
export interface RunRecord {
  readonly days: number;
  /** Microseconds that the sums stand for: from the end of the warm-up to the end of the run. */
  readonly span: number;
  /** [market x day], from the first day of the run, warm-up included. */
  readonly demanded: Float64Array;
  readonly filledAtOnce: Float64Array;
  readonly filled: Float64Array;
  readonly lost: Float64Array;
  /** [day]: number of disruptions that began. */
  readonly strikes: Float64Array;
  readonly markets: {
    readonly arrivals: Float64Array;
    readonly servedInFull: Float64Array;
    readonly demanded: Float64Array;
    readonly filledAtOnce: Float64Array;
    readonly filled: Float64Array;
    readonly lost: Float64Array;
    /** Quanta filled after they were due. */
    readonly late: Float64Array;
    /** Demands that came to their end, served or lost, and those served in full when due. */
    readonly ended: Float64Array;
    readonly inTime: Float64Array;
    /** Demands overdue and still open at the end, less those that were so when measuring began. */
    readonly overdue: Float64Array;
    /** Periods in which some demand was not filled at once. */
    readonly shortPeriods: Float64Array;
    /** From asked to given, of all that was given: microseconds x quanta. */
    readonly waited: Float64Array;
    /** Owed to the market: quanta x microseconds. */
    readonly areaOwed: Float64Array;
  };
  readonly stockPoints: {
    readonly areaOnHand: Float64Array;
    readonly areaOwed: Float64Array;
    readonly areaMarketOwed: Float64Array;
    readonly areaOnOrder: Float64Array;
    /** Quanta squared x microseconds. */
    readonly areaOnOrderSquares: Float64Array;
    /** Of goods under way to the stock point. */
    readonly areaInTransit: Float64Array;
    readonly timeReady: Float64Array;
    readonly expired: Float64Array;
    /** Times that goods came in, and those of them since the last of which something had to wait or was lost. */
    readonly cycles: Float64Array;
    readonly shortCycles: Float64Array;
    /** By period: quanta ordered by the stock point, and asked of it, summed and squared and summed. */
    readonly placedSum: Float64Array;
    readonly placedSquares: Float64Array;
    /** Quanta served at the moment they were asked for, to markets and lanes. */
    readonly askedAtOnce: Float64Array;
    readonly askedSum: Float64Array;
    readonly askedSquares: Float64Array;
    /** Of the quanta asked for in whole periods, those served at once to markets and lanes. */
    readonly askedSumAtOnce: Float64Array;
    /** The same sums of the demand of markets, in quanta of the stock point; only where it draws on a source of the network. */
    readonly soldSum: Float64Array;
    readonly soldSquares: Float64Array;
  };
  readonly lanes: {
    readonly orders: Float64Array;
    readonly ordered: Float64Array;
    readonly received: Float64Array;
    readonly purchase: Float64Array;
    readonly completed: Float64Array;
    readonly onTime: Float64Array;
    readonly overdue: Float64Array;
    /** Microseconds from placing to receipt in full, summed over completed orders. */
    readonly leadTime: Float64Array;
    /** Quanta that set out, and shipments. */
    readonly shipped: Float64Array;
    readonly shipments: Float64Array;
    /** Quanta lost or destroyed on the way. */
    readonly lost: Float64Array;
  };
  /** Completed orders of all lanes, and demands of all markets, in the buckets of `time-buckets.ts`: how many, and their microseconds summed. */
  readonly times: {
    /** From placing to receipt in full. */
    readonly leadTimes: Float64Array;
    readonly leadTimeSums: Float64Array;
    /** From placing to being known at the supplier. */
    readonly responses: Float64Array;
    readonly responseSums: Float64Array;
    /** Of demands served in full, from asked to the last given. */
    readonly waits: Float64Array;
    readonly waitSums: Float64Array;
  };
  readonly processes: {
    /** Batches begun, done, and thrown away on the way. */
    readonly begun: Float64Array;
    readonly batches: Float64Array;
    readonly scrappedBatches: Float64Array;
    /** Quanta scrapped: what is bad of batches that are done, and whole batches thrown away. */
    readonly defects: Float64Array;
    /** Machines set up for it. */
    readonly changeovers: Float64Array;
    readonly timeStarved: Float64Array;
    /** Batches x microseconds: in front of lines, begun or not; on machines. */
    readonly areaWaiting: Float64Array;
    readonly areaInWork: Float64Array;
  };
  readonly lines: {
    /** Batches x microseconds: in front of it, begun or not; on its machines, whatever these do. */
    readonly areaWaiting: Float64Array;
    readonly areaInWork: Float64Array;
    /** Machines x microseconds, each machine in one of these at a time, or free: working (on a batch at a site that puts nothing out, too), changing over, held up, down. */
    readonly areaWorking: Float64Array;
    readonly areaChangeover: Float64Array;
    readonly areaHeldUp: Float64Array;
    readonly areaDown: Float64Array;
    /** Times that a machine took a batch on that was not interrupted before in this step; those of them at the moment it came to the line. */
    readonly taken: Float64Array;
    readonly takenAtOnce: Float64Array;
    readonly changeovers: Float64Array;
    readonly breakdowns: Float64Array;
    /** Batches sent back to the queue before their step was over. */
    readonly interruptions: Float64Array;
  };
  /** Output integrated over time, in microseconds at full output. */
  readonly sites: { readonly areaOutput: Float64Array };
}

type Columns = Record<string, Float64Array>;

/** Returns an empty record for a model. */
export function createRecord(model: Model): RunRecord {
  const column = (length: number): Float64Array => new Float64Array(length);
  const cells = model.markets.count * model.days;
  const m = model.markets.count;
  const s = model.stockPoints.count;
  const l = model.lanes.count;
  const p = model.processes.count;
  const n = model.spec.lines.length;
  return {
    days: model.days,
    span: model.spec.horizon - model.spec.warmup,
    demanded: column(cells),
    filledAtOnce: column(cells),
    filled: column(cells),
    lost: column(cells),
    strikes: column(model.days),
    markets: { arrivals: column(m), servedInFull: column(m), demanded: column(m), filledAtOnce: column(m), filled: column(m), lost: column(m), late: column(m), ended: column(m), inTime: column(m), overdue: column(m), shortPeriods: column(m), waited: column(m), areaOwed: column(m) },
    stockPoints: { areaOnHand: column(s), areaOwed: column(s), areaMarketOwed: column(s), areaOnOrder: column(s), areaOnOrderSquares: column(s), areaInTransit: column(s), askedAtOnce: column(s), timeReady: column(s), expired: column(s), cycles: column(s), shortCycles: column(s), placedSum: column(s), placedSquares: column(s), askedSum: column(s), askedSquares: column(s), askedSumAtOnce: column(s), soldSum: column(s), soldSquares: column(s) },
    lanes: { orders: column(l), ordered: column(l), received: column(l), purchase: column(l), completed: column(l), onTime: column(l), overdue: column(l), leadTime: column(l), shipped: column(l), shipments: column(l), lost: column(l) },
    times: { leadTimes: column(TIME_BUCKETS), leadTimeSums: column(TIME_BUCKETS), responses: column(TIME_BUCKETS), responseSums: column(TIME_BUCKETS), waits: column(TIME_BUCKETS), waitSums: column(TIME_BUCKETS) },
    processes: { begun: column(p), batches: column(p), scrappedBatches: column(p), defects: column(p), changeovers: column(p), timeStarved: column(p), areaWaiting: column(p), areaInWork: column(p) },
    lines: { areaWaiting: column(n), areaInWork: column(n), areaWorking: column(n), areaChangeover: column(n), areaHeldUp: column(n), areaDown: column(n), taken: column(n), takenAtOnce: column(n), changeovers: column(n), breakdowns: column(n), interruptions: column(n) },
    sites: { areaOutput: column(model.spec.sites.length) },
  };
}

/** The parts of a record that start again when the warm-up ends. */
function sums(record: RunRecord): Columns[] {
  return [record.markets, record.stockPoints, record.lanes, record.times, record.processes, record.lines, record.sites];
}

/** Sets everything that the warm-up must not count to zero; the rows a day stay. */
export function clearSums(record: RunRecord): void {
  for (const group of sums(record)) for (const name in group) group[name].fill(0);
}

/** Sets all of the record to zero. */
export function clearRecord(record: RunRecord): void {
  clearSums(record);
  record.demanded.fill(0);
  record.filledAtOnce.fill(0);
  record.filled.fill(0);
  record.lost.fill(0);
  record.strikes.fill(0);
}

/** Returns a copy that later runs leave alone. */
export function copyRecord(record: RunRecord): RunRecord {
  return structuredCopy(record);
}

function structuredCopy<T>(value: T): T {
  if (value instanceof Float64Array) return value.slice() as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, v]: [string, unknown]) => [key, structuredCopy(v)] as const);
  return Object.fromEntries(entries) as T;
}
