import { binaryExponent } from './binary-exponent.ts';
import { productError, sumError } from './double-double.ts';
import { expOfSum } from './exp.ts';
import { POWER_OF_ZERO, powersOfTwo } from './power-of-two.ts';

const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const TWO_THIRDS = 0.6666666666666666;
const TWO_THIRDS_LOW = 3.700743415417188e-17;
const TWO_TO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** An exponent past this overflows or underflows with every base but 1. */
const LARGEST_EXPONENT = 1e19;

/**
 * Returns x to the power y, for x > 0; error below 1.5 units in the last place. Other bases give NaN, but 0 to a
 * positive power is 0. The logarithm is carried as a sum of two doubles: log m = 2 artanh s, s = (m - 1) / (m + 1),
 * its first two terms in double length.
 */
export function pow(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (!(x > 0 && x < Infinity)) return outside(x, y);
  if (y === 1) return x;
  const power = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, y));
  const isNormal = x >= SMALLEST_NORMAL;
  const normal = isNormal ? x : x * TWO_TO_54;
  const exponent = binaryExponent(normal);
  const m = normal * powersOfTwo[POWER_OF_ZERO - exponent]!;
  const k = isNormal ? exponent : exponent - 54;

  const f = m - 1;
  const d = m + 1;
  const s = f / d;
  const sd = s * d;
  const sLow = (f - sd - productError(s, d, sd) - s * sumError(m, 1, d)) / d;
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const cube = s * z;
  const cubeLow = productError(s, z, cube) + s * zLow + sLow * z;
  const third = cube * TWO_THIRDS;
  const thirdLow = productError(cube, TWO_THIRDS, third) + cube * TWO_THIRDS_LOW + cubeLow * TWO_THIRDS;
  const rest = cube * z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + (z * 2) / 21))))))));

  const whole = k * LN2_HIGH;
  const first = whole + 2 * s;
  const second = first + third;
  const low = sumError(whole, 2 * s, first) + sumError(first, third, second) + (2 * sLow + thirdLow + rest + k * LN2_LOW);
  const log = second + low;
  const logLow = low - (log - second);

  const product = log * power;
  return expOfSum(product, productError(log, power, product) + logLow * power);
}

function outside(x: number, y: number): number {
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : NaN;
  if (x === Infinity) return y > 0 ? Infinity : y < 0 ? 0 : NaN;
  return NaN;
}
