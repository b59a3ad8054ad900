/** The costs of a document. */
import { z } from 'zod';
import { atLeastZero, id } from '../fields.ts';
import { strictObject } from '../strict-object.ts';
import { timeUnits } from '../units.ts';

export const costsSchema = strictObject('costs', {
  holding: strictObject('a holding cost', {
    rate: atLeastZero.describe('Money for holding stock worth 1 for one period.'),
    per: z.enum([...timeUnits, 'year']).describe('The period; a year counts 365 days.'),
  })
    .optional()
    .describe('Cost of holding stock, on the value of what is held. 0 when left out.'),
  ordering: z.record(id, atLeastZero).optional().describe('Money for placing one order with a lane, by product. 0 when left out.'),
  shortage: z.record(id, atLeastZero).optional().describe('Money for one unit of lost demand beside the lost sale, by product. 0 when left out.'),
  backorder: z.record(id, atLeastZero).optional().describe('Money for one unit of market demand owed for one time unit, by product. 0 when left out.'),
  scrap: z.record(id, atLeastZero).optional().describe('Money for throwing one unit away, by product. 0 when left out.'),
});

export type CostsDocument = z.infer<typeof costsSchema>;
