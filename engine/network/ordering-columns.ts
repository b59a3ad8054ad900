/** How stock points order and ration, in columns by stock point. Quantities in quanta. */
import type { Grouped } from './grouped.ts';

/** Parameters of one policy a stock point; a list is one parameter of several numbers. */
export interface PooledParams {
  /** Where parameter k of stock point i begins in the pool: start[i x POLICY_PARAMS + k]. */
  readonly start: Int32Array;
  readonly pool: Float64Array;
}

export interface OrderingColumns {
  /** Microseconds between reviews; 0: whenever the position may have fallen; Infinity: never, it has no policy. */
  readonly reviewEvery: Float64Array;
  readonly reviewFirst: Float64Array;
  /** 1: it reviews also when goods leave. */
  readonly countsStock: Uint8Array;
  readonly safety: Float64Array;
  readonly minimum: Float64Array;
  readonly lot: Float64Array;
  /** Mean days from placing an order to receiving it, of the first source. */
  readonly leadDays: Float64Array;
  /** Lanes that bring the goods, in the order that the sourcing policy takes them in. */
  readonly sources: Grouped;
  /** Place in the table of sourcing policies; -1: all to the first source. */
  readonly sourcing: Int32Array;
  readonly sourcingParams: PooledParams;
  /** Place in the table of allocation policies; 0: first come first served. */
  readonly allocation: Int32Array;
  readonly allocationParams: PooledParams;
  /** The numbers that each inventory policy keeps stand at policyKept[keptStart[i]] ..; one more at the end. */
  readonly keptStart: Int32Array;
  /** Place in the table of forecasts; -1: none. */
  readonly forecast: Int32Array;
  readonly forecastParams: PooledParams;
  /** The numbers that each forecast keeps stand at cells[cellStart[i]] ..; one more at the end. */
  readonly cellStart: Int32Array;
  /** 1: it looks at the demand of the markets below it, not at what it is asked for. */
  readonly seesSales: Uint8Array;
  readonly bias: Float64Array;
  readonly noise: Float64Array;
  /** Review periods that each plans ahead; plans of i stand at planStart[i] ..; one more at the end. */
  readonly planStart: Int32Array;
  /** Stock points that plan ahead and draw on each stock point, and how much of it is in a quantum of theirs on average. */
  readonly planners: Grouped & { readonly weight: Float64Array };
  /** Quanta a day that are asked for on average by those that do not plan. */
  readonly unplannedRate: Float64Array;
  /** Stock points that a stock point with an echelon policy counts, itself among them, and its units in one of theirs. */
  readonly echelon: Grouped & { readonly weight: Float64Array };
  /** Stock points with an echelon policy that count this one, itself left out. */
  readonly watchers: Grouped;
  /** Stock points that see the sales of each market, and how much of theirs is in a quantum of it. */
  readonly sales: Grouped & { readonly weight: Float64Array };
  /** Stock points that each market draws on and that draw on a source of the network themselves, and how much of theirs is in a quantum of it. */
  readonly firstStages: Grouped & { readonly weight: Float64Array };
}
