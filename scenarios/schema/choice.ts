/** Something out of a registry, written in a document: `4`, `step`, or `{ gamma: { mean: 1, cv: 0.4 } }`. */
import { z } from 'zod';
import { allocationPolicies, dispatchingPolicies, distributions, forecasts, inventoryPolicies, recoveries, type Choice, type Entry, type ParamSpec } from '../../engine/index.ts';
import { remade } from './remade.ts';
import { AUTO_FORM, autoSchema } from './auto.ts';
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

/** Returns how an entry is written, with all its fields. */
function formOf({ kind, params }: Entry, extra: readonly string[] = []): string {
  return `{ ${kind}: { ${[...params.map(({ name }) => name), ...extra].map((name) => `${name}: ...`).join(', ')} } }`;
}

/** Returns the schema of an entry's parameters; `extra` are fields that stand beside them. */
export function entrySchema(entry: Entry, extra: Readonly<Record<string, z.ZodType>> = {}): z.ZodType {
  const fields = entry.params.map((p) => [p.name, p.default === null ? paramSchema(p) : paramSchema(p).optional()] as const);
  const whole = strictObject(`${entry.family} ${entry.kind}`, { ...Object.fromEntries(fields), ...extra }, `must be written with its fields: ${formOf(entry, Object.keys(extra))}`);
  if (entry.params.length !== 1) return whole.describe(entry.summary);
  return z.union([whole, paramSchema(entry.params[0])], { error: `must be ${entry.params[0].list === true ? 'a list of numbers' : 'a number'}: the ${entry.params[0].name} of ${entry.kind}` }).describe(entry.summary);
}

const named = new Map<Entry, z.ZodType>();

/** Returns the schema of an entry under a name of its own, so that the JSON Schema says it once for all choices that offer it. */
function namedSchema(entry: Entry): z.ZodType {
  const known = named.get(entry) ?? entrySchema(entry).meta({ id: `${entry.family}-${entry.kind}` });
  named.set(entry, known);
  return known;
}

const needsNothing = (entry: Entry): boolean => entry.params.every((p) => p.default !== null);

/** Returns what to say of a bare name that stands for an entry with parameters; else nothing. */
function bareNameError(entries: Entries, needs: Readonly<Record<string, string>>, name: unknown): string | undefined {
  if (typeof name === 'string' && Object.hasOwn(needs, name)) return `needs its parameters: ${needs[name]}`;
  const entry = typeof name === 'string' ? entries.get(name) : undefined;
  if (entry === undefined) return undefined;
  return `needs its parameters: ${formOf(entry)}`;
}

export interface ChoiceForms {
  /** Names the choice in errors: "an inventory policy". */
  readonly what: string;
  /** Names it in the JSON Schema. */
  readonly name: string;
  /** Kinds beside those of the registry, each with its schema. */
  readonly more?: Readonly<Record<string, z.ZodType>>;
  /** How those are written that must not stand as a bare name. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Fields that stand beside the parameters of every entry. */
  readonly extra?: Readonly<Record<string, z.ZodType>>;
}

/** Returns the schema of a choice from a registry. */
export function choiceSchema(entries: Entries, { what, name, more = {}, needs = {}, extra = {} }: ChoiceForms): z.ZodType<ChoiceDocument> {
  const forms: z.ZodType[] = [];
  const constant = entries.get('constant');
  if (constant !== undefined) forms.push(paramSchema(constant.params[0]));
  const bare = [...entries.values()].filter(needsNothing).map((e) => e.kind);
  const ofEntry = (entry: Entry): z.ZodType => (Object.keys(extra).length > 0 ? entrySchema(entry, extra) : namedSchema(entry));
  const kinds = { ...more, ...Object.fromEntries([...entries.values()].map((entry) => [entry.kind, ofEntry(entry)])) };
  forms.push(oneOf(what, Object.fromEntries(Object.entries(kinds).map(([kind, schema]) => [kind, schema.optional()]))));
  const ways = `${constant === undefined ? '' : 'a number or one of '}${Object.keys(kinds).join(', ')}`;
  const wrong = `must be ${what}: ${ways}`;
  if (bare.length > 0) forms.push(z.enum(bare, { error: ({ input }) => bareNameError(entries, needs, input) ?? wrong }));
  const either = z.union(forms, { error: wrong }).meta({ id: name });
  return either as unknown as z.ZodType<ChoiceDocument>;
}

export const distributionChoice = choiceSchema(distributions, { what: 'a distribution', name: 'distribution' });
export const inventoryChoice = remade(() => choiceSchema(inventoryPolicies, { what: 'an inventory policy', name: 'inventory', more: { auto: autoSchema }, needs: { auto: AUTO_FORM } }));
export const forecastChoice = remade(() => choiceSchema(forecasts, { what: 'a forecast', name: 'forecast' }));
export const allocationChoice = remade(() => choiceSchema(allocationPolicies, { what: 'an allocation policy', name: 'allocation' }));
export const dispatchingChoice = remade(() => choiceSchema(dispatchingPolicies, { what: 'a rule of dispatching', name: 'dispatching' }));
export const recoveryChoice = choiceSchema(recoveries, { what: 'a recovery', name: 'recovery' });

/** A choice that was looked up: the entry and the parameters given, in the units of the document. */
export interface OpenedChoice<E extends Entry = Entry> {
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
