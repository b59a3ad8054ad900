import { allocationPolicies, type AllocationPolicy, type Claims } from '../../engine/policies/allocation/index.ts';

/** One claim as an allocation policy sees it. */
export interface Claim {
  readonly wants: number;
  readonly margin: number;
  readonly relationship: number;
  readonly priority: number;
  readonly stock: number;
  readonly rate: number;
}

/** Returns a claim like all others but for what is said. */
export function claim(own: Partial<Claim>): Claim {
  return { wants: 0, margin: 0, relationship: 0.5, priority: 0, stock: 0, rate: 1, ...own };
}

/** Returns what each claim is given under a rule; throws when it is given more than it wants, or no whole number. */
export function allocate(kind: string, claims: readonly Claim[], available: number): number[] {
  const given = claims.map(() => 0);
  const view: Claims = {
    point: 0,
    count: claims.length,
    day: () => 0,
    param: () => NaN,
    wants: (k) => claims[k].wants,
    margin: (k) => claims[k].margin,
    relationship: (k) => claims[k].relationship,
    priority: (k) => claims[k].priority,
    stock: (k) => claims[k].stock,
    rate: (k) => claims[k].rate,
    give: (k, quantity) => {
      if (!Number.isInteger(quantity) || quantity < 0 || quantity > claims[k].wants) throw new Error(`claim ${k} is given ${quantity}`);
      given[k] = quantity;
    },
    given: (k) => given[k],
  };
  (allocationPolicies.get(kind) as AllocationPolicy).decide(view, available);
  return given;
}
