import { expect, test } from 'vitest';
import { distributions, inventoryPolicies, recoveries } from '../../engine/index.ts';
import { scenarioJsonSchema } from '../../scenarios/index.ts';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly $defs?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
}

test('the published schema is the one that the code gives; bring it up to date with vitest -u', async () => {
  await expect(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/scenario.schema.json');
});

/** Returns the path of every property without a description. */
function undescribed(schema: Described, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(property.description === undefined ? [`${path}.${name}`] : []),
    ...undescribed(property, `${path}.${name}`),
  ]);
  const below = [schema.items, typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined, ...(schema.anyOf ?? [])];
  const defined = Object.entries(schema.$defs ?? {}).flatMap(([name, definition]) => undescribed(definition, `#${name}`));
  return [...own, ...below.flatMap((inner) => (inner === undefined ? [] : undescribed(inner, path))), ...defined];
}

test('every field has a description, for editors to show', () => {
  expect(undescribed(scenarioJsonSchema(), '')).toEqual([]);
});

test('every entry of the registries can be chosen', () => {
  const defs = (scenarioJsonSchema() as Described).$defs ?? {};
  const kindsOf = (name: string): string[] => (defs[name].anyOf ?? [defs[name]]).flatMap((form) => Object.keys(form.properties ?? {}));
  expect(kindsOf('distribution')).toEqual([...distributions.keys()]);
  expect(kindsOf('inventory')).toEqual([...inventoryPolicies.keys()]);
  expect(kindsOf('recovery')).toEqual([...recoveries.keys()]);
});
