/** A product in a document. */
import { z } from 'zod';
import { aboveZero, atLeastZero, id, words } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

export const DEFAULT_QUANTUM = 1e-6;

export const productSchema = strictObject('a product', {
  name: words.optional().describe('Name for people; the id when left out.'),
  unit: z.string().max(40).optional().describe('What one unit is called: kg, loaf. "unit" when left out.'),
  value: atLeastZero.optional().describe('Money tied up in one unit; holding costs follow it. 0 when left out.'),
  quantum: aboveZero.optional().describe('Smallest amount there is, in units: 1 for counted goods; one millionth of a unit when left out.'),
  weight: aboveZero.optional().describe('kg that one unit weighs, for modes of transport that go by it. Not known when left out; 1 where the unit is kg.'),
  shelfLife: aboveZero.optional().describe('Time from made, or from shipped by an unlimited source, to scrapped; the oldest leave first. Keeps for ever when left out.'),
  substitutes: z.record(id, aboveZero).optional().describe('What may stand in for it at its site when it is short, the first first: units of each for one unit of it. Nothing when left out.'),
});

export type ProductDocument = z.infer<typeof productSchema>;

/** Returns the kg that one unit weighs, or null where that is not known. */
export function weightOf(product: ProductDocument | undefined): number | null {
  return product?.weight ?? (product?.unit === 'kg' ? 1 : null);
}
