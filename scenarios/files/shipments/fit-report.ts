/** What a fit says, next to the rows it was made from and to rows that it has not seen. */
import { formatDay } from './calendar.ts';
import type { Fit, FittedFlow } from './fit-shipments.ts';
import { groupBy } from './grouping.ts';
import { onTimeShare } from './lateness.ts';
import { forecastYear, intervalByMonth, shareByYear, shareOnTime, type OnTime, type YearOnTime } from './on-time.ts';
import { median, quantile } from './quantiles.ts';
import { latenessOf, type Route, type Shipment } from './shipment.ts';

/** One route and mode: the rows, what the scenario takes for them, and rows held out. */
export interface PoolReport extends OnTime {
  readonly route: Route;
  readonly mode: string;
  /** Share on time in the scenario, and whose rows it is from. */
  readonly fitted: number;
  readonly pool: string;
  /** Lateness that 19 rows in 20 stay within, in days. */
  readonly late95: number;
  readonly heldOut: (OnTime & { readonly late95: number }) | null;
}

export interface RateReport {
  readonly group: string;
  /** Packs a year: mean of all rows, in the scenario, and in the rows held out. */
  readonly packsPerYear: number;
  readonly fitted: number;
  readonly heldOut: number | null;
}

export interface FitReport extends OnTime {
  readonly from: string;
  readonly to: string;
  readonly ciByMonth: readonly [number, number] | null;
  readonly lanes: number;
  readonly sites: number;
  readonly flows: number;
  readonly makers: number;
  readonly otherRows: number;
  readonly fewestInFlow: number;
  readonly pools: readonly PoolReport[];
  readonly years: readonly YearOnTime[];
  /** Where the share of one more year is to be looked for; null with too few years to tell. */
  readonly oneMoreYear: readonly [number, number] | null;
  readonly rates: readonly RateReport[];
  readonly heldOut: HeldOutReport | null;
}

/** Rows after the fitted ones: what the fit says of them, and how they came. */
export interface HeldOutReport extends OnTime {
  readonly from: string;
  readonly to: string;
  readonly predicted: number;
  readonly ciByMonth: readonly [number, number] | null;
  readonly rowsPerYear: { readonly fitted: number; readonly heldOut: number };
  /** Median days from order to promise over rows with an order date. */
  readonly lead: { readonly fitted: number | null; readonly heldOut: number | null };
}

const keyOf = (s: { readonly route: Route; readonly mode: string }): string => JSON.stringify([s.route, s.mode]);
const DAYS_IN_YEAR = 365.25;

/** Returns the report. `heldOut` are rows that the fit has not seen; may be empty. */
export function reportFit(fit: Fit, heldOut: readonly Shipment[]): FitReport {
  const { shipments, network, flows } = fit;
  const later = groupBy(heldOut, keyOf);
  const byMode = groupBy(flows, keyOf);
  const pools = [...groupBy(shipments, keyOf)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, rows]): PoolReport => {
      const { lateness, route, mode } = (byMode.get(key) as FittedFlow[])[0];
      const unseen = later.get(key);
      return { route, mode, ...shareOnTime(rows), fitted: onTimeShare(lateness.distribution), pool: lateness.pool, late95: late95(rows), heldOut: unseen === undefined ? null : { ...shareOnTime(unseen), late95: late95(unseen) } };
    });
  const makers = new Set(flows.map((f) => f.maker));
  const years = shareByYear(shipments);
  const centre = flows.some((f) => f.route === 'centre') ? 1 : 0;
  return {
    ...shareOnTime(shipments),
    from: formatDay(fit.from),
    to: formatDay(fit.to),
    ciByMonth: intervalByMonth(shipments),
    lanes: network.lanes,
    sites: makers.size + centre + new Set(flows.map((f) => f.country)).size,
    flows: flows.length,
    makers: makers.size - (makers.has(null) ? 1 : 0),
    otherRows: flows.reduce((sum, f) => (f.maker === null ? sum + f.shipments.length : sum), 0),
    fewestInFlow: network.fewestInFlow,
    pools,
    years,
    oneMoreYear: forecastYear(years),
    rates: reportRates(fit, heldOut),
    heldOut: heldOut.length === 0 ? null : reportHeldOut(fit, heldOut, pools),
  };
}

const late95 = (shipments: readonly Shipment[]): number => quantile(shipments.map(latenessOf), 0.95);

function spanDays(shipments: readonly Shipment[]): { from: number; to: number; days: number } {
  const from = shipments.reduce((least, s) => Math.min(least, s.scheduled), Infinity);
  const to = shipments.reduce((most, s) => Math.max(most, s.scheduled), -Infinity);
  return { from, to, days: to - from + 1 };
}

function reportRates(fit: Fit, heldOut: readonly Shipment[]): RateReport[] {
  const packs = (shipments: readonly Shipment[]): number => shipments.reduce((sum, s) => sum + s.quantity, 0);
  const groupOf = (s: Shipment): string => (fit.network.smallGroups.includes(s.group) ? 'Other' : s.group);
  const later = groupBy(heldOut, groupOf);
  const flows = groupBy(fit.flows, (f) => f.group);
  const yearly = (count: number): number => (count / fit.windowDays) * DAYS_IN_YEAR;
  return [...groupBy(fit.shipments, groupOf)].map(([group, rows]) => ({
    group,
    packsPerYear: yearly(packs(rows)),
    fitted: yearly((flows.get(group) ?? []).reduce((sum, f) => sum + f.packs * f.level.factor, 0)),
    heldOut: heldOut.length === 0 ? null : (packs(later.get(group) ?? []) / spanDays(heldOut).days) * DAYS_IN_YEAR,
  }));
}

function reportHeldOut(fit: Fit, heldOut: readonly Shipment[], pools: readonly PoolReport[]): HeldOutReport {
  const fitted = new Map(pools.map((p) => [keyOf(p), p.fitted]));
  const all = shareOnTime(fit.shipments).share;
  const predicted = heldOut.reduce((sum, s) => sum + (fitted.get(keyOf(s)) ?? all), 0) / heldOut.length;
  const { from, to, days } = spanDays(heldOut);
  return {
    ...shareOnTime(heldOut),
    from: formatDay(from),
    to: formatDay(to),
    predicted,
    ciByMonth: intervalByMonth(heldOut),
    rowsPerYear: { fitted: (fit.shipments.length / fit.windowDays) * DAYS_IN_YEAR, heldOut: (heldOut.length / days) * DAYS_IN_YEAR },
    lead: { fitted: medianLead(fit.shipments), heldOut: medianLead(heldOut) },
  };
}

function medianLead(shipments: readonly Shipment[]): number | null {
  const leads = shipments.flatMap((s) => (s.ordered === null ? [] : [s.scheduled - s.ordered]));
  return leads.length === 0 ? null : median(leads);
}
