/** What the functions of a plugin that are asked before a run are given: its parameters by name. */
import type { PolicyParams } from '../policies/inventory/index.ts';
import type { ParamSpec } from '../registry.ts';

/**
 * Returns the parameters with the defaults of those that a document leaves out.
 * Reading one that is not in the table throws RangeError: it would be undefined, and that goes unseen.
 */
export function namedParams(table: readonly ParamSpec[], given: PolicyParams): PolicyParams {
  const all = Object.fromEntries(table.map(({ name, default: usual }) => [name, given[name] ?? usual]));
  return new Proxy(all, { get: (target, key) => (typeof key === 'symbol' || key === 'toJSON' || Object.hasOwn(target, key) ? Reflect.get(target, key) : missing(table, key)) }) as PolicyParams;
}

function missing(table: readonly ParamSpec[], key: string): never {
  const names = table.map(({ name }) => name).join(', ');
  throw new RangeError(`params.${key} is none of its parameters; ${names === '' ? 'there are none' : `by name there are ${names}`}`);
}
