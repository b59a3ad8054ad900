import { binaryExponent } from './binary-exponent.ts';
import { POWER_OF_ZERO, powersOfTwo } from './power-of-two.ts';

// Method and coefficients of FDLIBM's e_log.c, summed in the order of musl's log.c:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
//   distribute this software is freely granted, provided that this notice is preserved.

const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.666666666666735130e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;
const TWO_TO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** Returns the natural logarithm; error below 1 unit in the last place; -Infinity at 0, NaN below it. */
export function log(x: number): number {
  let normal = x;
  let shift = 0;
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) {
    if (!(x > 0)) return x === 0 ? -Infinity : NaN;
    if (x === Infinity) return x;
    normal = x * TWO_TO_54;
    shift = 54;
  }
  const exponent = binaryExponent(normal);
  const f = normal * powersOfTwo[POWER_OF_ZERO - exponent]! - 1;
  const k = exponent - shift;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (L2 + w * (L4 + w * L6));
  const even = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return s * (halfSquare + even + odd) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH;
}
