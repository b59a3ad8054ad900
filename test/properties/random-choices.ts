import * as fc from 'fast-check';
import { checkChoice } from '../../engine/random/index.ts';
import type { Distribution } from '../../engine/random/index.ts';
import type { ParamSpec } from '../../engine/registry.ts';
import type { Choice } from '../../engine/spec.ts';

/** Returns choices of one distribution with any parameters that its table and its check allow, extremes included. */
export function choiceOf(entry: Distribution): fc.Arbitrary<Choice> {
  return fc
    .integer({ min: 1, max: 12 })
    .chain((length) => fc.record(Object.fromEntries(entry.params.map((spec) => [spec.name, valueOf(spec, length)]))))
    .map((params) => ({ kind: entry.kind, params: ordered(params) }))
    .filter((choice) => checkChoice(choice) === null);
}

/** Uniforms that a stream can give: odd multiples of 2^-33, both ends likely. */
export const streamUniform: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }).map((k) => 2 ** k - 1))
  .chain((step) => fc.constantFrom(step, 2 ** 32 - 1 - step))
  .map((step) => (step + 0.5) / 2 ** 32);

function valueOf(spec: ParamSpec, length: number): fc.Arbitrary<number | number[]> {
  const [least, greatest] = spec.range;
  const floor = Math.max(least, greatest / 1e12);
  const spread = fc.double({ min: Math.log(floor), max: Math.log(greatest), noNaN: true }).map((x) => Math.min(greatest, Math.max(least, Math.exp(x))));
  const one = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(least, greatest) }, { weight: 8, arbitrary: spread });
  return spec.list === true ? fc.array(one, { minLength: length, maxLength: length }) : one;
}

/** Puts low, mode and high in their order, so that few choices have to be thrown away. */
function ordered(params: Record<string, number | number[]>): Record<string, number | number[]> {
  const names = ['low', 'mode', 'high'].filter((name) => typeof params[name] === 'number');
  const values = names.map((name) => Number(params[name])).sort((x, y) => x - y);
  return { ...params, ...Object.fromEntries(names.map((name, i) => [name, values[i]!])) };
}
