/** A process in a document. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { aboveZero, id } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

export const processSchema = strictObject('a process', {
  id: id.optional().describe('site/product when left out.'),
  site: id.describe('Site where the line stands.'),
  makes: id.describe('Product that comes out.'),
  from: z.record(id, aboveZero).describe('Bill of materials: units of each input in one unit made.'),
  rate: aboveZero.optional().describe('Units made per time unit at full output. No limit when left out.'),
  batch: aboveZero.optional().describe('Units in a batch. 1 when left out.'),
  leadTime: distributionChoice
    .optional()
    .describe('Time from the end of a batch on the line to its being in stock: a number or a distribution. 0 when left out.'),
});

export type ProcessDocument = z.infer<typeof processSchema>;
