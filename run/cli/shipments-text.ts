/** What a fit to a shipment table tells, for people. */
import type { FitReport, HeldOutReport } from '../../scenarios/index.ts';
import { countText, numberText } from './number-text.ts';
import { tableText } from './table-text.ts';

type Range = readonly [number, number];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const range = (ci: Range | null): string => (ci === null ? 'n/a' : `${(100 * ci[0]).toFixed(1)} to ${(100 * ci[1]).toFixed(1)}`);

/** Returns the figures of a fit: in all, by year, by route and mode, by kind of product, and against rows held out. */
export function shipmentsText(report: FitReport): string {
  const { heldOut } = report;
  return [
    `${countText(report.rows)} rows promised from ${report.from} to ${report.to}: ${report.sites} sites, ${report.lanes} lanes, ${report.flows} flows of a product to a country.\n`,
    `${report.makers} makers are named; ${countText(report.otherRows)} rows are of other makers (fewer than ${report.fewestInFlow} rows in a flow).\n`,
    `On time ${percent(report.share)}; 95 % interval ${range(report.ci)} if rows are independent, ${range(report.ciByMonth)} if months are.\n\n`,
    yearTable(report),
    `One more year is to be looked for in ${range(report.oneMoreYear)} % (95 %; from the years of 100 rows or more).\n`,
    '\n',
    poolTable(report),
    '\n',
    rateTable(report),
    heldOut === null ? '' : `\n${heldOutText(heldOut)}`,
  ].join('');
}

function yearTable({ years }: FitReport): string {
  return tableText(
    [{ head: 'year' }, { head: 'rows', right: true }, { head: 'on time', right: true }, { head: '95 % by rows', right: true }, { head: 'on the very day', right: true }],
    years.map((y) => [String(y.year), countText(y.rows), percent(y.share), range(y.ci), percent(y.onTheDay / y.rows)]),
  );
}

function poolTable({ pools, heldOut }: FitReport): string {
  const later = heldOut === null ? [] : [{ head: 'later rows', right: true }, { head: 'on time', right: true }, { head: '95 % by rows', right: true }, { head: 'late at most', right: true }];
  return tableText(
    [{ head: 'route and mode' }, { head: 'rows', right: true }, { head: 'on time', right: true }, { head: '95 % by rows', right: true }, { head: 'in the scenario', right: true }, { head: 'late at most', right: true }, ...later],
    pools.map((p) => {
      const rest = p.heldOut === null ? ['0', 'n/a', 'n/a', 'n/a'] : [countText(p.heldOut.rows), percent(p.heldOut.share), range(p.heldOut.ci), `${numberText(p.heldOut.late95)} d`];
      return [`${p.route} ${p.mode}`, countText(p.rows), percent(p.share), range(p.ci), percent(p.fitted), `${numberText(p.late95)} d`, ...(heldOut === null ? [] : rest)];
    }),
  ).concat('late at most: in 19 rows of 20\n');
}

function rateTable({ rates }: FitReport): string {
  const heldOut = rates.some((rate) => rate.heldOut !== null);
  return tableText(
    [{ head: 'kind of product' }, { head: 'packs a year', right: true }, { head: 'in the scenario', right: true }, ...(heldOut ? [{ head: 'later', right: true }] : [])],
    rates.map((rate) => [rate.group, countText(rate.packsPerYear), countText(rate.fitted), ...(heldOut ? [rate.heldOut === null ? 'n/a' : countText(rate.heldOut)] : [])]),
  );
}

function heldOutText(heldOut: HeldOutReport): string {
  const { rowsPerYear, lead } = heldOut;
  return [
    `Held out: ${countText(heldOut.rows)} rows promised from ${heldOut.from} to ${heldOut.to}.\n`,
    `On time ${percent(heldOut.share)} (${range(heldOut.ci)} if rows are independent, ${range(heldOut.ciByMonth)} if months are); the fit says ${percent(heldOut.predicted)} of the same mix of routes and modes.\n`,
    `Rows a year ${countText(rowsPerYear.heldOut)}; the fit has ${countText(rowsPerYear.fitted)}. Median days from order to promise ${numberText(lead.heldOut)}; the fit has ${numberText(lead.fitted)}.\n`,
  ].join('');
}
