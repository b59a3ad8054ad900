/** Taking a plugin's policies into the tables of the house. */
import { PluginError } from '../errors.ts';
import { allocationPolicies } from '../policies/allocation/index.ts';
import { dispatchingPolicies } from '../policies/dispatching/index.ts';
import { forecasts } from '../policies/forecast/index.ts';
import { inventoryPolicies } from '../policies/inventory/index.ts';
import { sourcingPolicies, type SourceFacts } from '../policies/sourcing/index.ts';
import { addEntry, type Entry, type ParamSpec } from '../registry.ts';
import { checkEntry, fieldsAt, refuse, refuseOthers, type EntryForm } from './check-entry.ts';
import { guardAllocation, guardDispatching, guardForecast, guardInventory, guardSourcing } from './guard.ts';
import type { Plugin } from './plugin.ts';

interface Family<E extends Entry> {
  readonly form: EntryForm;
  readonly entries: ReadonlyMap<string, E>;
  /** What holds for fields that an entry leaves out. */
  readonly defaults: (params: readonly ParamSpec[]) => Partial<E>;
  readonly guard: (entry: E, title: string) => E;
}

type Params = Readonly<Record<string, number | readonly number[]>>;

const noCheck = (): null => null;

/** Returns the largest of the quantities among some parameters, as given or by default; 0 without any. */
const largestQuantity = (table: readonly ParamSpec[]) => (params: Params): number =>
  table.filter(({ unit }) => unit === 'quantity').reduce((most, { name, default: usual }) => Math.max(most, Number(params[name] ?? usual ?? 0)), 0);

const evenShares = (_params: Params, sources: readonly SourceFacts[]): readonly number[] => sources.map(() => 1 / sources.length);

const formOf = (family: string, needed: readonly string[], rest: Partial<EntryForm> = {}): EntryForm => ({ family, needed, optional: [], flags: [], lists: false, units: ['time', 'quantity', 'share', 'number'], reserved: [], ...rest });

/** Keeps the type of each family's entries together. */
const family = <E extends Entry>(one: Family<E>): Family<Entry> => one as unknown as Family<Entry>;

/** What a plugin can bring, by the name of its list. */
const families: Readonly<Record<Exclude<keyof Plugin, 'name'>, Family<Entry>>> = {
  inventory: family({
    form: formOf('inventory', ['decide'], { optional: ['initialLevel', 'check', 'cells', 'plansAhead', 'reviewDays'], flags: ['needsForecast', 'echelon', 'countsStock'] }),
    entries: inventoryPolicies,
    defaults: (params) => ({ check: noCheck, initialLevel: largestQuantity(params) }),
    guard: guardInventory,
  }),
  forecast: family({
    form: formOf('forecast', ['cells', 'observe', 'total'], { optional: ['check'] }),
    entries: forecasts,
    defaults: () => ({ check: noCheck }),
    guard: guardForecast,
  }),
  sourcing: family({
    form: formOf('sourcing', ['decide'], { optional: ['check', 'trust', 'seenWeight', 'nominalShares'], lists: true, reserved: ['single', 'suppliers'] }),
    entries: sourcingPolicies,
    defaults: () => ({ check: noCheck, nominalShares: evenShares }),
    guard: guardSourcing,
  }),
  allocation: family({ form: formOf('allocation', ['decide']), entries: allocationPolicies, defaults: () => ({}), guard: guardAllocation }),
  // A line works for several products, so that a quantity of one means nothing to it.
  dispatching: family({
    form: formOf('dispatching', ['rank'], { flags: ['interrupts'], units: ['time', 'share', 'number'] }),
    entries: dispatchingPolicies,
    defaults: () => ({}),
    guard: guardDispatching,
  }),
};

/** The entry of a plugin, as it was written, that each entry of a table was made of. */
const origins = new WeakMap<Entry, unknown>();

interface Addition {
  readonly family: Family<Entry>;
  readonly entry: Entry;
}

/**
 * Takes a plugin's policies into the tables: from now on documents can name them, in this thread. All of them, or none.
 * Nothing happens for entries that were taken in before. `name` is what errors call the plugin.
 * Throws PluginError when it is no plugin, or brings a kind that there is; it names the plugin, the entry and the field.
 */
export function use(plugin: Plugin, name: string = plugin?.name ?? 'the plugin'): void {
  const lists = fieldsAt(name, 'a plugin: an object with lists of policies', plugin);
  refuseOthers(name, lists, ['name', ...Object.keys(families)]);
  if (lists['name'] !== undefined && typeof lists['name'] !== 'string') refuse(`${name}.name`, 'words', lists['name']);
  if (!Object.keys(families).some((list) => lists[list] !== undefined)) throw new PluginError(`${name}: has no policies in it; it can have lists called ${Object.keys(families).join(', ')}`);
  const additions = Object.entries(families).flatMap(([list, of]) => additionsOf(name, list, of, lists[list]));
  additions.forEach(({ family: { entries }, entry }, k) => {
    const twice = additions.slice(0, k).some((before) => before.family.entries === entries && before.entry.kind === entry.kind);
    if (twice) throw new PluginError(`${name}: two ${entry.family} entries are called ${entry.kind}`);
  });
  for (const { family: { entries }, entry } of additions) addEntry(entries, entry);
}

function additionsOf(name: string, list: string, of: Family<Entry>, given: unknown): Addition[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) refuse(`${name}: ${list}`, 'a list of entries', given);
  return (given as readonly unknown[]).flatMap((written, k) => {
    const place = `${name}: ${list}[${k}]`;
    checkEntry(place, written, of.form);
    const entry = written as Entry;
    const known = of.entries.get(entry.kind);
    if (known !== undefined && origins.get(known) === written) return [];
    if (known !== undefined) throw new PluginError(`${place}.kind: there is another ${of.form.family} entry called ${entry.kind}; choose another name`);
    return [{ family: of, entry: complete(name, of, entry) }];
  });
}

/** Returns an entry with all its fields, and its functions watched. */
function complete(name: string, { form, defaults, guard }: Family<Entry>, written: Entry): Entry {
  const { kind, params } = written;
  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
  const entry = guard({ ...defaults(params), ...given, family: form.family } as Entry, `${form.family} policy ${kind} of ${name}`);
  origins.set(entry, written);
  return entry;
}
