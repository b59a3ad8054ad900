/** A market in a document. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { demandChoice } from '../demand.ts';
import { aboveZero, atLeastZero, id, priority, words } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

const season = strictObject('a season', {
  step: aboveZero.describe('Time for which each factor holds.'),
  factors: z.array(z.number().min(0).max(1e6)).min(1).describe('Factors on the usual level, one after the other from the start of the run, again and again.'),
});

export const marketSchema = strictObject('a market', {
  id: id.describe('Name that results go by.'),
  name: words.optional().describe('Name for people; the id when left out.'),
  at: id.describe('Site where the customers buy.'),
  product: id.describe('What they buy.'),
  demand: demandChoice.describe('Units asked for at each arrival: a number, a distribution, an autoregressive process, or a column of a file; or steady, a demand that flows, as units per time unit. What is drawn is rounded to whole quanta of the product; numbers that are given must be whole quanta, unless season or trend move them.'),
  every: z
    .union([aboveZero, distributionChoice], { error: 'must be a time, or a distribution of times' })
    .optional()
    .describe('Time between arrivals. A number: the first comes at the start of the run. A distribution: each gap is drawn, the first from the start of the run; { exponential: ... } makes a Poisson process. 1 time unit when left out.'),
  season: season.optional().describe('How the level goes up and down: factors on the quantity, or, where gaps are drawn, on how often demands arrive. None when left out.'),
  trend: z.number().min(-1000).max(1000).optional().describe('Growth a year of 365 days as a share of the level at the start of the run, along a straight line, never below 0. 0 when left out.'),
  price: atLeastZero.optional().describe('Money for one unit sold. 0 when left out.'),
  unmet: z.enum(['lost', 'backorder']).describe('What becomes of demand that stock cannot fill: lost at once, or owed until filled or until patience ends.'),
  patience: aboveZero.optional().describe('With unmet: backorder, the time that a customer waits before what is owed is lost. For ever when left out.'),
  due: atLeastZero.optional().describe('Time within which a demand counts as filled on time; with unmet: backorder, and at most the patience. 0 when left out: at once.'),
  partial: z.boolean().optional().describe('true: a customer takes what there is; false: all that was asked for at once, or nothing yet. true when left out.'),
  priority: priority.optional().describe('Higher comes first where the stock point allocates by priority. 0 when left out.'),
});

export type MarketDocument = z.infer<typeof marketSchema>;
