/** Bad input of a sizing function. */

/** Returns the error that says what is wrong with what was given, and what was given. */
export function sizingError(where: string, problem: string, got: unknown): RangeError {
  return new RangeError(`${where}: ${problem}; got ${JSON.stringify(got) ?? String(got)}`);
}

type Ranges<Name extends string> = Readonly<Record<Name, readonly [least: number, most: number]>>;

/** Throws a RangeError that names the place unless each value is a number in its range, both ends included. */
export function need<Name extends string>(where: string, values: Readonly<Record<Name, number>>, ranges: Ranges<Name>): void {
  for (const name of Object.keys(ranges) as Name[]) {
    const [least, most] = ranges[name];
    const value = values[name];
    if (!(value >= least && value <= most)) throw sizingError(where, `${name} must be a number from ${least} to ${most}`, Number.isNaN(value) ? 'NaN' : value);
  }
}

/** Ranges that most functions share: money a unit and period above 0, money an order from 0, units a period above 0. */
export const RATE = [1e-12, 1e12] as const;
export const FROM_ZERO = [0, 1e12] as const;
export const ANY = [-1e15, 1e15] as const;
