import type { ParamSpec } from '../../registry.ts';
import type { Choice } from '../../spec.ts';
import type { Distribution } from './distribution.ts';
import { distributions } from './index.ts';

/** Returns the choice that a bare number in a document stands for. */
export function bareNumber(value: number): Choice {
  return { kind: 'constant', params: { value } };
}

/** Returns the distribution of a choice. Throws on an unknown kind. */
export function distributionOf(choice: Choice): Distribution {
  const entry = distributions.get(choice.kind);
  if (entry === undefined) throw new RangeError(`no distribution is called ${choice.kind}; there are ${[...distributions.keys()].join(', ')}`);
  return entry;
}

/** Returns the mean of a choice, in the unit of its parameters. */
export function mean(choice: Choice): number {
  return distributionOf(choice).mean(choice.params);
}

/** Returns the standard deviation of a choice, in the unit of its parameters. */
export function sd(choice: Choice): number {
  return distributionOf(choice).sd(choice.params);
}

/** Returns what is wrong with a choice of distribution, or null when it can be drawn from. */
export function checkChoice(choice: Choice): string | null {
  const entry = distributions.get(choice.kind);
  if (entry === undefined) return `no distribution is called ${choice.kind}; there are ${[...distributions.keys()].join(', ')}`;
  for (const name of Object.keys(choice.params)) {
    if (!entry.params.some((spec) => spec.name === name)) return `${choice.kind} has no parameter ${name}; it has ${entry.params.map((spec) => spec.name).join(', ')}`;
  }
  for (const spec of entry.params) {
    const problem = checkParam(spec, choice.params[spec.name]);
    if (problem !== null) return `${spec.name} ${problem}`;
  }
  return entry.check?.(choice.params) ?? null;
}

function checkParam(spec: ParamSpec, value: number | readonly number[] | undefined): string | null {
  if (value === undefined) return spec.default === null ? 'is missing' : null;
  const [least, greatest] = spec.range;
  const inRange = (x: unknown): boolean => typeof x === 'number' && x >= least && x <= greatest;
  if (spec.list === true) {
    if (!Array.isArray(value) || value.length === 0) return 'must be a list of at least one number';
    return value.every(inRange) ? null : `must be numbers from ${least} to ${greatest}`;
  }
  return inRange(value) ? null : `must be a number from ${least} to ${greatest}`;
}
