/**
 * A compiled scenario: struct-of-arrays indexed by stock point, lane, process, market, hazard. Read-only during a run
 * and shared by all replications. Times in microseconds, quantities in quanta.
 */
import type { Spec } from '../spec.ts';
import type { Variates } from '../random/index.ts';

/** Most parameters one inventory policy may have. */
export const POLICY_PARAMS = 8;

export const SourceKind = { unlimited: 0, lane: 1, process: 2 } as const;

/** Members of each owner in one array: those of owner i stand at start[i] .. start[i + 1] - 1. */
export interface Grouped {
  readonly start: Int32Array;
  readonly member: Int32Array;
}

export interface StockPointColumns {
  readonly count: number;
  readonly site: Int32Array;
  readonly product: Int32Array;
  readonly initial: Float64Array;
  readonly sourceKind: Uint8Array;
  /** Lane or process, by sourceKind; -1 when unlimited. */
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
  /** Order in which they review at one moment: buyers before those they order from without delay. */
  readonly reviewRank: Int32Array;
  /** Processes that use this stock point as an input. */
  readonly usedBy: Grouped;
}

export interface LaneColumns {
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
  /** Millionths of money for one order. */
  readonly orderCost: Float64Array;
}

export interface ProcessColumns {
  readonly count: number;
  readonly site: Int32Array;
  readonly output: Int32Array;
  readonly batch: Float64Array;
  readonly batchTime: Float64Array;
  /** Variate. */
  readonly leadTime: Int32Array;
  /** Input stock points, and how much of each one batch takes (same places). */
  readonly inputs: Grouped;
  readonly perBatch: Float64Array;
}

export interface MarketColumns {
  readonly count: number;
  readonly stockPoint: Int32Array;
  /** Variate. */
  readonly demand: Int32Array;
  readonly every: Float64Array;
  /** Millionths of money for one quantum. */
  readonly price: Float64Array;
  /** 1: what can't be had at once is lost. */
  readonly lost: Uint8Array;
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

export interface StreamColumns {
  /** Purpose and member of each stream: `demand/walk-in`. */
  readonly names: readonly string[];
  /** First stream of each kind; the n-th member's stream is first + n. */
  readonly demand: number;
  readonly leadTime: number;
  readonly orderDelay: number;
  readonly finishing: number;
  readonly strike: number;
  readonly outage: number;
  readonly stationary: number;
}

export interface Model {
  readonly spec: Spec;
  /** Whole days in the run; the last may be short. */
  readonly days: number;
  readonly stockPoints: StockPointColumns;
  readonly lanes: LaneColumns;
  readonly processes: ProcessColumns;
  readonly markets: MarketColumns;
  readonly hazards: HazardColumns;
  /** Hazards that can strike each site and lane; stock points of each site. */
  readonly hazardsOfSite: Grouped;
  readonly hazardsOfLane: Grouped;
  readonly stockPointsOfSite: Grouped;
  readonly processesOfSite: Grouped;
  readonly streams: StreamColumns;
  readonly variates: Variates;
}
