/** What a sizing is: a function for planners, with a table of what it is given and what it returns. */
import { param, type Entry, type ParamSpec } from '../../registry.ts';
import { checkChoice } from '../../random/index.ts';
import type { Choice } from '../../spec.ts';
import { sizingError } from '../need.ts';

/** A parameter that is a distribution. */
export interface LawSpec {
  readonly name: string;
  readonly doc: string;
}

/** One number, or a list, that a sizing returns. */
export interface FigureSpec {
  readonly name: string;
  readonly doc: string;
}

export type Numbers = Readonly<Record<string, number | readonly number[]>>;

export interface SizingGiven {
  readonly numbers: Numbers;
  readonly laws: Readonly<Record<string, Choice>>;
}

export interface Sizing extends Entry {
  readonly family: 'sizing';
  /** Parameters that are distributions, beside those of the table. */
  readonly laws: readonly LawSpec[];
  /** What the planner gets to decide, and what that comes to. */
  readonly decides: readonly FigureSpec[];
  readonly promises: readonly FigureSpec[];
  /** Who found it, and when. */
  readonly source: string;
  /** Returns the best decision and what it comes to, by name. Throws a RangeError. */
  readonly best: (read: Reader) => Numbers;
  /** Returns what a decision comes to; left out: only the best one is known. Throws a RangeError. */
  readonly at?: (read: Reader, decision: Numbers) => Numbers;
}

/** Reads what was given by name, checked against the table. */
export interface Reader {
  readonly number: (name: string) => number;
  readonly list: (name: string) => readonly number[];
  readonly law: (name: string) => Choice;
}

/**
 * Returns what a sizing decides and promises for what was given; with a `decision`, what that comes to instead of the best.
 * Throws a RangeError that names what is missing, unknown or out of its range.
 */
export function size(sizing: Sizing, given: SizingGiven, decision: Numbers | null = null): Numbers {
  const read = readerOf(sizing, given);
  if (decision === null) return sizing.best(read);
  const where = `sizing ${sizing.kind}`;
  if (sizing.at === undefined) throw sizingError(where, 'has no figures for a decision of your own', decision);
  const names = sizing.decides.map(({ name }) => name);
  refuseUnknown(where, 'decides', Object.keys(decision), names);
  for (const name of names) if (decision[name] === undefined) throw sizingError(where, `a decision of your own needs ${names.join(', ')}; ${name} is missing`, decision);
  return sizing.at(read, decision);
}

function readerOf(sizing: Sizing, { numbers, laws }: SizingGiven): Reader {
  const where = `sizing ${sizing.kind}`;
  refuseUnknown(where, 'takes', [...Object.keys(numbers), ...Object.keys(laws)], [...sizing.params, ...sizing.laws].map(({ name }) => name));
  for (const spec of sizing.params) if (spec.list !== true) param(sizing, numbers, spec.name);
  for (const spec of sizing.params) if (spec.list === true) listOf(where, spec, numbers[spec.name]);
  for (const { name } of sizing.laws) lawIn(where, name, laws[name]);
  return {
    number: (name) => param(sizing, numbers, name),
    list: (name) => listOf(where, sizing.params.find((spec) => spec.name === name), numbers[name]),
    law: (name) => lawIn(where, name, laws[name]),
  };
}

function refuseUnknown(where: string, verb: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw sizingError(where, `${verb} ${known.join(', ')}`, unknown);
}

function listOf(where: string, spec: ParamSpec | undefined, value: number | readonly number[] | undefined): readonly number[] {
  if (spec === undefined) throw sizingError(where, 'takes no such list', value);
  if (value === undefined && spec.default !== null) return [];
  const list = typeof value === 'number' ? [value] : value;
  const [least, most] = spec.range;
  if (list === undefined || list.length === 0 || !list.every((x) => x >= least && x <= most)) throw sizingError(where, `${spec.name} must be a list of numbers from ${least} to ${most}`, value);
  return list;
}

function lawIn(where: string, name: string, choice: Choice | undefined): Choice {
  if (choice === undefined) throw sizingError(where, `${name} must be a distribution`, undefined);
  const problem = checkChoice(choice);
  if (problem !== null) throw sizingError(where, `${name}: ${problem}`, choice);
  return choice;
}

type Given = Pick<ParamSpec, 'name' | 'unit' | 'doc'> & Partial<ParamSpec>;

/** Returns a parameter of 0 or more that must be given unless it has a default. */
export function atLeastZero({ range = [0, 1e12], default: value = null, ...spec }: Given): ParamSpec {
  return { ...spec, range, default: value };
}

/** Returns a parameter above 0 that must be given. */
export function aboveZero(spec: Given): ParamSpec {
  return { ...spec, range: [1e-12, 1e12], default: null };
}

export const holding = aboveZero({ name: 'h', unit: 'number', doc: 'Money for a unit on hand for a period.' });
export const shortage = aboveZero({ name: 'p', unit: 'number', doc: 'Money for a unit owed for a period.' });
export const ordering = atLeastZero({ name: 'K', unit: 'number', doc: 'Money for an order.' });
export const rate = aboveZero({ name: 'rate', unit: 'number', doc: 'Units asked for in a period.' });
export const leadTime = atLeastZero({ name: 'leadTime', unit: 'number', doc: 'Periods from an order to its receipt.' });
export const leadTimeSd = atLeastZero({ name: 'leadTimeSd', unit: 'number', default: 0, doc: 'Standard deviation of the lead time; orders are taken to arrive in the order in which they were placed.' });
export const extra = atLeastZero({ name: 'extra', unit: 'number', range: [0, 1], default: 1, doc: 'Periods that a level covers beyond the lead time: 1 where an order is placed before the demand of its period is known (order-first), 0 where after it (demand-first).' });
export const demandLaw: LawSpec = { name: 'demand', doc: 'Demand of a period, independent from period to period.' };

export const levelFigures: readonly FigureSpec[] = [
  { name: 'cost', doc: 'Money a period.' },
  { name: 'leftOver', doc: 'Units on hand at the end of a period, mean.' },
  { name: 'short', doc: 'Units owed at the end of a period, mean.' },
  { name: 'fillRate', doc: 'Share of demand met from stock.' },
  { name: 'cycleService', doc: 'Chance that nothing is owed at the end of a period.' },
];
