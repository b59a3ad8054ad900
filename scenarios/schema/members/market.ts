/** A market in a document. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { aboveZero, atLeastZero, id, words } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

export const marketSchema = strictObject('a market', {
  id: id.describe('Name that results go by.'),
  name: words.optional().describe('Name for people; the id when left out.'),
  at: id.describe('Site where the customers buy.'),
  product: id.describe('What they buy.'),
  demand: distributionChoice.describe('Units asked for at each arrival: a number or a distribution.'),
  every: aboveZero.optional().describe('Time between arrivals; the first comes at the start of the run. 1 time unit when left out.'),
  price: atLeastZero.optional().describe('Money for one unit sold. 0 when left out.'),
  unmet: z.enum(['lost', 'backorder']).describe('What becomes of demand that stock cannot fill: lost at once, or owed until filled.'),
});

export type MarketDocument = z.infer<typeof marketSchema>;
