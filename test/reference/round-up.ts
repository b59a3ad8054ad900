/** Returns the least whole number that is not below x; what is above a whole number by the error of doubles alone is that number. */
export function roundUp(x: number): number {
  const below = Math.floor(x);
  return x - below <= 1e-12 * Math.max(1000, Math.abs(x)) ? below : Math.ceil(x);
}
