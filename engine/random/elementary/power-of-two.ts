const LEAST = -1074;
const GREATEST = 1023;

/**
 * Every power of two that a double can hold; 2^k stands at k + POWER_OF_ZERO. Scaling by a look-up and a product is
 * exact, and three times as fast as writing the exponent into a number's bits and reading it back.
 */
export const powersOfTwo = new Float64Array(GREATEST - LEAST + 1);

/** Position of 2^0. */
export const POWER_OF_ZERO = -LEAST;

powersOfTwo[POWER_OF_ZERO] = 1;
for (let k = 1; k <= GREATEST; k += 1) powersOfTwo[POWER_OF_ZERO + k] = powersOfTwo[POWER_OF_ZERO + k - 1]! * 2;
for (let k = 1; k <= POWER_OF_ZERO; k += 1) powersOfTwo[POWER_OF_ZERO - k] = powersOfTwo[POWER_OF_ZERO - k + 1]! / 2;
