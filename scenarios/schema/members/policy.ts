/** A policy in a document: how one stock point orders, and from whom. */
import type { z } from 'zod';
import { inventoryChoice } from '../choice.ts';
import { id } from '../fields.ts';
import { oneOf, strictObject } from '../strict-object.ts';

const single = oneOf('a single source', {
  supplier: id.optional().describe('Site that ships; the site itself for its own process.'),
  lane: id.optional().describe('Id of the lane, where a supplier can ship over several.'),
});

export const policySchema = strictObject('a policy', {
  at: id.describe('Site of the stock point.'),
  product: id.describe('Product of the stock point.'),
  inventory: inventoryChoice.describe('When to order and how much.'),
  sourcing: oneOf('a sourcing policy', { single: single.optional().describe('All orders go to one source.') })
    .optional()
    .describe('Where orders go; needed when several lanes, or a lane and a process, can bring the product.'),
});

export type PolicyDocument = z.infer<typeof policySchema>;
