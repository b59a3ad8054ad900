/** What `knockon list` can list. */
import { allocationPolicies, dispatchingPolicies, distributions, forecasts, inventoryPolicies, measures, recoveries, sizings, sourcingPolicies, timings, type Entry, type FigureSpec, type LawSpec } from '../../engine/index.ts';
import { listScenarios } from '../../scenarios/index.ts';

/** An entry for programs: ends of a range that have no limit are null. */
export interface ListEntry {
  readonly kind: string;
  readonly family: string;
  readonly summary: string;
  readonly params: readonly ListParam[];
  /** Of measures. */
  readonly unit?: string;
  /** Of sizings: parameters that are distributions; what is decided, and what that comes to; who found it. */
  readonly laws?: readonly LawSpec[];
  readonly decides?: readonly FigureSpec[];
  readonly promises?: readonly FigureSpec[];
  readonly source?: string;
}

export interface ListParam {
  readonly name: string;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly default: number | null;
  readonly doc: string;
  /** Of sizings: it is a list of numbers. */
  readonly list?: true;
}

function listed({ kind, family, summary, params }: Entry): ListEntry {
  return { kind, family, summary, params: params.map(({ name, unit, range, default: value, doc }) => ({ name, unit, range, default: value, doc })) };
}

const all = (registry: ReadonlyMap<string, Entry>): ListEntry[] => [...registry.values()].map(listed);

/** The lists by name, each made when it is asked for. */
export const lists: Readonly<Record<string, () => readonly ListEntry[]>> = {
  distributions: () => all(distributions),
  policies: () => [inventoryPolicies, forecasts, sourcingPolicies, allocationPolicies, dispatchingPolicies].flatMap(all),
  hazards: () => [...all(timings), ...all(recoveries)],
  scenarios: listScenarios,
  measures: () => [...measures.values()].map((measure) => ({ ...listed(measure), unit: measure.unit })),
  recoveries: () => all(recoveries),
  sizings: () => [...sizings.values()].map((sizing) => ({ ...listed(sizing), params: listed(sizing).params.map((param, k) => (sizing.params[k].list === true ? { ...param, list: true as const } : param)), laws: sizing.laws, decides: sizing.decides, promises: sizing.promises, source: sizing.source })),
};
