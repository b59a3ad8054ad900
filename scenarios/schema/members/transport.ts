/** What a lane, or the mode by which it goes, says of travelling. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { aboveZero, atLeastZero } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

const sailings = strictObject('sailings', {
  every: aboveZero.describe('Time from one departure to the next.'),
  first: atLeastZero.optional().describe('Time of a departure, counted from the start of the run; others leave before and after it, every so often. 0 when left out.'),
  capacity: aboveZero.optional().describe('Most units that one departure takes, of each product; what finds no room waits for the next. No limit when left out.'),
});

const loss = strictObject('a loss', {
  chance: z.number().min(0).max(1).describe('Chance that an order loses something on the way.'),
  share: z.number().gt(0).max(1).optional().describe('Share of each of its shipments that is then lost. 1 when left out: all of it.'),
});

const late = strictObject('lateness', {
  chance: z.number().min(0).max(1).describe('Chance that an order travels longer than its lead time.'),
  by: distributionChoice.describe('By how much longer: a number or a distribution.'),
});

/** Fields that a mode gives to all lanes that go by it, unless they have their own. */
export const transportFields = {
  lot: aboveZero.optional().describe('Orders are rounded up to whole lots, in units. One quantum when left out.'),
  minimum: atLeastZero.optional().describe('Least order, in units. 0 when left out.'),
  capacity: aboveZero.optional().describe('Most units that set out per time unit, of each product; kept to day by day. No limit when left out.'),
  trip: atLeastZero.optional().describe('Money for every shipment that sets out, whatever its size. 0 when left out.'),
  sailings: sailings.optional().describe('Departures at fixed times: ships, trains, a van on Fridays. Goods leave when they are sent when left out.'),
  loss: loss.optional().describe('What gets lost on the way. Nothing when left out.'),
  late: late.optional().describe('Orders that come late now and then, on top of a lead time that varies. None when left out.'),
} as const;

/** Names of those fields. */
export const transportNames = Object.keys(transportFields) as (keyof typeof transportFields)[];
