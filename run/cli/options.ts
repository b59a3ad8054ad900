/** Readers of option values. Each returns the value, or throws a UsageError that names the option and what it takes. */
import { UsageError } from '../../engine/index.ts';
import { oneOf } from './one-of.ts';

type Read<T> = (text: string) => T;

/** Most replications of one stress test. */
export const MOST_REPLICATIONS = 100_000_000;

function refuse(option: string, takes: string, text: string): never {
  throw new UsageError(`${option}: must be ${takes}; got ${text === '' ? 'nothing' : text}`);
}

/** Returns a reader of whole numbers from `least` to `most`; `1e6` is allowed. */
export function wholeNumber(option: string, least: number, most: number): Read<number> {
  return (text) => {
    const value = /^\d+(e\d+)?$/i.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) refuse(option, `a whole number from ${least} to ${most}`, text);
    return value;
  };
}

/** Returns a reader of numbers above 0. */
export function positiveNumber(option: string): Read<number> {
  return (text) => {
    const value = /^[\d.]+(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
    if (!(value > 0 && value < Infinity)) refuse(option, 'a number above 0', text);
    return value;
  };
}

/** Returns a reader of names that takes any but an empty one. */
export function anyName(option: string, takes: string): Read<string> {
  return (text) => (text === '' ? refuse(option, takes, text) : text);
}

/** Returns the same for an argument that can be given several times: a reader that adds each to those before. */
export function anyNames(option: string, takes: string): (text: string, before?: readonly string[]) => string[] {
  const read = anyName(option, takes);
  return (text, before = []) => [...before, read(text)];
}

/** Returns a reader of one of some names; a near miss is told. */
export function nameOf(option: string, names: readonly string[]): Read<string> {
  return (text) => oneOf(text, names, `${option}: there is no ${text === '' ? 'empty name' : text}`);
}

export const readSeed = wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER);
export const readReplication = wholeNumber('--replication', 0, MOST_REPLICATIONS - 1);
export const readReplications = wholeNumber('--replications', 1, MOST_REPLICATIONS);
export const readWorkers = wholeNumber('--workers', 1, 1024);
export const readPrecision = positiveNumber('--precision');
