/** A scenario document: what the user writes. */
import { z } from 'zod';
import { aboveZero, atLeastZero, id, words } from './fields.ts';
import { costsSchema } from './members/costs.ts';
import { hazardSchema } from './members/hazard.ts';
import { laneSchema } from './members/lane.ts';
import { lineSchema } from './members/line.ts';
import { marketSchema } from './members/market.ts';
import { modeSchema } from './members/mode.ts';
import { policySchema } from './members/policy.ts';
import { processSchema } from './members/process.ts';
import { productSchema } from './members/product.ts';
import { siteSchema } from './members/site.ts';
import { remade } from './remade.ts';
import { snapshotSchema } from './members/snapshot.ts';
import { strictObject } from './strict-object.ts';
import { ordersOfEvents } from './order-of-events.ts';
import { timeUnits } from './units.ts';

export const DOCUMENT_VERSION = 1;

const source = strictObject('a source', {
  title: words.describe('Title of the document.'),
  by: words.optional().describe('Author or publisher.'),
  url: words.optional().describe('Where it can be read.'),
  states: z.array(words).optional().describe('What it states that the scenario takes over.'),
});

const unit = strictObject('the units', {
  time: z.enum(timeUnits).optional().describe('Unit of every time in the document. day when left out.'),
  money: z.string().min(1).max(40).optional().describe('Currency of every amount of money, for labels. "money" when left out.'),
});

const fields = () => ({
  $schema: words.optional().describe('Address of the JSON Schema, for editors; nothing else reads it.'),
  knockon: z.literal(DOCUMENT_VERSION).describe('Version of the document format.'),
  name: words.min(1).describe('What the scenario is called.'),
  title: words.optional().describe('Title for lists; the name when left out.'),
  teaches: words.optional().describe('What it teaches, in one sentence.'),
  sources: z.array(source).optional().describe('Where its facts come from.'),
  unit: unit.optional().describe('Units of time and money. Quantities are in the units of their product.'),
  horizon: aboveZero.describe('Length of the measured time, counted from the end of the warm-up; the run lasts warm-up + horizon.'),
  warmup: atLeastZero.optional().describe('Time that the run takes to settle before measuring begins. 0 when left out.'),
  order: z.enum(ordersOfEvents).optional().describe('What comes first when several things happen at one moment (docs/semantics.md). demand-first when left out.'),
  period: aboveZero.optional().describe('Length of the period that measures by period count in, such as cycle service. 1 day when left out, or 1 time unit where that is longer.'),
  eventLimit: z.int().min(1).optional().describe('A run that needs more events than this is stopped with an error. 100,000,000 when left out.'),
  products: z.record(id, productSchema).describe('Products, by id.'),
  sites: z.record(id, siteSchema).describe('Sites, by id.'),
  modes: z.record(id, modeSchema).optional().describe('Modes of transport, by id: what holds for all lanes that go by them.'),
  lanes: z.array(laneSchema).optional().describe('Directed ways between two sites.'),
  lines: z.array(lineSchema()).optional().describe('Machines that several processes share, or of which there are several. A process that names none has a line of its own.'),
  processes: z.array(processSchema).optional().describe('Ways to make a product, each out of its inputs.'),
  policies: z.array(policySchema()).optional().describe('One for every stock point that a lane or a process feeds.'),
  markets: z.array(marketSchema).min(1).describe('Customers, at least one kind.'),
  hazards: z.array(hazardSchema).optional().describe('Sources of trouble.'),
  costs: costsSchema.optional().describe('What holding, ordering, shortage, backorders and scrap cost.'),
  snapshot: snapshotSchema.optional().describe('What is on hand, on order, under way and owed at the start of the run; needs a warm-up of 0.'),
}) as const;

/** Returns the schema, with the policies that there are now. */
export const scenarioSchema = remade(() => strictObject('a scenario', fields()));

export type ScenarioDocument = z.infer<ReturnType<typeof scenarioSchema>>;

/** The fields of a scenario, in the order in which they are written. */
export const scenarioFields: readonly string[] = Object.keys(fields());

/** Returns the schema of each kind of member, by section. */
export const memberSchemas = remade(() => ({
  products: productSchema,
  sites: siteSchema,
  modes: modeSchema,
  lanes: laneSchema,
  lines: lineSchema(),
  processes: processSchema,
  policies: policySchema(),
  markets: marketSchema,
  hazards: hazardSchema,
}));

const record = z.record(id, z.unknown());
const list = z.array(z.unknown());

/** The schema of a document without looking into its members. */
export const frameSchema = strictObject('a scenario', {
  ...fields(),
  products: record,
  sites: record,
  modes: record.optional(),
  lanes: list.optional(),
  lines: list.optional(),
  processes: list.optional(),
  policies: list.optional(),
  markets: list.min(1),
  hazards: list.optional(),
});
