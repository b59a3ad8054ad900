/** Rows -> flows: what one country gets of one product, one way. */
import { groupBy } from './grouping.ts';
import type { Route, Shipment } from './shipment.ts';

export interface Flow {
  readonly country: string;
  readonly route: Route;
  readonly mode: string;
  /** Manufacturing site; null: one of many that stand together as "other makers". */
  readonly maker: string | null;
  readonly group: string;
  readonly shipments: readonly Shipment[];
}

export interface Network {
  readonly flows: readonly Flow[];
  /** A maker is named in a flow with at least so many of its rows; elsewhere its rows count for "other makers". */
  readonly fewestInFlow: number;
  /** Lanes to draw. */
  readonly lanes: number;
  /** Kinds of product with less than 2 % of the rows, which stand together as "other". */
  readonly smallGroups: readonly string[];
  /** Makers that no flow names. */
  readonly smallMakers: readonly string[];
}

/** Name of the kinds of product too small to stand alone. */
export const OTHER_GROUP = 'Other';
const SMALL_GROUP_SHARE = 0.02;


/**
 * Returns the flows, sorted by country, and what was put together. The smallest `fewestInFlow` is taken that leaves at most
 * `mostLanes` lanes to draw.
 */
export function findFlows(shipments: readonly Shipment[], mostLanes: number): Network {
  const groups = [...groupBy(shipments, (s) => s.group)];
  const smallGroups = groups.filter(([, rows]) => rows.length < SMALL_GROUP_SHARE * shipments.length).map(([group]) => group);
  const groupOf = (s: Shipment): string => (smallGroups.includes(s.group) ? OTHER_GROUP : s.group);

  const fullKey = (s: Shipment): string => JSON.stringify([s.country, s.route, s.mode, s.maker, groupOf(s)]);
  const rowsInFlow = new Map([...groupBy(shipments, fullKey)].map(([key, rows]) => [key, rows.length]));
  const makerOf = (s: Shipment, fewest: number): string | null => ((rowsInFlow.get(fullKey(s)) ?? 0) >= fewest ? s.maker : null);
  const most = [...rowsInFlow.values()].reduce((a, b) => Math.max(a, b), 1);
  const lanesAt = (fewest: number): number => countLanes(shipments, (s) => makerOf(s, fewest));
  let fewestInFlow = 1;
  while (fewestInFlow <= most && lanesAt(fewestInFlow) > mostLanes) fewestInFlow++;

  const keyOf = (s: Shipment): string => JSON.stringify([s.country, s.route, s.mode, makerOf(s, fewestInFlow), groupOf(s)]);
  const flows = [...groupBy(shipments, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rows]) => ({ country: rows[0].country, route: rows[0].route, mode: rows[0].mode, maker: makerOf(rows[0], fewestInFlow), group: groupOf(rows[0]), shipments: rows }));
  const named = new Set(flows.map((f) => f.maker));
  const smallMakers = [...new Set(shipments.map((s) => s.maker))].filter((maker) => maker !== null && !named.has(maker)) as string[];
  return { flows, fewestInFlow, lanes: lanesAt(fewestInFlow), smallGroups, smallMakers };
}

/** Returns the lanes drawn: maker to country by mode, centre to country by mode, maker to centre. */
function countLanes(shipments: readonly Shipment[], makerOf: (s: Shipment) => string | null): number {
  const lanes = new Set<string>();
  for (const s of shipments) {
    lanes.add(JSON.stringify(s.route === 'direct' ? [makerOf(s), s.country, s.mode] : ['', s.country, s.mode]));
    if (s.route === 'centre') lanes.add(JSON.stringify([makerOf(s)]));
  }
  return lanes.size;
}
