import { exp } from './exp.ts';
import { incompleteGamma, incompleteGammaComplement } from './incomplete-gamma.ts';
import { lgamma } from './lgamma.ts';
import { log } from './log.ts';
import { normalQuantile } from './normal-quantile.ts';
import { poissonMass } from './poisson-mass.ts';

const MOST_STEPS = 100;
/** Below this x the lower tail is x^a / Gamma(a + 1) to the last place. */
const LOG_POWER_LAW = -45;

/**
 * Returns the x with P(a, x) = p, for shape a in [1e-3, 1e9] and 0 < p < 1; relative error about 1e-14 (1e-13 where
 * the law itself is steep, a < 0.1).
 */
export function gammaQuantile(a: number, p: number): number {
  return exp(p < 0.5 ? logGammaQuantile(a, p, true) : logGammaQuantile(a, 1 - p, false));
}

/**
 * Returns the logarithm of the gamma quantile with mass `tail` below it (`lower`) or above it. Newton's method on the
 * logarithm of the tail as a function of log x: concave for both tails, so that it converges from any start.
 * `start` is a guess of log x.
 */
export function logGammaQuantile(a: number, tail: number, lower: boolean, start: number = guess(a, tail, lower)): number {
  if (lower && start < LOG_POWER_LAW) {
    const exact = (log(tail) + lgamma(a + 1)) / a;
    if (exact < LOG_POWER_LAW) return exact;
  }
  const target = log(tail);
  let logX = start;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const x = exp(logX);
    const mass = lower ? incompleteGamma(a, x) : incompleteGammaComplement(a, x);
    const density = a * poissonMass(a, x); // of log x
    const gap = (mass - tail) / tail;
    // log(mass / tail), without cancellation where the two are near
    const step = ((Math.abs(gap) < 1e-5 ? gap - 0.5 * gap * gap : log(mass) - target) * mass) / density;
    logX += lower ? -step : step;
    if (Math.abs(step) < 1e-9) return logX;
  }
  return logX;
}

/** Wilson and Hilferty's cube where it is good, else the power law of the lower tail. */
function guess(a: number, tail: number, lower: boolean): number {
  const z = lower ? normalQuantile(tail) : -normalQuantile(tail);
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  if (a >= 0.5 && root > 0.2) return log(a * root * root * root);
  if (lower || tail > 0.3) return Math.min(0, (log(lower ? tail : 1 - tail) + lgamma(a + 1)) / a);
  return log(Math.max(1e-3, -log(tail)));
}
