import { describe, expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../scenarios/index.ts';
import { names, switches } from '../specs/field-switches.ts';
import { worksWith } from '../specs/lamp-works.ts';

interface Described {
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
}

/** Sections whose members have fields. */
const SECTIONS = ['products', 'sites', 'lanes', 'lines', 'processes', 'policies', 'markets', 'hazards', 'costs'];

/** Returns the names of the fields of a document: at the top, and in each section. */
function fields(): string[] {
  const { properties = {} } = scenarioJsonSchema() as Described;
  return Object.entries(properties).flatMap(([name, section]) => {
    if (!SECTIONS.includes(name)) return [name];
    const more = section.additionalProperties;
    const member = section.items ?? (typeof more === 'object' ? more : section);
    return Object.keys(member.properties ?? {}).map((field) => `${name}.${field}`);
  });
}

const measured = Object.entries(switches).map(([field, { set, beside = [], moves }]) => ({ field, moves, before: worksWith(beside), after: worksWith([...beside, ...set]) }));
const textOf = (measures: Readonly<Record<string, number>>): string => Object.values(measures).join();

test('every field of a document has its switch, or is a name', () => {
  const placed = new Set([...names, ...Object.keys(switches), ...Object.keys(switches).map((field) => field.split('.').slice(0, 2).join('.'))]);
  expect(fields().filter((field) => !placed.has(field))).toEqual([]);
});

describe('switched alone, under the same chance', () => {
  test.each(measured)('$field moves $moves', ({ moves: [measure, way], before, after }) => {
    const change = after[measure] - before[measure];
    expect(way === 'up' ? change : -change).toBeGreaterThan(0);
  });

  test('no two do the same', () => {
    const seen = measured.map(({ after }) => textOf(after));
    expect(measured.filter((_, k) => seen.indexOf(seen[k]) !== k).map(({ field }) => field)).toEqual([]);
  });
});
