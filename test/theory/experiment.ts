/** Scenarios with chance: replications, and the figures that come out of them. */
import { compile, type Spec } from '../../engine/index.ts';
import { hashName } from '../../engine/random/integer-hash.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import type { Estimate, Statistic } from './estimate.ts';
import { statistically } from './figures.ts';
import type { Figure, Verdict } from './known-answer.ts';
import { observe, type Document, type Observed } from './observed.ts';

interface Plan {
  /** Its hash is the seed. */
  readonly id: string;
  readonly replications: number;
}

/** Of the known answer with that id. */
export interface Experiment extends Plan {
  readonly document: () => Document;
}

export type Quantity = Statistic<Observed>;

/** Returns the quantities of a scenario, all estimated from the same replications. */
export function estimates(plan: Plan, spec: Spec, quantities: readonly Quantity[]): Estimate[] {
  const model = compile(spec);
  const seed = hashName(plan.id);
  const observed = quantities.map((): (readonly number[])[] => []);
  for (let replication = 0; replication < plan.replications; replication++) {
    const run = observe(model, seed, { replication, trace: false });
    quantities.forEach((quantity, q) => observed[q].push(quantity.observe(run)));
  }
  return quantities.map((quantity, q) => quantity.estimate(observed[q]));
}

/**
 * A figure that misses is simulated again, once, with so many times the replications, the first ones included, and that counts: a
 * fault then stands out by twice as many standard errors; chance goes away.
 */
export const AGAIN = 4;

/**
 * Figures of one scenario by suffix: what is known, and the quantity that should come out. It is simulated when the first is asked
 * for; the whole id of the first gives the seed.
 */
export function figuresOf(
  experiment: Experiment,
  wanted: Readonly<Record<string, readonly [known: number, quantity: Quantity]>>,
  rule: (suffix: string, known: number, find: () => Estimate) => Figure = statistically,
): Figure[] {
  const entries = Object.entries(wanted);
  const quantities = entries.map(([, [, quantity]]) => quantity);
  const id = `${experiment.id}/${entries[0][0]}`;
  const run = (times: number) => once(() => estimates({ id, replications: times * experiment.replications }, specOfDocument(experiment.document()), quantities));
  const found = run(1);
  const foundAgain = run(AGAIN);
  return entries.map(([suffix, [known]], k) => {
    const figure = rule(suffix, known, () => found()[k]);
    const check = (): Verdict => {
      const first = figure.check();
      return first.pass ? first : { ...rule(suffix, known, () => foundAgain()[k]).check(), note: `error ${first.error.toFixed(2)} at first; run again with ${AGAIN} times the replications` };
    };
    return { ...figure, check };
  });
}

/** Returns a function that works something out when it is first asked, and then remembers it. */
export function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}
