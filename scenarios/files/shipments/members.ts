/** A fit -> the members of a scenario document, each with a note of the rows behind it. */
import { capitals } from './capitals.ts';
import type { Fit, FittedFlow, FittedLateness } from './fit-shipments.ts';
import { groupBy } from './grouping.ts';
import { namer } from './names.ts';
import type { PromisedLead } from './promised-lead.ts';
import { quantile } from './quantiles.ts';
import { stockCentre } from './stocking.ts';
import { placeOfMaker } from './towns.ts';
import { rounded, type Plain } from './yaml-line.ts';

export interface Member {
  readonly fields: Readonly<Record<string, Plain | undefined>>;
  /** Rows behind it, and how they were used; may be empty. */
  readonly note: string;
}

export interface Lane extends Member {
  readonly id: string;
  readonly from: string;
  readonly mode: string;
  readonly rows: number;
}

export interface Members {
  readonly products: ReadonlyMap<string, Member>;
  readonly sites: ReadonlyMap<string, Member>;
  readonly lanes: readonly Lane[];
  readonly policies: readonly Member[];
  readonly markets: readonly Member[];
  /** Money that a pack not to be had costs, by product. */
  readonly shortage: ReadonlyMap<string, number>;
}

export const CENTRE = 'rdc';
export const OTHER_MAKERS = 'other-makers';

/** A flow with the ids of its ends, its product and its lane. */
interface PlacedFlow extends FittedFlow {
  readonly makerId: string;
  readonly countryId: string;
  readonly productId: string;
  readonly laneId: string;
}

const rowsOf = (flows: readonly FittedFlow[]): number => flows.reduce((sum, f) => sum + f.shipments.length, 0);
const byRows = (groups: ReadonlyMap<string, PlacedFlow[]>): [string, PlacedFlow[]][] => [...groups].sort(([, a], [, b]) => rowsOf(b) - rowsOf(a));
const inRows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

/** Returns the members of the scenario. */
export function describeMembers(fit: Fit): Members {
  const flows = placeFlows(fit);
  const shortage = new Map<string, number>();
  const products = new Map<string, Member>();
  for (const [id, group] of byRows(groupBy(flows, (f) => f.productId))) {
    const value = packValue(group);
    if (value > 0) shortage.set(id, value);
    const by = group[0].mode === 'unrecorded' ? 'mode not recorded' : `by ${group[0].mode}`;
    const name = `${group[0].group}, ${group[0].maker ?? 'other makers'}, ${group[0].route === 'centre' ? `from the centre ${by}` : by}`;
    products.set(id, { fields: { name, unit: 'pack', value }, note: inRows(rowsOf(group)) });
  }
  return { products, sites: describeSites(fit, flows), lanes: describeLanes(fit, flows), policies: describePolicies(fit, flows), markets: flows.map(describeMarket), shortage };
}

function placeFlows(fit: Fit): PlacedFlow[] {
  const makerOf = namer(20, [CENTRE, OTHER_MAKERS]);
  // Makers first, so that their ids stay when a country goes by the same name.
  const makerIds = new Map(fit.flows.map((f) => [f.maker, f.maker === null ? OTHER_MAKERS : makerOf(f.maker)]));
  const countryOf = namer(24, [CENTRE, OTHER_MAKERS, ...makerIds.values()]);
  const groupOf = namer(16);
  const modeOf = namer(12);
  return fit.flows.map((flow) => {
    const makerId = makerIds.get(flow.maker) ?? OTHER_MAKERS;
    const countryId = countryOf(flow.country);
    const productId = [groupOf(flow.group), makerId, ...(flow.route === 'centre' ? [CENTRE] : []), modeOf(flow.mode)].join('-');
    const from = flow.route === 'centre' ? CENTRE : makerId;
    return { ...flow, makerId, countryId, productId, laneId: `${from}->${countryId}/${modeOf(flow.mode)}` };
  });
}

