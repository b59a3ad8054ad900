/** A hazard in a document. */
import { z } from 'zod';
import { distributionChoice, recoveryChoice } from '../choice.ts';
import { atLeastZero, id, oneOrMore, words } from '../fields.ts';
import { oneOf, strictObject } from '../strict-object.ts';

const renewal = strictObject('a renewal', {
  up: distributionChoice.describe('Time from whole again to the next strike: a number or a distribution, of mean above 0.'),
});

const date = z.union([atLeastZero, strictObject('a date', { at: atLeastZero.describe('Time counted from the end of the warm-up.') })], { error: 'must be a time from the end of the warm-up' });

export const hazardSchema = strictObject('a hazard', {
  id: id.describe('Name that results go by.'),
  name: words.optional().describe('Name for people; the id when left out.'),
  strikes: oneOf('what a hazard strikes', {
    site: oneOrMore('Site or sites; all are struck at once.').optional(),
    lane: oneOrMore('Lane or lanes, by id; all are struck at once.').optional(),
    region: oneOrMore('Region or regions; all their sites are struck at once.').optional(),
  }).describe('Who is hit.'),
  when: oneOf('a timing', {
    date: date.optional().describe('Once, at this time counted from the end of the warm-up: day 0 is the first measured day.'),
    renewal: renewal.optional().describe('Again and again, from the start of the run, in its stationary state.'),
  }).describe('When it strikes.'),
  lasts: distributionChoice.describe('Time from the strike to the first moment of recovery: a number or a distribution.'),
  effect: strictObject('an effect', {
    output: z.number().min(0).max(1).optional().describe('Share of the output that is left while it lasts: 0 ships and makes nothing, 1 is no harm. 1 when left out.'),
    orders: z.enum(['stopped']).optional().describe('stopped: the sites it strikes place no orders until they are whole again. They go on ordering when left out.'),
    goods: z.enum(['destroyed']).optional().describe('destroyed: goods under way on the lanes it strikes are gone at the moment of the strike. Nothing happens to them when left out.'),
  })
    .refine((effect) => Object.values(effect).some((field) => field !== undefined), { error: 'must say what it does: output, orders, goods, or several' })
    .meta({ minProperties: 1 })
    .describe('What it does.'),
  recovery: recoveryChoice.optional().describe('How output comes back afterwards. step when left out.'),
});

export type HazardDocument = z.infer<typeof hazardSchema>;

/** Returns the date of a hazard that strikes once, in time units from the end of the warm-up, or null. */
export function dateOf(hazard: HazardDocument): number | null {
  const given = hazard.when.date;
  return given === undefined ? null : typeof given === 'number' ? given : given.at;
}
