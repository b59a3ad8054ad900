/** A mode of transport in a document. */
import { z } from 'zod';
import { aboveZero, atLeastZero, words } from '../fields.ts';
import { strictObject } from '../strict-object.ts';
import { transportFields } from './transport.ts';

export const modeSchema = strictObject('a mode', {
  name: words.optional().describe('Name for people; the id when left out.'),
  speed: aboveZero.optional().describe('Kilometres per time unit: the lead time, distance / speed, of lanes that say none.'),
  cost: atLeastZero.optional().describe('Money for moving one kg one km, on top of the freight of the lane; a product without a weight counts 1 kg a unit. 0 when left out.'),
  emissions: atLeastZero.optional().describe('kg of carbon dioxide, or what counts as much, for moving one tonne one km. 0 when left out.'),
  ...transportFields,
});

export type ModeDocument = z.infer<typeof modeSchema>;