function describeSites(fit: Fit, flows: readonly PlacedFlow[]): Map<string, Member> {
  const sites = new Map<string, Member>();
  const makers = byRows(groupBy(flows, (f) => f.makerId));
  for (const [id, group] of makers) {
    const maker = group[0].maker;
    const place = maker === null ? null : placeOfMaker(maker);
    sites.set(id, {
      fields: { name: maker ?? 'Other makers', kind: 'supplier', position: place ?? undefined },
      note: maker === null ? `${inRows(rowsOf(group))} of many makers, ${fit.network.smallMakers.length} of which stand nowhere else` : inRows(rowsOf(group)),
    });
  }
  const centre = flows.filter((f) => f.route === 'centre');
  if (centre.length > 0) sites.set(CENTRE, { fields: { name: 'Regional distribution centre', kind: 'warehouse' }, note: `${inRows(rowsOf(centre))}; one or several, and where: not in the table` });
  for (const [id, group] of groupBy(flows, (f) => f.countryId)) {
    const country = group[0].country;
    const stock = Object.fromEntries(group.map((f) => [f.productId, rounded(f.stocking.initial)]));
    sites.set(id, { fields: { name: country, kind: 'store', position: Object.hasOwn(capitals, country) ? capitals[country] : undefined, stock }, note: inRows(rowsOf(group)) });
  }
  return sites;
}

function describeLanes(fit: Fit, flows: readonly PlacedFlow[]): Lane[] {
  const outward = [...groupBy(flows, (f) => f.laneId)].map(([id, group]) => {
    const { lateness, promise, mode, countryId, makerId, route } = group[0];
    const from = route === 'centre' ? CENTRE : makerId;
    const products = group.map((f) => f.productId);
    const fields = { id, from, to: countryId, products, mode, leadTime: leadTime(lateness, promise), promise: promise.days };
    const note = `${inRows(rowsOf(group))}; late as ${lateness.rows} of the ${lateness.pool}; promise from ${promise.rows} ${promise.basis}`;
    return { id, from, mode, rows: rowsOf(group), fields, note };
  });
  const { inbound } = fit;
  if (inbound === null) return outward;
  const inward = [...groupBy(flows.filter((f) => f.route === 'centre'), (f) => f.makerId)].map(([makerId, group]) => {
    const id = `${makerId}->${CENTRE}`;
    const products = [...new Set(group.map((f) => f.productId))];
    const fields = { id, from: makerId, to: CENTRE, products, mode: 'unrecorded', leadTime: leadTime(inbound.lateness, inbound.promise) };
    return { id, from: makerId, mode: 'unrecorded', rows: 0, fields, note: `assumed: as direct deliveries, ${inRows(inbound.lateness.rows)}` };
  });
  return [...outward, ...inward];
}

/** Returns the time on the way: the promised lead and the lateness, in whole days, never below 0. What is late by a day or more stays late. */
function leadTime({ distribution }: FittedLateness, promise: PromisedLead): Plain {
  const values = distribution.values.map((late) => Math.max(0, Math.round(promise.days + late)));
  return { empirical: { values, weights: distribution.weights } };
}

function describePolicies(fit: Fit, flows: readonly PlacedFlow[]): Member[] {
  const countries = flows.map((f) => ({
    fields: { at: f.countryId, product: f.productId, inventory: { 's-S': { s: rounded(f.stocking.s), S: rounded(f.stocking.S) } } },
    note: '',
  }));
  const { inbound } = fit;
  if (inbound === null) return countries;
  const wait = inbound.promise.days + quantile(weighted(inbound.lateness), 0.98);
  const centre = [...groupBy(flows.filter((f) => f.route === 'centre'), (f) => f.productId)].map(([product, group]) => {
    const S = stockCentre(group.map((f) => ({ rows: f.shipments.length, packs: f.packs * f.level.factor })), fit.windowDays, wait);
    return { fields: { at: CENTRE, product, inventory: { 'base-stock': { S: rounded(S) } } }, note: `assumed: what ${group.length === 1 ? 'its country orders' : `its ${group.length} countries order`} in ${Math.round(wait)} days, and two orders more of each` };
  });
  return [...centre, ...countries];
}

function weighted({ distribution }: FittedLateness): number[] {
  return distribution.values.flatMap((value, i) => Array.from({ length: distribution.weights[i] }, () => value));
}

function describeMarket(flow: PlacedFlow): Member {
  const { every, mean, cv } = flow.stocking.use;
  const fields = { id: `${flow.countryId}/${flow.productId}`, at: flow.countryId, product: flow.productId, demand: { gamma: { mean: rounded(mean), cv } }, every: rounded(every), unmet: 'lost' };
  return { fields, note: `${inRows(flow.shipments.length)}, ${flow.packs} packs, times ${rounded(flow.level.factor)}` };
}

/** Returns money per pack over the rows that have a value; 0 where none has. */
function packValue(flows: readonly FittedFlow[]): number {
  const valued = flows.flatMap((f) => f.shipments.filter((s) => s.value !== null));
  const packs = valued.reduce((sum, s) => sum + s.quantity, 0);
  return packs === 0 ? 0 : rounded(valued.reduce((sum, s) => sum + (s.value ?? 0), 0) / packs);
}
