/** A shipment table -> a scenario fitted to it. */
import type { Problem } from '../../../engine/index.ts';
import { parseDay } from './calendar.ts';
import { fitShipments } from './fit-shipments.ts';
import { reportFit, type FitReport } from './fit-report.ts';
import { readShipments } from './read-shipments.ts';
import { writeFittedScenario, type Heading } from './write-fitted-scenario.ts';

export type { FitReport, HeldOutReport } from './fit-report.ts';

export interface ConvertOptions {
  /** First and last promised day to fit, as 2012-12-31; the ends of the table when null. Rows after the last are held out. */
  readonly since: string | null;
  readonly until: string | null;
  readonly heading: Heading;
}

export type ConvertResult =
  | { readonly ok: true; /** The scenario as YAML. */ readonly text: string; readonly report: FitReport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A table that spans fewer days cannot tell how often anything is ordered. */
export const FEWEST_DAYS = 28;
/** A scenario of more flows is too large to work with. */
export const MOST_FLOWS = 5000;

/** Returns a scenario fitted to the deliveries of a CSV text, or all that is wrong with the table. `fileName` names it in problems. */
export function convertShipments(text: string, fileName: string, options: ConvertOptions): ConvertResult {
  const ends = readEnds(options);
  const read = readShipments(text, fileName);
  if (!ends.ok || !read.ok) return { ok: false, problems: [...(ends.ok ? [] : ends.problems), ...(read.ok ? [] : read.problems)] };
  const { since, until } = ends;
  const used = read.shipments.filter((s) => s.scheduled >= since && s.scheduled <= until);
  const heldOut = read.shipments.filter((s) => s.scheduled > until);
  if (used.length === 0) return { ok: false, problems: [{ path: fileName, problem: 'has no row promised between the two days', value: null, suggestion: 'try other days' }] };
  const fit = fitShipments(used);
  if (fit.windowDays < FEWEST_DAYS) {
    const problem = `spans too few days to tell how often anything is ordered: ${FEWEST_DAYS} are needed`;
    return { ok: false, problems: [{ path: `${fileName}, column scheduled`, problem, value: String(fit.windowDays), suggestion: 'give a longer table' }] };
  }
  if (fit.flows.length > MOST_FLOWS) {
    const problem = `has too many pairings of country, way, product and maker: ${MOST_FLOWS} are allowed`;
    return { ok: false, problems: [{ path: fileName, problem, value: String(fit.flows.length), suggestion: 'name products and countries more widely' }] };
  }
  return { ok: true, text: writeFittedScenario(fit, options.heading), report: reportFit(fit, heldOut) };
}

function readEnds({ since, until }: ConvertOptions): { ok: true; since: number; until: number } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const day = (text: string | null, option: string, open: number): number => {
    const found = text === null ? open : parseDay(text);
    if (found === null) problems.push({ path: option, problem: 'is no day of the calendar', value: JSON.stringify(text), suggestion: 'write it as 2012-12-31' });
    return found ?? open;
  };
  const ends = { since: day(since, '--since', -Infinity), until: day(until, '--until', Infinity) };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...ends };
}
