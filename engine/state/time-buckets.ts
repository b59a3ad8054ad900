/**
 * Buckets for lengths of time, so that quantiles cost no memory that grows with a run: bucket 0 holds all below 2^30
 * microseconds (18 minutes), each other one a 64th of an octave. Values of one bucket differ by less than 1/64 of the least.
 * The bucket is read off the bits of the double: its exponent and the first six digits of its fraction.
 */
import { float, HIGH, words } from '../random/elementary/bits.ts';

/** From 2^30 to 2^53 microseconds (285 years), 64 an octave, and one for what is less. */
export const TIME_BUCKETS = 23 * 64 + 1;

/** Exponent and first six digits of the fraction of 2^30, less the one that bucket 0 takes. */
const BELOW = (1023 + 30) * 64 - 1;

/** Returns the bucket of a length of time in whole microseconds, from 0 to 2^53 - 1. */
export function timeBucket(time: number): number {
  float[0] = time;
  return Math.max(0, (words[HIGH] >> 14) - BELOW);
}
