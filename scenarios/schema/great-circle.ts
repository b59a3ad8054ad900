/** Distances on the globe, of + - * / and square roots only, so that every browser gives the same bits. */

/** Mean radius of the Earth in km, Moritz (1980). */
const RADIUS = 6371.0088;

/** Terms of Taylor's series: enough for 16 digits of the sine up to a right angle, and of the arc sine up to 0.2. */
const TERMS = 13;

/** Returns the sine of an angle in degrees from -360 to 360. */
export function sine(degrees: number): number {
  const turned = degrees - 360 * Math.floor((degrees + 180) / 360);
  const folded = turned > 90 ? 180 - turned : turned < -90 ? -180 - turned : turned;
  const x = (folded * Math.PI) / 180;
  let term = x;
  let sum = x;
  for (let k = 1; k <= TERMS; k++) {
    term *= (-x * x) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
}

/** Returns the angle in radians, from 0 to a right angle, whose sine is x; x from 0 to 1. */
export function arcSine(x: number): number {
  // The sine of half the angle, three times over, so that the series is short.
  let small = x;
  for (let halving = 0; halving < 3; halving++) small /= Math.sqrt(2 * (1 + Math.sqrt(Math.max(0, 1 - small * small))));
  let term = small;
  let sum = small;
  for (let k = 1; k <= TERMS; k++) {
    term *= (small * small * (2 * k - 1)) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 8 * sum;
}

const cosine = (degrees: number): number => sine(90 - degrees);

/** Returns the km between two places, each in degrees north and east, along the great circle, by the haversine of Inman (1835). */
export function greatCircle([north, east]: readonly [number, number], [north2, east2]: readonly [number, number]): number {
  const [a, b] = [sine((north2 - north) / 2), sine((east2 - east) / 2)];
  const haversine = a * a + cosine(north) * cosine(north2) * b * b;
  return 2 * RADIUS * arcSine(Math.sqrt(Math.min(1, Math.max(0, haversine))));
}
