/** A line in a document: machines, all alike, that work for one or several processes. */
import { z } from 'zod';
import { dispatchingChoice, distributionChoice } from '../choice.ts';
import { id, words } from '../fields.ts';
import { remade } from '../remade.ts';
import { strictObject } from '../strict-object.ts';

const breakdowns = strictObject('breakdowns', {
  up: distributionChoice.describe('Time from repaired to the next breakdown: a number or a distribution, of mean above 0.'),
  down: distributionChoice.describe('Time from breakdown to repaired: a number or a distribution.'),
  clock: z
    .enum(['working', 'calendar'])
    .optional()
    .describe('working: time up runs only while the machine works or is set up; calendar: it runs always. working when left out.'),
});

/** Returns the schema, with the rules that there are now. */
export const lineSchema = remade(() =>
  strictObject('a line', {
    id: id.describe('Name that processes and results go by.'),
    name: words.optional().describe('Name for people; the id when left out.'),
    site: id.describe('Site where it stands.'),
    machines: z.int().min(1).max(1000).optional().describe('How many machines, all alike; each works on one batch at a time. 1 when left out.'),
    buffer: z.int().min(0).max(1_000_000).optional().describe('Most begun batches that wait in front of it; one more stays on its machine, which is held up. No limit when left out.'),
    dispatching: dispatchingChoice().optional().describe('Which of the batches that wait comes next. first-come when left out.'),
    interrupted: z
      .enum(['resume', 'restart', 'scrap'])
      .optional()
      .describe('What becomes of a batch that a breakdown, or a more urgent batch, interrupts: resume, goes on where it was; restart, the step begins again; scrap, thrown away at a breakdown. resume when left out.'),
    breakdowns: breakdowns.optional().describe('When each of its machines breaks down, and for how long. Never when left out.'),
  }),
);

export type LineDocument = z.infer<ReturnType<typeof lineSchema>>;
