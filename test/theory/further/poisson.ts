/** Sums over the Poisson law, as far as doubles tell. */

/** Returns the chances of 0, 1, 2, ... up to where nothing is left. */
export function poissonMass(mean: number): readonly number[] {
  const last = Math.ceil(mean + 12 * Math.sqrt(mean) + 30);
  const mass = [Math.exp(-mean)];
  for (let k = 1; k <= last; k++) mass.push((mass[k - 1] * mean) / k);
  return mass;
}

/** Returns the mean of a function of a Poisson number. */
export function poissonMean(mean: number, of: (k: number) => number): number {
  return poissonMass(mean).reduce((sum, chance, k) => sum + chance * of(k), 0);
}

/** Returns the mean cost of h a unit above and p a unit below 0, of a level less a Poisson number. */
export function holdingAndShortage(level: number, mean: number, h: number, p: number): number {
  return poissonMean(mean, (k) => h * Math.max(0, level - k) + p * Math.max(0, k - level));
}
