/**
 * A compiled scenario: struct-of-arrays indexed by stock point, lane, process, market, hazard. Read-only during a run
 * and shared by all replications. Times in microseconds, quantities in quanta.
 */
import type { Variates } from '../random/index.ts';
import type { Spec } from '../spec.ts';
import type { Grouped } from './grouped.ts';
import type { OrderingColumns } from './ordering-columns.ts';
import type { LineColumns, ProcessColumns, StepColumns } from './production-columns.ts';
import type { TransportColumns } from './transport-columns.ts';

/** Most parameters one policy may have. */
export const POLICY_PARAMS = 8;

export const SourceKind = { unlimited: 0, lanes: 1, process: 2, none: 3 } as const;

export interface StockPointColumns {
  readonly count: number;
  readonly site: Int32Array;
  readonly product: Int32Array;
  readonly initial: Float64Array;
  readonly sourceKind: Uint8Array;
  /** First lane, or process, by sourceKind; -1 when unlimited. */
  readonly source: Int32Array;
  /** Place in the table of policies; -1: none. */
  readonly policy: Int32Array;
  /** Parameters of the policies, POLICY_PARAMS a stock point, quantities in quanta. */
  readonly params: Float64Array;
  /** Infinity: keeps for ever. */
  readonly shelfLife: Float64Array;
  /** Quanta a day. */
  readonly nominalRate: Float64Array;
  /** Order in which stock points fill at one moment: suppliers before those they feed without delay. */
  readonly fillRank: Int32Array;
  /** Order in which they review at one moment: buyers before those they order from without delay, or the other way round. */
  readonly reviewRank: Int32Array;
  /** Level of each in that order: those of one level review together. */
  readonly reviewLevel: Int32Array;
  /** Lines that begin batches which may use this stock point. */
  readonly usedBy: Grouped;
  /** What stands in for each stock point, the first first, and how much of it for one quantum. */
  readonly substitutes: Grouped & { readonly amount: Float64Array };
  /** Stock points that each may stand in for. */
  readonly standsInFor: Grouped;
}

export interface LaneColumns extends TransportColumns {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Variates. */
  readonly leadTime: Int32Array;
  readonly orderDelay: Int32Array;
  readonly lot: Float64Array;
  readonly minimum: Float64Array;
  /** Infinity: nothing is promised. */
  readonly promise: Float64Array;
  /** Millionths of money for one quantum. */
  readonly price: Float64Array;
  /** Quanta a day that come this way on average. */
  readonly nominalRate: Float64Array;
  /** Millionths of money for one order. */
  readonly orderCost: Float64Array;
  /** Millionths of money for moving one quantum. */
  readonly freight: Float64Array;
  /** Quanta a day; Infinity: no limit. */
  readonly capacity: Float64Array;
  /** Millionths of money that the supplier earns on one quantum: price less the product's value. */
  readonly margin: Float64Array;
  /** Quanta that it carries from one review of the buyer to the next (a day at least) and in the mean order delay; Infinity: no limit. */
  readonly reach: Float64Array;
  readonly priority: Float64Array;
  readonly relationship: Float64Array;
  /** Mean microseconds from placing an order to receiving it. */
  readonly meanLead: Float64Array;
  /** Share of time that its supplier and the lane itself are not whole. */
  readonly risk: Float64Array;
  /** How the buyer's trust in it moves: up by rise (1 - T), down by fall T, from start; rise 0 and fall 0: never. */
  readonly trustRise: Float64Array;
  readonly trustFall: Float64Array;
  readonly trustStart: Float64Array;
  /** Weight of the newest order in the lead time that the buyer has seen; 0: nobody looks. */
  readonly seenWeight: Float64Array;
}

