/** Rows -> everything that the scenario needs to know, with the rows behind each figure. */
import { demandLevels, type DemandLevel } from './demand-level.ts';
import { findFlows, type Flow, type Network } from './flows.ts';
import { pools } from './grouping.ts';
import { summariseLateness, type Empirical } from './lateness.ts';
import { promisedLeads, quoteToOrder, type PromisedLead } from './promised-lead.ts';
import { latenessOf, type Shipment } from './shipment.ts';
import { phaseOf, stockFlow, type Stocking } from './stocking.ts';

/** Fewer rows than this are no sample of their own: they take the figures of a wider pool. */
export const FEWEST_ROWS = 20;
/** More lanes than this are too many to tell apart in a drawing. */
export const MOST_LANES = 300;

export interface FittedLateness {
  readonly distribution: Empirical;
  /** What the rows behind it have in common, and how many they are. */
  readonly pool: string;
  readonly rows: number;
}

export interface FittedFlow extends Flow {
  readonly lateness: FittedLateness;
  readonly promise: PromisedLead;
  /** Packs in its rows, and the level of its demand today against theirs. */
  readonly packs: number;
  readonly level: DemandLevel;
  readonly stocking: Stocking;
}

export interface Fit {
  readonly shipments: readonly Shipment[];
  readonly network: Network;
  readonly flows: readonly FittedFlow[];
  /** First and last promised day, and the days from one to the other, both counted. */
  readonly from: number;
  readonly to: number;
  readonly windowDays: number;
  readonly quoteToOrder: { readonly days: number; readonly rows: number };
  /** Lateness and lead of the makers' deliveries to the centre: not in the table, taken from all direct deliveries. */
  readonly inbound: { readonly lateness: FittedLateness; readonly promise: PromisedLead } | null;
}

/** Returns the figures of a table of at least one row. Lateness is pooled by route and mode, the promised lead by country too. */
export function fitShipments(shipments: readonly Shipment[]): Fit {
  const from = shipments.reduce((least, s) => Math.min(least, s.scheduled), Infinity);
  const to = shipments.reduce((most, s) => Math.max(most, s.scheduled), -Infinity);
  const windowDays = to - from + 1;
  const network = findFlows(shipments, MOST_LANES);
  const latenessFor = latenessPools(shipments);
  const levelOf = demandLevels(network.flows, to, windowDays, FEWEST_ROWS);
  const promiseFor = promisedLeads(shipments, FEWEST_ROWS);
  const flows = network.flows.map((flow, i) => {
    const packs = flow.shipments.reduce((sum, s) => sum + s.quantity, 0);
    const promise = promiseFor(flow.shipments[0]);
    const level = levelOf(flow.group);
    const stocking = stockFlow(flow.shipments.length, packs * level.factor, windowDays, promise.days, phaseOf(i));
    return { ...flow, lateness: latenessFor(flow.shipments[0]), promise, packs, level, stocking };
  });
  return { shipments, network, flows, from, to, windowDays, quoteToOrder: quoteToOrder(shipments), inbound: fitInbound(shipments) };
}

/** Returns a function that finds the lateness of a shipment's pool: route and mode, or the route where those are fewer than 20 rows. */
function latenessPools(shipments: readonly Shipment[]): (of: Shipment) => FittedLateness {
  const poolOf = pools(
    shipments,
    [
      { what: 'route and mode', keyOf: (s) => JSON.stringify([s.route, s.mode]) },
      { what: 'route', keyOf: (s) => s.route },
    ],
    FEWEST_ROWS,
  );
  const known = new Map<readonly Shipment[], FittedLateness>();
  return (of) => {
    const { what, members } = poolOf(of);
    const fitted = known.get(members) ?? { distribution: summariseLateness(members.map(latenessOf)), pool: what, rows: members.length };
    known.set(members, fitted);
    return fitted;
  };
}

function fitInbound(shipments: readonly Shipment[]): Fit['inbound'] {
  const toCentre = shipments.find((s) => s.route === 'centre');
  if (toCentre === undefined) return null;
  const direct = shipments.filter((s) => s.route === 'direct');
  const like = direct.length === 0 ? shipments : direct;
  // An unused mode and country, so that the pool is the whole route.
  const anywhere: Shipment = { ...like[0], country: '', mode: '' };
  return { lateness: { distribution: summariseLateness(like.map(latenessOf)), pool: 'route', rows: like.length }, promise: promisedLeads(like, FEWEST_ROWS)(anywhere) };
}
