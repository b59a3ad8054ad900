/** Bins to a unit of the performance curve. */
const PER_UNIT = 256;

/** Bins 0 .. LAST_BIN, each around a multiple of 1 / 256; the last holds all from 2 upward. */
export const LAST_BIN = 2 * PER_UNIT;

/** Stands for a day without a value. */
export const NO_BIN = 0xffff;

/** Largest error of a value below 2 read back from its bin. */
export const FAN_ERROR = 0.5 / PER_UNIT;

/** Returns the bin of a value of the performance curve; values below 0 count as 0. */
export function fanBin(value: number): number {
  if (Number.isNaN(value)) return NO_BIN;
  return Math.min(LAST_BIN, Math.max(0, Math.floor(value * PER_UNIT + 0.5)));
}

/** Returns the value that a bin stands for, its middle; 2 for the last, where it means 2 or more. */
export function fanBinValue(bin: number): number {
  return bin / PER_UNIT;
}
