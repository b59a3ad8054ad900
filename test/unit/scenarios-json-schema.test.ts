import { expect, test } from 'vitest';
import { allocationPolicies, dispatchingPolicies, distributions, forecasts, inventoryPolicies, recoveries, sourcingPolicies } from '../../engine/index.ts';
import { scenarioJsonSchema } from '../../scenarios/index.ts';

interface Described {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly $defs?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
}

test('the published schema is the one that the code gives; bring it up to date with vitest -u', async () => {
  await expect(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/scenario.schema.json');
});

const definitions = (scenarioJsonSchema() as Described).$defs ?? {};

/** Returns what is said of a property, there or where it points to. */
function descriptionOf({ description, $ref }: Described): string | undefined {
  return description ?? definitions[$ref?.replace('#/$defs/', '') ?? '']?.description;
}

/** Returns the path of every property without a description. */
function undescribed(schema: Described, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(descriptionOf(property) === undefined ? [`${path}.${name}`] : []),
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
  const kindsOf = (name: string): string[] => (definitions[name].anyOf ?? [definitions[name]]).flatMap((form) => Object.keys(form.properties ?? {}));
  expect(kindsOf('distribution')).toEqual([...distributions.keys()]);
  expect(kindsOf('inventory')).toEqual(['auto', ...inventoryPolicies.keys()]);
  expect(kindsOf('recovery')).toEqual([...recoveries.keys()]);
  expect(kindsOf('forecast')).toEqual([...forecasts.keys()]);
  expect(kindsOf('allocation')).toEqual([...allocationPolicies.keys()]);
  expect(kindsOf('dispatching')).toEqual([...dispatchingPolicies.keys()]);
  expect(kindsOf('sourcing')).toEqual(['single', ...sourcingPolicies.keys()]);
  expect(kindsOf('demand')).toEqual(['autoregressive', 'steady', 'file', ...distributions.keys()]);
});
