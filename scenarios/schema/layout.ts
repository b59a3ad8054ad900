/** Which stock points a document has, what may feed each of them, and what does. */
import { distributions } from '../../engine/index.ts';
import { convertChoice, openChoice } from './choice.ts';
import type { Draft, Member } from './draft.ts';
import { productsOf, type LaneDocument } from './members/lane.ts';
import type { PolicyDocument } from './members/policy.ts';
import { processId, type ProcessDocument } from './members/process.ts';
import type { Path } from './path.ts';
import { goodShare } from './route.ts';
import { openSteps, type OpenedStep } from './steps.ts';
import { emissionsOf, freightOf, withMode } from './travel.ts';

/** One product over one lane of the document. */
export interface LaneLayout {
  readonly id: string;
  /** Id of the lane in the document. */
  readonly way: string;
  /** The lane, with the fields of its mode where it has none of its own. */
  readonly member: Member<LaneDocument>;
  readonly product: string;
  /** Money for moving one unit. */
  readonly freight: number;
  /** kg of carbon dioxide for moving one unit. */
  readonly emissions: number;
  readonly from: number;
  readonly to: number;
}

export interface ProcessLayout {
  readonly id: string;
  readonly member: Member<ProcessDocument>;
  readonly output: number;
  /** Stock point of each input and units of it in one unit made. */
  readonly inputs: readonly { readonly point: number; readonly amount: number }[];
  /** Stock point of each co-product and units of it with one unit of a batch that is done. */
  readonly coproducts: readonly { readonly point: number; readonly amount: number }[];
  readonly steps: readonly OpenedStep[];
  /** Share of what is begun that comes out good on average. */
  readonly good: number;
}

export interface PointLayout {
  readonly site: string;
  readonly product: string;
  /** Where the document first speaks of it. */
  readonly mention: Path;
  readonly policy: Member<PolicyDocument> | null;
  /** Positions in Layout.lanes of the lanes that end here. */
  readonly lanes: readonly number[];
  /** Positions in Layout.processes of the processes that make it here; one, in a sound document. */
  readonly processes: readonly number[];
  /** Positions in Layout.processes of the processes that leave it beside what they make. */
  readonly besides: readonly number[];
}

export interface Layout {
  readonly points: readonly PointLayout[];
  readonly lanes: readonly LaneLayout[];
  readonly processes: readonly ProcessLayout[];
  /** Returns the position of a stock point, or -1. */
  readonly find: (site: string, product: string) => number;
}

/** Returns the id of every lane: its own, or from->to, with /product where several lanes join the same two sites. */
export function wayIds(lanes: readonly Member<LaneDocument>[]): string[] {
  const ends = (lane: LaneDocument): string => `${lane.from}->${lane.to}`;
  const count = new Map<string, number>();
  for (const { value } of lanes) count.set(ends(value), (count.get(ends(value)) ?? 0) + 1);
  return lanes.map(({ value }) => value.id ?? (count.get(ends(value)) === 1 ? ends(value) : `${ends(value)}/${productsOf(value).join('+')}`));
}

/** Returns the layout of a draft whose references all hold. */
export function layOut(draft: Draft): Layout {
  const points = new Points();
  for (const site of draft.sites.values()) {
    for (const product of Object.keys(site.value.stock ?? {})) points.at(site.id, product, [...site.keys, 'stock', product]);
  }
  const ways = wayIds(draft.lanes);
  const lanes: LaneLayout[] = draft.lanes.flatMap((member, i) => {
    const products = productsOf(member.value);
    const whole = { ...member, value: withMode(draft, member.value) };
    return products.map((product) => ({
      id: products.length === 1 ? ways[i] : `${ways[i]}/${product}`,
      way: ways[i],
      member: whole,
      product,
      freight: freightOf(draft, member.value, product),
      emissions: emissionsOf(draft, member.value, product),
      from: points.at(member.value.from, product, [...member.keys, 'from']),
      to: points.at(member.value.to, product, [...member.keys, 'to']),
    }));
  });
  const processes: ProcessLayout[] = draft.processes.map((member) => {
    const { site, makes, from, coproducts = {} } = member.value;
    const steps = openSteps(member.value);
    const amounts = (given: Readonly<Record<string, number>>, field: string): ProcessLayout['inputs'] =>
      Object.entries(given).map(([product, amount]) => ({ point: points.at(site, product, [...member.keys, field, product]), amount }));
    return {
      id: processId(member.value),
      member,
      output: points.at(site, makes, [...member.keys, 'makes']),
      inputs: amounts(from, 'from'),
      coproducts: amounts(coproducts, 'coproducts'),
      steps,
      good: goodShare({ steps, yield: convertChoice(openChoice(distributions, member.value.yield ?? 1), 1, 'quantity') }),
    };
  });
  for (const { value, keys } of draft.markets) points.at(value.at, value.product, [...keys, 'at']);
  const policyAt = new Map(draft.policies.map((member) => [points.find(member.value.at, member.value.product), member]));
  const incoming = positionsBy(lanes, (lane) => lane.to);
  const making = positionsBy(processes, (process) => process.output);
  const leaving = processes.flatMap(({ coproducts }, process) => coproducts.map(({ point }) => ({ process, point })));
  const besides = positionsBy(leaving, ({ point }) => point);
  const whole = points.found.map((point, i) => ({
    ...point,
    policy: policyAt.get(i) ?? null,
    lanes: incoming.get(i) ?? [],
    processes: making.get(i) ?? [],
    besides: (besides.get(i) ?? []).map((k) => leaving[k].process),
  }));
  return { points: whole, lanes, processes, find: points.find };
}

class Points {
  readonly found: { site: string; product: string; mention: Path }[] = [];
  readonly #position = new Map<string, number>();

  /** Returns the position of a stock point, a new one where it was not spoken of before. */
  at(site: string, product: string, mention: Path): number {
    const key = `${site}\n${product}`;
    const known = this.#position.get(key);
    if (known !== undefined) return known;
    this.#position.set(key, this.found.length);
    return this.found.push({ site, product, mention }) - 1;
  }

  readonly find = (site: string, product: string): number => this.#position.get(`${site}\n${product}`) ?? -1;
}

function positionsBy<T>(all: readonly T[], key: (one: T) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  all.forEach((one, i) => {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [i]);
    else group.push(i);
  });
  return groups;
}
