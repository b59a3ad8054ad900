import { sourcingPolicies, type SourcingPolicy, type SourcingView } from '../../engine/policies/sourcing/index.ts';

/** One source as a sourcing policy sees it. */
export interface Source {
  readonly price: number;
  readonly leadTime: number;
  readonly seenLeadTime: number;
  readonly trust: number;
  readonly risk: number;
  readonly open: boolean;
  readonly free: number;
}

export interface Asked {
  readonly source: number;
  readonly quantity: number;
  readonly search: number;
}

export type PolicyNumbers = Readonly<Record<string, number | readonly number[]>>;

/** Returns a source like all others but for what is said. One that is not open has nothing free. */
export function source(own: Partial<Source>): Source {
  const all = { price: 1, leadTime: 1, seenLeadTime: 1, trust: 0.5, risk: 0, open: true, free: Infinity, ...own };
  return all.open ? all : { ...all, free: 0 };
}

export const sourcingPolicy = (kind: string): SourcingPolicy => sourcingPolicies.get(kind) as SourcingPolicy;

/** Returns what is asked of which source, in that order; throws when that is no whole number above 0, or no source. */
export function layOut(kind: string, sources: readonly Source[], quantity: number, params: PolicyNumbers = {}): Asked[] {
  const policy = sourcingPolicy(kind);
  const values = policy.params.map((spec) => params[spec.name] ?? spec.default ?? 0);
  const asked: Asked[] = [];
  const kept = sources.map(() => 0);
  const view: SourcingView = {
    day: () => 0,
    asked: (k) => partsOf(asked, sources.length)[k],
    sources: () => sources.length,
    price: (_i, k) => sources[k].price,
    leadTime: (_i, k) => sources[k].leadTime,
    seenLeadTime: (_i, k) => sources[k].seenLeadTime,
    trust: (_i, k) => sources[k].trust,
    risk: (_i, k) => sources[k].risk,
    open: (_i, k) => sources[k].open,
    free: (_i, k) => sources[k].free,
    kept: (_i, k) => kept[k],
    keep: (_i, k, value) => {
      kept[k] = value;
    },
    param: (_i, k) => values[k] as number,
    list: (_i, k, n) => (values[k] as readonly number[])[n],
    ask: (k, part, search = 0) => {
      if (!Number.isInteger(part) || part <= 0 || sources[k] === undefined) throw new Error(`source ${k} is asked for ${part}`);
      asked.push({ source: k, quantity: part, search });
    },
  };
  policy.decide(view, 0, quantity);
  return asked;
}

/** Returns what is asked of each source, all calls together. */
export function partsOf(asked: readonly Asked[], sources: number): number[] {
  const parts = Array.from({ length: sources }, () => 0);
  for (const { source: k, quantity } of asked) parts[k] += quantity;
  return parts;
}
