/** A lane in a document. */
import { z } from 'zod';
import { distributionChoice } from '../choice.ts';
import { aboveZero, atLeastZero, id, priority } from '../fields.ts';
import { strictObject } from '../strict-object.ts';
import { transportFields } from './transport.ts';

const { lot, minimum, capacity, ...travelling } = transportFields;

export const laneSchema = strictObject('a lane', {
  id: id.optional().describe('from->to when left out, with /product behind it where several lanes join the same two sites.'),
  from: id.describe('Site that ships.'),
  to: id.describe('Site that receives.'),
  product: id.optional().describe('The product it carries; or give products.'),
  products: z.array(id).min(1).optional().describe('The products it carries, when several; all other fields hold for each of them.'),
  mode: z.string().max(40).optional().describe('How goods travel: one of modes, whose fields then hold for the lane where it has none of its own; or a mere name, such as van or sea. "road" when left out.'),
  distance: atLeastZero.optional().describe('Kilometres, for modes that go by it. As the crow flies between the positions of the sites when left out.'),
  leadTime: distributionChoice.optional().describe('Time from shipped to received: a number or a distribution. May be left out where the mode has a speed.'),
  orderDelay: distributionChoice
    .optional()
    .describe('Time from placing an order to the supplier knowing of it. 0 when left out.'),
  promise: aboveZero.optional().describe('Time within which the supplier says that an order arrives in full. Nothing is promised when left out.'),
  price: atLeastZero.optional().describe('Money paid for one unit. 0 when left out: no money changes hands.'),
  lot,
  minimum,
  capacity,
  freight: atLeastZero.optional().describe('Money for moving one unit. 0 when left out.'),
  ...travelling,
  emissions: atLeastZero.optional().describe('kg of carbon dioxide, or what counts as much, for moving one unit the whole way. Worked out by mode, distance and weight when left out; 0 where the mode says nothing.'),
  priority: priority.optional().describe('Higher comes first where the supplier allocates by priority. 0 when left out.'),
  relationship: z.number().min(0).max(1).optional().describe('Strength of the relationship of the two firms, 0 to 1, for suppliers that allocate by it. 1 when left out.'),
}).meta({ oneOf: [{ required: ['product'] }, { required: ['products'] }] });

export type LaneDocument = z.infer<typeof laneSchema>;

/** Returns the products that a lane carries, in the order of the document. */
export function productsOf(lane: LaneDocument): readonly string[] {
  return lane.products ?? (lane.product === undefined ? [] : [lane.product]);
}
