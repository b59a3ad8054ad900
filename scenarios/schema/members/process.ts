/** A process in a document. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { aboveZero, atLeastZero, id, priority } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

/** No process has more steps. */
const MOST_STEPS = 100;

const share = z.number().min(0).max(1);

const step = strictObject('a step', {
  id: id.optional().describe('Name that next goes by; the place among the steps, from 1, when left out.'),
  line: id.describe('Line that does it.'),
  time: distributionChoice.describe('Time that a batch takes on a machine, at full output: a number or a distribution.'),
  next: z
    .union([id, z.record(id, share)], { error: 'must be the id of a step, done, scrap, or shares of several: { rework: 0.1 }' })
    .optional()
    .describe('Where a batch goes afterwards: a step, done or scrap; or shares of several, { rework: 0.08, scrap: 0.02 }. What is left goes to the first step behind this one that is not named here, or is done where there is none. All of it when left out.'),
});

export const processSchema = strictObject('a process', {
  id: id.optional().describe('site/product when left out.'),
  site: id.describe('Site where it is made.'),
  makes: id.describe('Product that comes out.'),
  from: z.record(id, aboveZero).describe('Bill of materials: units of each input in one unit of the batch.'),
  batch: aboveZero.optional().describe('Units in a batch. 1 when left out.'),
  line: id.optional().describe('Line that makes it. A line of its own, with one machine, when left out.'),
  rate: aboveZero.optional().describe('Units made per time unit by one machine at full output; or give batchTime. No limit when left out.'),
  batchTime: distributionChoice.optional().describe('Time that a batch takes on a machine, at full output: a number or a distribution; or give rate.'),
  steps: z
    .array(step)
    .min(1)
    .max(MOST_STEPS)
    .optional()
    .describe('What is done to a batch, one step after the other, in place of line and rate. It begins with the first.'),
  changeover: distributionChoice.optional().describe('Time to set a machine up that last worked for another process: a number or a distribution. 0 when left out.'),
  yield: distributionChoice.optional().describe('Share of a batch that is good, 0 to 1: a number or a distribution; the rest is scrapped. 1 when left out.'),
  priority: priority.optional().describe('Higher comes first on a line that goes by priority. 0 when left out.'),
  leadTime: distributionChoice
    .optional()
    .describe('Time from the end of a batch on its last line to its being in stock: a number or a distribution. 0 when left out.'),
  coproducts: z.record(id, aboveZero).optional().describe('What comes out beside: units of each product with one unit of a batch that is done.'),
  batchCost: atLeastZero.optional().describe('Money for beginning one batch. 0 when left out.'),
  changeoverCost: atLeastZero.optional().describe('Money for setting a machine up for it once. 0 when left out.'),
});

export type ProcessDocument = z.infer<typeof processSchema>;
export type StepDocument = z.infer<typeof step>;

/** Returns the id of a process: its own, or site/product. */
export function processId({ id: own, site, makes }: ProcessDocument): string {
  return own ?? `${site}/${makes}`;
}