export interface MarketColumns {
  readonly count: number;
  readonly stockPoint: Int32Array;
  /** Variate. */
  readonly demand: Int32Array;
  /** Share of the last demand that comes again, and the long-run mean of what comes, in quanta, that it starts from. */
  readonly carry: Float64Array;
  readonly carryStart: Float64Array;
  /** Microseconds between arrivals; 0: drawn. */
  readonly every: Float64Array;
  /** Moment of the first of them. */
  readonly first: Float64Array;
  /** Variate of the gap between arrivals; -1: none is drawn. */
  readonly gap: Int32Array;
  /** Stream of the gaps; -1: none. */
  readonly gapStream: Int32Array;
  /** 1: its level moves with time. */
  readonly moves: Uint8Array;
  /** Factors of the season of each market, one after the other, and how long each holds. */
  readonly season: Grouped & { readonly factor: Float64Array };
  readonly seasonStep: Float64Array;
  /** Growth a microsecond. */
  readonly trend: Float64Array;
  /** Millionths of money for one quantum. */
  readonly price: Float64Array;
  /** Millionths of money that one quantum sold earns: price less the product's value; below 0 for one sold under its value. */
  readonly margin: Float64Array;
  /** Quanta a day on average, the trend left out. */
  readonly rate: Float64Array;
  /** Microseconds; 0: what can't be had at once is lost; Infinity: waits for ever. */
  readonly patience: Float64Array;
  readonly due: Float64Array;
  /** 1: takes all or nothing. */
  readonly whole: Uint8Array;
  readonly priority: Float64Array;
}

export interface HazardColumns {
  readonly count: number;
  /** Moment of the strike; -1: renewal. */
  readonly date: Float64Array;
  /** Variate; -1: dated. */
  readonly up: Int32Array;
  /** Variate. */
  readonly lasts: Int32Array;
  readonly output: Float64Array;
  /** 1: the sites it strikes place no orders. */
  readonly stopsOrders: Uint8Array;
  /** 1: a strike destroys what is under way on the lanes it strikes. */
  readonly destroys: Uint8Array;
  readonly recoverySteps: Int32Array;
  readonly recoveryStep: Float64Array;
  /** Share of the lost output that is back on each recovery step. */
  readonly restored: Grouped & { readonly share: Float64Array };
  /** Mean share of time that a renewal hazard is up, in its outage, in its recovery. */
  readonly shareUp: Float64Array;
  readonly shareOut: Float64Array;
  readonly sites: Grouped;
  readonly lanes: Grouped;
}

/** Priorities of the order of happenings that the run follows: the lower number comes first. */
export interface PriorityColumns {
  /** By kind of event. */
  readonly ofEvent: Uint8Array;
  readonly make: number;
  readonly fill: number;
  readonly review: number;
}

export interface StreamColumns {
  /** Purpose and member of each stream: `demand/walk-in`. */
  readonly names: readonly string[];
  /** First stream of each kind; the n-th member's stream is first + n. */
  readonly demand: number;
  readonly leadTime: number;
  readonly orderDelay: number;
  readonly finishing: number;
  readonly changeover: number;
  readonly yield: number;
  readonly routing: number;
  /** First stream of the steps: the n-th step's stream is making + n. */
  readonly making: number;
  readonly strike: number;
  readonly outage: number;
  readonly stationary: number;
  /** Streams of each machine; -1: it does not break down. */
  readonly breakdown: Int32Array;
  readonly repair: Int32Array;
  /** Stream of each stock point's forecast noise; -1: none. */
  readonly forecast: Int32Array;
}

export interface Model {
  readonly spec: Spec;
  /** Whole days in the run; the last may be short. */
  readonly days: number;
  readonly priorities: PriorityColumns;
  readonly stockPoints: StockPointColumns;
  readonly ordering: OrderingColumns;
  readonly lanes: LaneColumns;
  readonly lines: LineColumns;
  readonly processes: ProcessColumns;
  readonly steps: StepColumns;
  readonly markets: MarketColumns;
  readonly hazards: HazardColumns;
  /** Hazards that can strike each site and lane; stock points of each site. */
  readonly hazardsOfSite: Grouped;
  readonly hazardsOfLane: Grouped;
  readonly stockPointsOfSite: Grouped;
  readonly linesOfSite: Grouped;
  readonly streams: StreamColumns;
  readonly variates: Variates;
}
