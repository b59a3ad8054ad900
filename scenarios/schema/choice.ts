/** Something out of a registry, written in a document: `4`, `step`, or `{ gamma: { mean: 1, cv: 0.4 } }`. */
import { z } from 'zod';
import { distributions, inventoryPolicies, recoveries, type Choice, type Entry, type ParamSpec } from '../../engine/index.ts';
import { oneOf, strictObject } from './strict-object.ts';

export type ParamsDocument = Readonly<Record<string, number | readonly number[]>>;

/**
 * A bare number is the constant; a bare name is an entry that needs no parameters; else one key, the entry's name,
 * with its parameters; an entry with one parameter may be given its value alone: `{ date: 200 }`.
 */
export type ChoiceDocument = number | string | Readonly<Record<string, number | readonly number[] | ParamsDocument>>;

type Entries = ReadonlyMap<string, Entry>;

const unitWords: Readonly<Record<ParamSpec['unit'], string>> = {
  time: 'time units of the document',
  quantity: 'units of the product',
  variate: 'same unit as what is drawn',
  share: '0 to 1',
  number: 'no unit',
};

function paramSchema(param: ParamSpec): z.ZodType<number | readonly number[]> {
  const [low, high] = param.range;
  let number = z.number();
  if (Number.isFinite(low)) number = number.min(low);
  if (Number.isFinite(high)) number = number.max(high);
  const doc = `${param.doc.replace(/\.$/, '')} (${unitWords[param.unit]}).`;
  return param.list === true ? z.array(number).min(1).describe(doc) : number.describe(doc);
}

function entrySchema(entry: Entry): z.ZodType {
  const fields = entry.params.map((p) => [p.name, p.default === null ? paramSchema(p) : paramSchema(p).optional()] as const);
  const whole = strictObject(`${entry.family} ${entry.kind}`, Object.fromEntries(fields));
  if (entry.params.length !== 1) return whole.describe(entry.summary);
  return z.union([whole, paramSchema(entry.params[0])], { error: `must be the ${entry.params[0].name} of ${entry.kind}` }).describe(entry.summary);
}

const needsNothing = (entry: Entry): boolean => entry.params.every((p) => p.default !== null);

/** Returns what to say of a bare name that stands for an entry with parameters; else nothing, and the listed names are told. */
function bareNameError(entries: Entries, name: unknown): string | undefined {
  const entry = typeof name === 'string' ? entries.get(name) : undefined;
  if (entry === undefined) return undefined;
  return `needs its parameters: { ${entry.kind}: { ${entry.params.map((p) => `${p.name}: ...`).join(', ')} } }`;
}

/** Returns the schema of a choice from a registry; `what` names it in errors, "an inventory policy", and `name` in the JSON Schema. */
function choiceSchema(what: string, name: string, entries: Entries): z.ZodType<ChoiceDocument> {
  const forms: z.ZodType[] = [];
  const constant = entries.get('constant');
  if (constant !== undefined) forms.push(paramSchema(constant.params[0]));
  const bare = [...entries.values()].filter(needsNothing).map((e) => e.kind);
  forms.push(oneOf(what, Object.fromEntries([...entries.values()].map((e) => [e.kind, entrySchema(e).optional()]))));
  const ways = constant === undefined ? [...entries.keys()].join(', ') : `a number or one of ${[...entries.keys()].join(', ')}`;
  if (bare.length > 0) forms.push(z.enum(bare, { error: ({ input }) => bareNameError(entries, input) }));
  const either = z.union(forms, { error: `must be ${what}: ${ways}` }).meta({ id: name });
  return either as unknown as z.ZodType<ChoiceDocument>;
}

export const distributionChoice = choiceSchema('a distribution', 'distribution', distributions);
export const inventoryChoice = choiceSchema('an inventory policy', 'inventory', inventoryPolicies);
export const recoveryChoice = choiceSchema('a recovery', 'recovery', recoveries);

/** A choice that was looked up: the entry and the parameters given, in the units of the document. */
export interface OpenedChoice<E extends Entry> {
  readonly entry: E;
  readonly params: ParamsDocument;
}

/** Returns the entry that a choice names, with its parameters. Throws where the choice did not pass its schema. */
export function openChoice<E extends Entry>(entries: ReadonlyMap<string, E>, choice: ChoiceDocument): OpenedChoice<E> {
  const [kind, given] = typeof choice === 'number' ? ['constant', choice] : typeof choice === 'string' ? [choice, {}] : Object.entries(choice)[0];
  const entry = entries.get(kind);
  if (entry === undefined) throw new RangeError(`no entry is called ${kind}`);
  if (typeof given === 'number' || isList(given)) return { entry, params: { [entry.params[0].name]: given } };
  return { entry, params: given };
}

function isList(value: number | readonly number[] | ParamsDocument): value is readonly number[] {
  return Array.isArray(value);
}

/** Returns the choice as a spec takes it, times in days. `variate` says what a distribution draws. */
export function convertChoice({ entry, params }: OpenedChoice<Entry>, daysPerUnit: number, variate: 'time' | 'quantity'): Choice {
  const converted: Record<string, number | readonly number[]> = {};
  for (const spec of entry.params) {
    const given = params[spec.name];
    if (given === undefined) continue;
    const isTime = spec.unit === 'time' || (spec.unit === 'variate' && variate === 'time');
    const factor = isTime ? daysPerUnit : 1;
    converted[spec.name] = typeof given === 'number' ? given * factor : given.map((x) => x * factor);
  }
  return { kind: entry.kind, params: converted };
}
