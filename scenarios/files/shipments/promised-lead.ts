/** How long before the promised day an order is placed. */
import { groupBy, pools, type Pool } from './grouping.ts';
import { median } from './quantiles.ts';
import type { Route, Shipment } from './shipment.ts';

export type LeadBasis = 'order dates' | 'quote dates' | 'assumed';

export interface PromisedLead {
  /** Whole days from order to promised day, at least 1. */
  readonly days: number;
  readonly basis: LeadBasis;
  /** Rows with the dates, and what they have in common; 0 and "no rows" where it is assumed. */
  readonly rows: number;
  readonly pool: string;
}

/** Days between order and promise where a table has neither order nor quote dates. */
export const ASSUMED_LEAD_DAYS = 90;

/** Returns the median days from quote to order, and the rows behind it; 0 of 0 rows where no row has both dates. */
export function quoteToOrder(shipments: readonly Shipment[]): { days: number; rows: number } {
  const gaps = shipments.flatMap(({ quoted, ordered }) => (quoted !== null && ordered !== null && ordered >= quoted ? [ordered - quoted] : []));
  return gaps.length === 0 ? { days: 0, rows: 0 } : { days: median(gaps), rows: gaps.length };
}

/**
 * Returns a function that tells the promised lead of a shipment's lane: the median over its country, route and mode; over
 * route and mode, or the route, where fewer than `fewest` rows have dates. A route counts from order dates; with fewer than
 * `fewest` of them, from quote dates less the usual time from quote to order; with fewer than `fewest` of those, it is assumed.
 */
export function promisedLeads(shipments: readonly Shipment[], fewest: number): (of: Shipment) => PromisedLead {
  const gap = quoteToOrder(shipments).days;
  const byRoute = new Map([...groupBy(shipments, (s) => s.route)].map(([route, members]) => [route as Route, leadsOfRoute(members, gap, fewest)]));
  return (of) => byRoute.get(of.route)?.(of) ?? assumed;
}

const assumed: PromisedLead = { days: ASSUMED_LEAD_DAYS, basis: 'assumed', rows: 0, pool: 'no rows' };

function leadsOfRoute(shipments: readonly Shipment[], gap: number, fewest: number): (of: Shipment) => PromisedLead {
  for (const { basis, leadOf } of bases(gap)) {
    const dated = shipments.filter((s) => (leadOf(s) ?? -1) >= 0);
    if (dated.length < fewest) continue;
    const poolOf = pools(dated, [
      { what: 'country, route and mode', keyOf: (s) => JSON.stringify([s.country, s.mode]) },
      { what: 'route and mode', keyOf: (s) => s.mode },
    ], fewest);
    const known = new Map<Pool<Shipment>, PromisedLead>();
    return (of) => {
      const pool = poolOf(of);
      const lead = known.get(pool) ?? {
        days: Math.max(1, Math.round(median(pool.members.map((s) => leadOf(s) ?? 0)))),
        basis,
        rows: pool.members.length,
        pool: pool.what === 'all rows' ? 'route' : pool.what,
      };
      known.set(pool, lead);
      return lead;
    };
  }
  return () => assumed;
}

function bases(gap: number): { basis: LeadBasis; leadOf: (s: Shipment) => number | null }[] {
  return [
    { basis: 'order dates', leadOf: (s) => (s.ordered === null ? null : s.scheduled - s.ordered) },
    { basis: 'quote dates', leadOf: (s) => (s.quoted === null ? null : s.scheduled - s.quoted - gap) },
  ];
}
