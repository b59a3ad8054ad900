import { POWER_OF_ZERO, powersOfTwo } from './power-of-two.ts';

// Method and coefficients of FDLIBM's e_exp.c:
//   Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and
//   distribute this software is freely granted, provided that this notice is preserved.

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019412;
const INVERSE_LN2 = 1.4426950408889634;
const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.65339022054652515390e-6;
const P5 = 4.13813679705723846039e-8;

/** Returns e to the power x; error below 1 unit in the last place; 0 and Infinity where the result is out of range. */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** Returns e to the power (x + tail), where |tail| is far below one unit in the last place of x or of 1. */
export function expOfSum(x: number, tail: number): number {
  if (!(x <= LARGEST)) return x > LARGEST ? Infinity : NaN;
  if (x < SMALLEST) return 0;
  // x = k ln 2 + high - low with |high - low| <= ln 2 / 2
  const k = Math.floor(INVERSE_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW - tail;
  const r = high - low;
  const rr = r * r;
  const c = r - rr * (P1 + rr * (P2 + rr * (P3 + rr * (P4 + rr * P5))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  if (k > 1023) return y * 2 * powersOfTwo[POWER_OF_ZERO + k - 1]!;
  // below the normal numbers: in two steps, so that it is rounded only once
  if (k < -1021) return y * powersOfTwo[POWER_OF_ZERO + k + 1000]! * powersOfTwo[POWER_OF_ZERO - 1000]!;
  return y * powersOfTwo[POWER_OF_ZERO + k]!;
}
