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
  /** Sorted by country, route, mode, kind of product and maker. */
  readonly flows: readonly Flow[];
  /** A maker is named in a flow with at least so many of its rows; elsewhere its rows count for "other makers". */
  readonly fewestInFlow: number;
  /** Lanes to draw. */
  readonly lanes: number;
  /** Kinds of product with less than 2 % of the rows, which stand together as "Other". */
  readonly smallGroups: readonly string[];
  /** Makers that no flow names. */
  readonly smallMakers: readonly string[];
}

/** Name of the kinds of product too small to stand alone. */
export const OTHER_GROUP = 'Other';
const SMALL_GROUP_SHARE = 0.02;

/** Returns the flows. The smallest `fewestInFlow` is taken that leaves at most `mostLanes` lanes, or else the largest there is. */
export function findFlows(shipments: readonly Shipment[], mostLanes: number): Network {
  const smallGroups = [...groupBy(shipments, (s) => s.group)].filter(([, rows]) => rows.length < SMALL_GROUP_SHARE * shipments.length).map(([group]) => group);
  const groupOf = (s: Shipment): string => (smallGroups.includes(s.group) ? OTHER_GROUP : s.group);
  const finest = [...groupBy(shipments, (s) => keyOf({ ...s, group: groupOf(s) })).values()].map(
    (rows): Flow => ({ country: rows[0].country, route: rows[0].route, mode: rows[0].mode, maker: rows[0].maker, group: groupOf(rows[0]), shipments: rows }),
  );
  const sizes = [...new Set(finest.map((flow) => flow.shipments.length + 1))].sort((a, b) => a - b);
  const fewestInFlow = [1, ...sizes].find((fewest) => countLanes(withSmallMakersTogether(finest, fewest)) <= mostLanes) ?? sizes[sizes.length - 1];
  const flows = withSmallMakersTogether(finest, fewestInFlow);
  const named = new Set(flows.map((flow) => flow.maker));
  const smallMakers = [...new Set(shipments.map((s) => s.maker))].filter((maker) => maker !== null && !named.has(maker)) as string[];
  return { flows, fewestInFlow, lanes: countLanes(flows), smallGroups, smallMakers };
}

function keyOf({ country, route, mode, group, maker }: Omit<Flow, 'shipments'>): string {
  return JSON.stringify([country, route, mode, group, maker]);
}

function withSmallMakersTogether(finest: readonly Flow[], fewest: number): Flow[] {
  const named = finest.map((flow) => (flow.shipments.length < fewest ? { ...flow, maker: null } : flow));
  return [...groupBy(named, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flows]) => ({ ...flows[0], shipments: flows.flatMap((flow) => flow.shipments) }));
}

/** Returns the lanes drawn: maker to country by mode, centre to country by mode, maker to centre. */
function countLanes(flows: readonly Flow[]): number {
  const lanes = new Set<string>();
  for (const { route, country, mode, maker } of flows) {
    lanes.add(JSON.stringify([route === 'direct' ? maker : '', country, mode]));
    if (route === 'centre') lanes.add(JSON.stringify([maker]));
  }
  return lanes.size;
}
