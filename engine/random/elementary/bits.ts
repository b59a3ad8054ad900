/** One shared double seen as two 32-bit words, so that the elementary functions can take numbers apart. */

/** Holds the number: write `float[0]`, then read `words[HIGH]` and `words[LOW]`, or the other way round. */
export const float = new Float64Array(1);

/** The same eight bytes as two words. */
export const words = new Int32Array(float.buffer);

float[0] = 1;

/** Position in `words` of sign, exponent and the upper 20 bits of the fraction: 1 on little-endian machines, 0 on others. */
export const HIGH: 0 | 1 = words[0] === 0 ? 1 : 0;

/** Position in `words` of the lower 32 bits of the fraction. */
export const LOW: 0 | 1 = HIGH === 1 ? 0 : 1;
