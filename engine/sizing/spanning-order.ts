/** A tree of stages, gone through from its leaves. */
import { sizingError } from './need.ts';

/** What hangs on a stage, and what it hangs on; all as places. */
export interface TreeStep {
  /** The stage that it hangs on, -1 for the last. */
  readonly parent: number;
  /** It supplies that stage; else it is supplied by it. */
  readonly parentIsCustomer: boolean;
  /** Stages that hang on it: those that supply it, and those that it supplies. */
  readonly suppliers: readonly number[];
  readonly supplies: readonly number[];
}

export interface Tree {
  /** Every stage after all that hang on it. */
  readonly order: readonly number[];
  readonly steps: readonly TreeStep[];
}

/** Returns a tree, hung on its first stage. Throws a RangeError where the links don't make one tree of all stages. */
export function spanningOrder(where: string, count: number, links: readonly (readonly [number, number])[]): Tree {
  const neighbours = Array.from({ length: count }, (): { at: number; isCustomer: boolean }[] => []);
  for (const link of links) {
    const [from, to] = link;
    if (neighbours[from] === undefined || neighbours[to] === undefined || from === to) throw sizingError(where, `a link must be two stages of the ${count}`, link);
    neighbours[from].push({ at: to, isCustomer: true });
    neighbours[to].push({ at: from, isCustomer: false });
  }
  const parent = new Int32Array(count).fill(-1);
  const reached = [0];
  const seen = new Set(reached);
  for (const k of reached) {
    for (const { at } of neighbours[k]) {
      if (seen.has(at)) continue;
      seen.add(at);
      parent[at] = k;
      reached.push(at);
    }
  }
  if (reached.length < count) throw sizingError(where, 'all stages must be linked to one another', links);
  const hanging = (k: number, customers: boolean): number[] => neighbours[k].filter(({ at, isCustomer }) => parent[at] === k && isCustomer === customers).map(({ at }) => at);
  const steps = neighbours.map((near, k) => ({
    parent: parent[k],
    parentIsCustomer: near.some(({ at, isCustomer }) => at === parent[k] && isCustomer),
    suppliers: hanging(k, false),
    supplies: hanging(k, true),
  }));
  return { order: reached.reverse(), steps };
}
