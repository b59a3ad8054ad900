/** Markov chains in continuous time, solved by numbers: states are found from one of them, and their chances by Gauss and Seidel's method. */

/** Where a state goes, each way at a rate. */
export type Ways<S> = (state: S) => readonly (readonly [to: S, rate: number])[];

/** States with their chances, in the order in which they were found. */
export type Law<S> = readonly (readonly [state: S, chance: number])[];

const ENOUGH = 1e-12;

/** Returns the chances of all states that can be reached from one, in the long run. */
export function longRun<S>(start: S, ways: Ways<S>): Law<S> {
  const states = [start];
  const place = new Map([[JSON.stringify(start), 0]]);
  const into: [from: number, rate: number][][] = [[]];
  const out: number[] = [];
  for (let i = 0; i < states.length; i++) {
    const next = ways(states[i]);
    out.push(next.reduce((sum, [, rate]) => sum + rate, 0));
    for (const [to, rate] of next) {
      const key = JSON.stringify(to);
      let j = place.get(key);
      if (j === undefined) {
        j = states.push(to) - 1;
        place.set(key, j);
        into.push([]);
      }
      into[j].push([i, rate]);
    }
  }
  const chance = states.map(() => 1 / states.length);
  for (let moved = Infinity; moved > ENOUGH; ) {
    moved = 0;
    chance.forEach((before, i) => {
      chance[i] = into[i].reduce((total, [from, rate]) => total + chance[from] * rate, 0) / out[i];
      moved = Math.max(moved, Math.abs(chance[i] - before));
    });
  }
  const total = chance.reduce((sum, x) => sum + x, 0);
  return states.map((state, i) => [state, chance[i] / total]);
}

/** Returns the mean of a function of the state. */
export function meanOf<S>(law: Law<S>, of: (state: S) => number): number {
  return law.reduce((sum, [state, chance]) => sum + chance * of(state), 0);
}
