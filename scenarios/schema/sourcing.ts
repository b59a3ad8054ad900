/** Where orders go, as a document says it: one source, or a rule over several. */
import { z } from 'zod';
import { sourcingPolicies, type SourcingPolicy } from '../../engine/index.ts';
import { choiceSchema, openChoice, type ChoiceDocument, type OpenedChoice, type ParamsDocument } from './choice.ts';
import { id } from './fields.ts';
import { remade } from './remade.ts';
import { oneOf } from './strict-object.ts';

const single = oneOf('a single source', {
  supplier: id.optional().describe('Site that ships; the site itself for its own process.'),
  lane: id.optional().describe('Id of the lane, where a supplier can ship over several.'),
}).describe('All orders go to one source.');

const suppliers = z
  .array(id)
  .min(1)
  .optional()
  .describe('Sites or lanes that orders may go to, in this order. All lanes that bring the product, in the order of the document, when left out.');

export const sourcingChoice = remade(
  () => choiceSchema(sourcingPolicies, { what: 'a sourcing policy', name: 'sourcing', more: { single }, needs: { single: '{ single: { supplier: ... } }' }, extra: { suppliers } }) as unknown as z.ZodType<SourcingDocument>,
);

interface Single {
  readonly supplier?: string;
  readonly lane?: string;
}

type WithSuppliers = Readonly<Record<string, number | readonly number[] | readonly string[]>>;

/** A kind by its bare name; `{ single: { supplier } }`; or a kind with its parameters and `suppliers`. */
export type SourcingDocument = string | { readonly single: Single } | Readonly<Record<string, number | readonly number[] | WithSuppliers>>;

export type OpenedSourcing =
  | { readonly kind: 'single'; readonly by: 'supplier' | 'lane'; readonly name: string }
  | { readonly kind: 'policy'; readonly opened: OpenedChoice<SourcingPolicy>; readonly suppliers: readonly string[] | null };

/** Returns what a sourcing says. Throws where it did not pass its schema. */
export function openSourcing(given: SourcingDocument): OpenedSourcing {
  if (typeof given === 'object' && 'single' in given) {
    const { supplier, lane } = given.single as Single;
    return lane === undefined ? { kind: 'single', by: 'supplier', name: supplier ?? '' } : { kind: 'single', by: 'lane', name: lane };
  }
  const [kind, value] = typeof given === 'string' ? [given, {}] : Object.entries(given)[0];
  if (typeof value !== 'object' || Array.isArray(value)) return { kind: 'policy', opened: openChoice(sourcingPolicies, given as ChoiceDocument), suppliers: null };
  const { suppliers: named, ...params } = value as WithSuppliers;
  return { kind: 'policy', opened: openChoice(sourcingPolicies, { [kind]: params as ParamsDocument }), suppliers: (named as readonly string[] | undefined) ?? null };
}
