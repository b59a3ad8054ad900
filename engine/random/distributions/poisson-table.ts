import { sumError } from '../elementary/double-double.ts';
import { poissonMass } from '../elementary/poisson-mass.ts';
import { buildStepTable } from '../tables/step-table.ts';

/** Mass further out than this many standard deviations is far below 2^-53. */
const REACH = 9.5;
/** No uniform of a stream is below this or above 1 minus this. */
const LEAST_TAIL = 1 / 8589934592;

/**
 * Returns [least count, step table] of the Poisson law with this mean: the counts that uniforms from 2^-33 to 1 - 2^-33
 * can give. Each mass is computed on its own and summed in double length, so that errors stay near 1e-16, a millionth
 * of the step between uniforms.
 */
export function poissonTable(mean: number): Float64Array {
  let k = Math.max(0, Math.floor(mean - REACH * Math.sqrt(mean)));
  let sum = 0;
  let low = 0;
  let least = k;
  const cumulative: number[] = [];
  for (; sum + low <= 1 - LEAST_TAIL / 2; k += 1) {
    const mass = poissonMass(k, mean);
    const next = sum + mass;
    low += sumError(sum, mass, next);
    sum = next;
    if (cumulative.length === 0 && sum < LEAST_TAIL / 2) least = k + 1;
    else cumulative.push(sum + low);
  }
  const steps = buildStepTable(cumulative);
  const table = new Float64Array(1 + steps.length);
  table[0] = least;
  table.set(steps, 1);
  return table;
}
