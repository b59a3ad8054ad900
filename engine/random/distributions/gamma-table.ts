import { exp } from '../elementary/exp.ts';
import { gammaQuantile, logGammaQuantile } from '../elementary/gamma-quantile.ts';
import { log } from '../elementary/log.ts';
import { poissonMass } from '../elementary/poisson-mass.ts';
import { buildQuantileTable, LEAST_TAIL, readQuantileTable } from '../tables/quantile-table.ts';

/** Below this log x the product x f(x) is shape times the lower tail to the last place, and may underflow. */
const POWER_LAW = -45;

/** True where the table holds the logarithm of the quantile: shapes below 1, whose lower tail spans hundreds of decades. */
function isLogarithmic(shape: number): boolean {
  return shape < 1;
}

/** Returns the quantile table of the gamma law with this shape and mean 1; relative error below 1e-9 at every tail it covers. */
export function gammaTable(shape: number): Float64Array {
  const logarithmic = isLogarithmic(shape);
  const logShape = log(shape);
  const last = { lower: false, tail: 0, logX: 0, slope: 0, curvature: 0 };
  return buildQuantileTable(cellsFor(shape), (tail, lower, out) => {
    const step = tail - last.tail;
    const near = last.lower === lower && last.tail > 0;
    const logX = logGammaQuantile(shape, tail, lower, near ? last.logX + step * (last.slope + (step * last.curvature) / 2) : undefined);
    const x = exp(logX);
    const density = lower && logX < POWER_LAW ? shape * tail : shape * poissonMass(shape, x); // of log x
    // of log x, with respect to the tail
    const slope = (lower ? 1 : -1) / density;
    const curvature = (x - shape) * slope * slope;
    Object.assign(last, { lower, tail, logX, slope, curvature });
    if (logarithmic) {
      out[0] = logX - logShape;
      out[1] = slope;
      out[2] = curvature;
    } else {
      out[0] = x / shape;
      out[1] = (x * slope) / shape;
      out[2] = (x * (curvature + slope * slope)) / shape;
    }
  });
}

/** Returns the gamma variate of u with this mean and shape, whose table starts at `start`; beyond the table's ends by computing it. */
export function readGammaTable(pool: Float64Array, start: number, mean: number, shape: number, u: number): number {
  if (!(u >= LEAST_TAIL && u <= 1 - LEAST_TAIL)) return (mean / shape) * gammaQuantile(shape, u);
  const y = readQuantileTable(pool, start, u);
  return mean * (isLogarithmic(shape) ? exp(y) : y);
}

/** The logarithm of a steep lower tail, (1 / shape) log t, needs narrower cells for the same error. */
function cellsFor(shape: number): number {
  return shape < 0.25 ? 32 : 16;
}
