import { exp } from './exp.ts';
import { log } from './log.ts';
import { pow } from './pow.ts';
import { STIRLING_FROM, stirlingError } from './stirling-error.ts';

const ROOT_TWO_PI = 2.5066282746310002;

/** Returns Gamma(x), for 0 < x <= 140; relative error below 2e-15. Shifts x up and applies Stirling's formula. */
export function gamma(x: number): number {
  const shift = x < STIRLING_FROM ? Math.floor(STIRLING_FROM + 1 - x) : 0;
  let product = 1;
  for (let i = 0; i < shift; i += 1) product *= x + i;
  const y = x + shift;
  // y is x + shift rounded: what was cut off, times the slope of log Gamma, goes in again
  const cut = (x - (y - shift)) * log(y);
  return (ROOT_TWO_PI * pow(y, y - 0.5) * exp(stirlingError(y) + cut) * exp(-y)) / product;
}
