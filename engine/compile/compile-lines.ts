/** The columns of lines and their machines. */
import { group } from '../network/grouped.ts';
import { Interrupted, type LineColumns } from '../network/production-columns.ts';
import { dispatchingPolicies, type DispatchingPolicy } from '../policies/dispatching/index.ts';
import type { Variates } from '../random/index.ts';
import { DAY, type Choice, type LineSpec, type Spec } from '../spec.ts';
import { convertedParams, placeIn, poolParams } from './compile-policy.ts';

/** Throws RangeError for an unknown rule or a wrong parameter of one. */
export function compileLines(spec: Spec, variates: Variates): LineColumns {
  const { lines, processes } = spec;
  const machineStart = new Int32Array(lines.length + 1);
  lines.forEach((line, l) => {
    machineStart[l + 1] = machineStart[l] + line.machines;
  });
  const timeOf = (choice: Choice | undefined): number => (choice === undefined ? -1 : variates.add(choice, DAY));
  return {
    count: lines.length,
    site: Int32Array.from(lines, (line) => line.site),
    machineStart,
    lineOf: Int32Array.from(lines.flatMap((line, l) => Array.from({ length: line.machines }, () => l))),
    buffer: Float64Array.from(lines, (line) => line.buffer ?? Infinity),
    dispatching: Int32Array.from(lines, (line) => placeIn(dispatchingPolicies, line.dispatching, 'rule of dispatching')),
    dispatchingParams: poolParams(lines.map(({ dispatching }) => ({ entry: ruleOf(dispatching), params: convertedParams(ruleOf(dispatching), dispatching.params, (value) => value) }))),
    interrupts: Uint8Array.from(lines, ({ dispatching }) => (ruleOf(dispatching).interrupts === true ? 1 : 0)),
    interrupted: Uint8Array.from(lines, (line: LineSpec) => Interrupted[line.interrupted]),
    up: Int32Array.from(lines, (line) => timeOf(line.breakdowns?.up)),
    down: Int32Array.from(lines, (line) => timeOf(line.breakdowns?.down)),
    countsWork: Uint8Array.from(lines, (line) => (line.breakdowns?.clock === 'working' ? 1 : 0)),
    beginners: group(lines.length, processes.map((process, p) => [process.steps[0].line, p] as const)),
  };
}

function ruleOf(choice: Choice): DispatchingPolicy {
  const entry = dispatchingPolicies.get(choice.kind);
  if (entry === undefined) throw new RangeError(`rule of dispatching ${choice.kind} is not known; known are ${[...dispatchingPolicies.keys()].join(', ')}`);
  return entry;
}
