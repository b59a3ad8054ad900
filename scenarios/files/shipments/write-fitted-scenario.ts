/** A fit -> the text of a scenario document, with the rows behind each figure in comments. */
import { formatDay } from './calendar.ts';
import { assumeHazards } from './assumed-hazards.ts';
import { forecastYear, shareByYear, shareOnTime } from './on-time.ts';
import { RECENT_DAYS } from './demand-level.ts';
import { MOST_LANES, type Fit } from './fit-shipments.ts';
import { describeMembers, type Member, type Members } from './members.ts';
import { RESERVE_DAYS, USE_CV } from './stocking.ts';
import { comment, rounded, yamlLine, type Plain } from './yaml-line.ts';

export interface Heading {
  /** What the scenario is called. */
  readonly name: string;
  readonly title: string;
  /** Where the table comes from. */
  readonly cite: string;
}

/** Measured time of a run, and the time before it in which goods get under way, in days. */
const HORIZON_DAYS = 730;
const WARMUP_DAYS = 365;

/** Returns the scenario as YAML. */
export function writeFittedScenario(fit: Fit, heading: Heading): string {
  const members = describeMembers(fit);
  const { from, to, shipments } = fit;
  const source = { title: heading.cite, states: [`${shipments.length} deliveries promised from ${formatDay(from)} to ${formatDay(to)}`] };
  return [
    comment(explain(fit)),
    'knockon: 1',
    `name: ${yamlLine(heading.name)}`,
    `title: ${yamlLine(heading.title)}`,
    `teaches: ${yamlLine('Fitted to real deliveries: how late they come by route and mode, and whom it hurts when a maker, a centre or a lane fails.')}`,
    `sources: ${yamlLine([source])}`,
    'unit: { time: day, money: USD }',
    `horizon: ${HORIZON_DAYS}`,
    `warmup: ${WARMUP_DAYS}`,
    ...mapOf('products', members.products),
    ...mapOf('sites', members.sites),
    ...listOf('lanes', members.lanes),
    ...listOf('policies', members.policies),
    ...listOf('markets', members.markets),
    ...hazardLines(members),
    ...costLines(members),
    '',
  ].join('\n');
}

const line = ({ fields, note }: Member): string => (note === '' ? yamlLine(fields) : `${yamlLine(fields)} # ${note}`);

function mapOf(section: string, members: ReadonlyMap<string, Member>): string[] {
  return [`${section}:`, ...[...members].map(([id, member]) => `  ${yamlLine(id)}: ${line(member)}`)];
}

function listOf(section: string, members: readonly Member[]): string[] {
  return [`${section}:`, ...members.map((member) => `  - ${line(member)}`)];
}

function hazardLines(members: Members): string[] {
  return ['# Assumed, every one: a table of deliveries tells nothing about outages.', 'hazards:', ...assumeHazards(members).map((hazard) => `  - ${yamlLine(hazard)}`)];
}

function costLines({ shortage }: Members): string[] {
  const holding: Plain = { rate: 0.2, per: 'year' };
  const packs = shortage.size === 0 ? [] : ['  shortage:', ...[...shortage].map(([id, value]) => `    ${yamlLine(id)}: ${value}`)];
  return ['# Assumed: a fifth of its value a year for stock held; a pack not to be had costs its value again.', 'costs:', `  holding: ${yamlLine(holding)}`, ...packs];
}

/** Returns what a reader must know before trusting a figure. */
function explain(fit: Fit): string {
  const { network, windowDays, shipments } = fit;
  const ordered = shipments.filter((s) => s.ordered !== null).length;
  const years = shareByYear(shipments);
  const shares = years.map((y) => y.share);
  const next = forecastYear(years);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const drift = next === null ? '' : `; one more year would be looked for between ${percent(next[0])} and ${percent(next[1])} %`;
  const small = network.smallGroups.length === 0 ? '' : ` ${network.smallGroups.join(', ')} (under 2 % of the rows each) stand together as Other.`;
  return [
    `Written by knockon convert --shipments from ${shipments.length} rows, ${formatDay(fit.from)} to ${formatDay(fit.to)} (${windowDays} days). Write it anew, do not edit.`,
    '',
    'From the table:',
    '- Lateness (delivered less scheduled) by route and transport mode; under 20 rows, by route. Weights are rows, so the share on time is that of the rows.',
    `- A lane promises the median time from order to scheduled day, by country, route and mode. ${ordered} rows have an order date; a route without them counts from`,
    `  the quote date less ${fit.quoteToOrder.days} days, the median from quote to order (${fit.quoteToOrder.rows} rows).`,
    `- On time: ${percent(shareOnTime(shipments).share)} % of the rows, ${percent(Math.min(...shares))} to ${percent(Math.max(...shares))} % by year${drift}.`,
    '- Orders are as many as deliveries, over all the days of the table. Demand is packs delivered, at the level of the last two years: what a flow had in all,',
    `  times packs a day of its kind of product in the last ${RECENT_DAYS} days over those in all (${levelsOf(fit)}).`,
    '- A product is what one maker sends one way: a stock point has a single source, so what comes two ways counts as two products.',
    `- A maker is named where at least ${network.fewestInFlow} of its rows bring one kind of product to one country by one route and mode, so that at most\n  ${MOST_LANES} lanes are drawn; elsewhere its rows are of other-makers.${small}`,
    '',
    'Assumed, because the table does not tell:',
    `- Stock: a country reorders with ${RESERVE_DAYS} days of use above what it uses while it waits, and use varies from week to week with a cv of ${USE_CV}.`,
    '- The centre is one, is fed by the makers like a country by direct delivery, and has stock enough that its lateness is that of its rows.',
    '- Makers never run short of themselves; a day of demand not met is lost. Every hazard and every cost is assumed.',
  ].join('\n');
}

function levelsOf({ flows }: Fit): string {
  const levels = new Map(flows.map((flow) => [flow.group, flow.level]));
  return [...levels].map(([group, { factor, rows }]) => `${group} ${rounded(factor)} from ${rows} rows`).join(', ');
}
