/** A snapshot in a document: what is going on at the start of the run. */
import { z } from 'zod';
import { aboveZero, atLeastZero, id } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

const past = z.number().min(-1e12).max(0);

/** Every batch is told by itself. */
const batches = z.int().min(1).max(100_000);

const lot = strictObject('a lot', {
  at: id.describe('Site of the stock point.'),
  product: id.describe('Product of the stock point.'),
  quantity: atLeastZero.describe('Units on hand.'),
  age: atLeastZero.optional().describe('Time since they were made, for products with a shelf life. 0 when left out.'),
});

const product = id.optional().describe('The product, where the lane carries several.');

const order = strictObject('an order', {
  lane: id.describe('Id of the lane.'),
  product,
  quantity: aboveZero.describe('Units of it that have not set out.'),
  placed: past.optional().describe('Time when it was placed, counted from the start of the run: 0 or below. 0 when left out.'),
  known: atLeastZero.optional().describe('Time when the supplier gets to know of it. When left out it knows already.'),
});

const shipment = strictObject('a shipment', {
  lane: id.describe('Id of the lane.'),
  product,
  quantity: aboveZero.describe('Units under way.'),
  arrives: atLeastZero.describe('Time when it arrives, counted from the start of the run.'),
  placed: past.optional().describe('Time when it was ordered, 0 or below. When left out, as long before it arrives as an order takes on average, but no later than 0.'),
  made: past.optional().describe('Time when the goods were made, 0 or below, for products with a shelf life. When left out, as long before it arrives as goods travel on average, but no later than 0.'),
});

const backorder = strictObject('a backorder', {
  market: id.describe('Id of the market.'),
  quantity: aboveZero.describe('Units owed.'),
  since: past.optional().describe('Time when they were asked for, 0 or below. 0 when left out.'),
});

const processName = id.describe('Id of the process; site/product where it has none of its own.');

const waiting = strictObject('waiting batches', {
  process: processName,
  batches: batches.describe('Batches that are ordered and not begun.'),
});

const finishing = strictObject('finishing batches', {
  process: processName,
  batches: batches.describe('Batches past their last step, all of them good, that are not in stock yet.'),
  ready: atLeastZero.describe('Time when they go into stock, counted from the start of the run.'),
  made: past.optional().describe('Time when their last step ended, 0 or below, for products with a shelf life. When left out, as long before ready as the lead time of the process is on average, but no later than 0.'),
});

export const snapshotSchema = strictObject('a snapshot', {
  lots: z.array(lot).optional().describe('Stock on hand by age. What stands here takes the place of the stock of the site.'),
  orders: z.array(order).optional().describe('Orders, or parts of orders, that have not set out, in the order in which their suppliers serve them.'),
  transit: z.array(shipment).optional().describe('Goods under way.'),
  backorders: z.array(backorder).optional().describe('What markets are owed, in the order in which they are served; they stand behind the orders above.'),
  waiting: z.array(waiting).optional().describe('Batches that wait for their first line.'),
  finishing: z.array(finishing).optional().describe('Batches that are done and not in stock.'),
});

export type SnapshotDocument = z.infer<typeof snapshotSchema>;

/** One entry of each list. */
export type SnapshotEntry<K extends keyof SnapshotDocument> = NonNullable<SnapshotDocument[K]>[number];
