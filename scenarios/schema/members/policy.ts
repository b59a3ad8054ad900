/** A policy in a document: how one stock point orders, and from whom. */
import { z } from 'zod';
import { allocationChoice, forecastChoice, inventoryChoice } from '../choice.ts';
import { aboveZero, atLeastZero, id } from '../fields.ts';
import { remade } from '../remade.ts';
import { sourcingChoice } from '../sourcing.ts';
import { strictObject } from '../strict-object.ts';

const period = strictObject('a review', {
  every: aboveZero.describe('Time from one review to the next.'),
  first: atLeastZero.optional().describe('Time of the first review, counted from the start of the run. 0 when left out.'),
});

const forecastError = strictObject('a forecast error', {
  bias: z.number().min(-1).max(100).optional().describe('Share by which every forecast is too high; below 0: too low. 0 when left out.'),
  cv: z.number().min(0).max(10).optional().describe('Coefficient of variation of a normal error that multiplies the forecast, drawn at each review. 0 when left out.'),
});

/** Returns the schema, with the policies that there are now. */
export const policySchema = remade(() =>
  strictObject('a policy', {
    at: id.describe('Site of the stock point.'),
    product: id.describe('Product of the stock point.'),
    inventory: inventoryChoice().optional().describe('When to order and how much. Only a product that never runs out at a supplier does without.'),
    review: z
      .union([aboveZero, period], { error: 'must be a time, or { every, first }' })
      .optional()
      .describe('When to look whether to order: a time between reviews, or that and the time of the first. When left out: whenever the stock may have fallen; every day, or every time unit where that is longer, for policies that look at a forecast, and with order: order-first or upstream-first.'),
    safety: atLeastZero.optional().describe('Safety stock: units that the inventory policy does not count as stock. 0 when left out.'),
    minimum: atLeastZero.optional().describe('Least order, in units, before it is laid out over lanes. 0 when left out.'),
    lot: aboveZero.optional().describe('Orders are rounded up to whole lots, in units, before they are laid out over lanes. One quantum when left out.'),
    forecast: forecastChoice().optional().describe('How demand is foreseen, for the inventory policies that look at a forecast.'),
    observes: z
      .enum(['orders', 'sales'])
      .optional()
      .describe('What the forecast looks at: orders, what is asked of this stock point; sales, what all markets below it ask for. orders when left out.'),
    forecastError: forecastError.optional().describe('How wrong the forecast is made. Not at all when left out.'),
    sourcing: sourcingChoice().optional().describe('Where orders go; needed when several lanes, or a lane and a process, can bring the product.'),
    allocation: allocationChoice().optional().describe('Who gets how much when there is not enough for all. first-come when left out.'),
  }),
);

export type PolicyDocument = z.infer<ReturnType<typeof policySchema>>;
