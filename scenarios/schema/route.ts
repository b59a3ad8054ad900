/** What becomes of batches on their way through the steps of a process, on average: an absorbing Markov chain (Kemeny and Snell 1960). */
import { mean, type ProcessSpec, type RouteSpec } from '../../engine/index.ts';

/** The ways out of each step, in the order of the steps; a batch begins with the first. */
export type Routes = readonly (readonly RouteSpec[])[];

/** Returns the steps that a batch can come to, by place, the first among them; ways of share 0 are no ways. */
export function stepsReached(routes: Routes): ReadonlySet<number> {
  const reached = new Set([0]);
  // A set gives back its members in the order they came in, also those that join while it is walked.
  for (const step of reached) {
    for (const { to, share } of routes[step]) if (typeof to === 'number' && share > 0) reached.add(to);
  }
  return reached;
}

/** Returns the steps that a batch can come to and from which it never ends, neither done nor scrapped, by place in rising order. */
export function stepsWithoutEnd(routes: Routes): number[] {
  const ending = new Set<number>();
  const ends = ({ to, share }: RouteSpec): boolean => share > 0 && (typeof to === 'string' || ending.has(to));
  for (let before = -1; ending.size > before; ) {
    before = ending.size;
    routes.forEach((ways, step) => ways.some(ends) && ending.add(step));
  }
  return [...stepsReached(routes)].filter((step) => !ending.has(step)).sort((a, b) => a - b);
}

/**
 * Returns how often a batch comes to each step on average. With Q the shares from step to step, the visits v of the steps
 * that can be reached solve v = e + Q'v, where e is 1 at the first. Throws RangeError where a batch may never end.
 */
export function expectedVisits(routes: Routes): Float64Array {
  const stuck = stepsWithoutEnd(routes);
  if (stuck.length > 0) throw new RangeError(`a batch that comes to step ${stuck[0]} never ends`);
  const reached = stepsReached(routes);
  const rows = routes.map((_, k) => Float64Array.from({ length: routes.length + 1 }, (_cell, j) => Number(j === k) + Number(j === routes.length && k === 0)));
  for (const step of reached) {
    for (const { to, share } of routes[step]) if (typeof to === 'number') rows[to][step] -= share;
  }
  return solve(rows);
}

/** Returns the solution of n equations by elimination without pivoting (each column sums to 0 or more, its diagonal alone above 0); row: n factors, then the right side. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i][k] / rows[k][k];
      if (factor !== 0) for (let j = k; j <= n; j++) rows[i][j] -= factor * rows[k][j];
    }
  }
  const solution = new Float64Array(n);
  for (let k = n - 1; k >= 0; k--) {
    let rest = rows[k][n];
    for (let j = k + 1; j < n; j++) rest -= rows[k][j] * solution[j];
    solution[k] = rest / rows[k][k];
  }
  return solution;
}

/** Returns the chance that a batch ends as done, from 0 to 1. Throws RangeError where a batch may never end. */
export function chanceOfDone(routes: Routes): number {
  const visits = expectedVisits(routes);
  let chance = 0;
  routes.forEach((ways, step) => {
    for (const { to, share } of ways) if (to === 'done') chance += visits[step] * share;
  });
  return Math.min(1, chance);
}

/** Returns the share of what is begun that comes out good on average: chance that a batch is done x mean yield, cut to 0 and 1. Throws RangeError where a batch may never end. */
export function goodShare(process: Pick<ProcessSpec, 'yield'> & { readonly steps: readonly { readonly next: readonly RouteSpec[] }[] }): number {
  return chanceOfDone(process.steps.map(({ next }) => next)) * Math.min(1, Math.max(0, mean(process.yield)));
}
