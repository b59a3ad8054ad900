import { float, HIGH, words } from './bits.ts';

const BIAS = 0x3ff;
/** High word of sqrt(1/2), below 1 by this much. */
const TO_ROOT_HALF = 0x3ff00000 - 0x3fe6a09e;

/** Returns the k that puts x / 2^k between sqrt(1/2) and sqrt(2), for normal x > 0. */
export function binaryExponent(x: number): number {
  float[0] = x;
  return ((words[HIGH]! + TO_ROOT_HALF) >> 20) - BIAS;
}
