/** Whether what a plugin brings is an entry at all: every field, with the place of what is wrong. */
import { PluginError } from '../errors.ts';
import { POLICY_PARAMS } from '../network/model.ts';
import type { ParamUnit } from '../registry.ts';

/** What an entry of a family is made of, beside its kind, family, summary and parameters. */
export interface EntryForm {
  readonly family: string;
  /** Functions that it must have, and may have. */
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Fields that are true or left out. */
  readonly flags: readonly string[];
  /** Parameters may be lists. */
  readonly lists: boolean;
  /** What parameters may count. */
  readonly units: readonly ParamUnit[];
  /** Kinds and names of parameters that a document takes for something else. */
  readonly reserved: readonly string[];
}

const COMMON = ['kind', 'family', 'summary', 'params'];
const PARAM_FIELDS = ['name', 'unit', 'range', 'default', 'doc', 'list'];
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;
/** What an object of the language has by birth. */
const BORN_WITH = ['constructor', 'prototype', 'toString', 'valueOf'];

type Fields = Readonly<Record<string, unknown>>;

/** Throws PluginError with the place and what must stand there. */
export function refuse(place: string, must: string, value: unknown): never {
  throw new PluginError(`${place}: must be ${must}; got ${shown(value)}`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  return JSON.stringify(value) ?? typeof value;
}

/** Returns a value as an object with fields. Throws PluginError otherwise. */
export function fieldsAt(place: string, what: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, what, value);
  return value as Fields;
}

/** Throws PluginError for a field that is none of these. */
export function refuseOthers(place: string, fields: Fields, known: readonly string[]): void {
  const other = Object.keys(fields).find((field) => !known.includes(field));
  if (other !== undefined) throw new PluginError(`${place}: ${other} is no field that it can have; there are ${known.join(', ')}`);
}

/** Throws PluginError for whatever is wrong first with an entry. `place`: `my-policy.ts: inventory[0]`. */
export function checkEntry(place: string, value: unknown, form: EntryForm): void {
  const entry = fieldsAt(place, 'an entry, as an object', value);
  refuseOthers(place, entry, [...COMMON, ...form.needed, ...form.optional, ...form.flags]);
  checkName(`${place}.kind`, entry['kind'], form);
  if (entry['family'] !== undefined && entry['family'] !== form.family) refuse(`${place}.family`, `${form.family}, or left out`, entry['family']);
  checkWords(`${place}.summary`, entry['summary']);
  for (const field of form.needed) if (typeof entry[field] !== 'function') refuse(`${place}.${field}`, 'a function', entry[field]);
  for (const field of form.optional) if (entry[field] !== undefined && typeof entry[field] !== 'function') refuse(`${place}.${field}`, 'a function, or left out', entry[field]);
  for (const field of form.flags) if (entry[field] !== undefined && entry[field] !== true) refuse(`${place}.${field}`, 'true, or left out', entry[field]);
  checkParams(`${place}.params`, entry['params'], form);
}

function checkParams(place: string, value: unknown, form: EntryForm): void {
  if (!Array.isArray(value) || value.length > POLICY_PARAMS) refuse(place, `a list of at most ${POLICY_PARAMS} parameters, empty when there are none`, value);
  const params = value as readonly unknown[];
  const names = params.map((param, k) => checkParam(`${place}[${k}]`, param, form));
  const again = names.findIndex((name, k) => names.indexOf(name) < k);
  if (again >= 0) throw new PluginError(`${place}[${again}].name: must be another than those before; got ${names[again]}`);
}

/** Returns the name of a parameter. */
function checkParam(place: string, value: unknown, form: EntryForm): string {
  const param = fieldsAt(place, 'a parameter, as an object', value);
  refuseOthers(place, param, PARAM_FIELDS);
  checkName(`${place}.name`, param['name'], form);
  if (!form.units.some((unit) => unit === param['unit'])) refuse(`${place}.unit`, `one of ${form.units.join(', ')}`, param['unit']);
  checkWords(`${place}.doc`, param['doc']);
  if (param['list'] !== undefined && !(form.lists && typeof param['list'] === 'boolean')) {
    refuse(`${place}.list`, form.lists ? 'true, or left out' : `left out: a parameter of ${form.family} is one number`, param['list']);
  }
  checkRange(place, param);
  return param['name'] as string;
}

function checkRange(place: string, param: Fields): void {
  const range = param['range'];
  const isRange = Array.isArray(range) && range.length === 2 && range.every((end) => typeof end === 'number') && range[0] <= range[1];
  if (!isRange) refuse(`${place}.range`, 'the least and the greatest value, as [0, 100]', range);
  const [low, high] = range as [number, number];
  const usual = param['default'];
  if (usual === null) return;
  if (param['list'] === true) refuse(`${place}.default`, 'null: a list must be given', usual);
  if (!(typeof usual === 'number' && usual >= low && usual <= high)) refuse(`${place}.default`, `null, when it must be given, or a number in ${low} to ${high}`, usual);
}

function checkName(place: string, value: unknown, { reserved }: EntryForm): void {
  if (typeof value !== 'string' || !NAME.test(value)) refuse(place, 'a name of letters, digits and dashes that begins with a letter, at most 40', value);
  if (BORN_WITH.includes(value) || reserved.includes(value)) refuse(place, 'another name: this one is taken', value);
}

function checkWords(place: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') refuse(place, 'a sentence', value);
}
