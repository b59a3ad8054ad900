/** A site in a document. */
import { z } from 'zod';
import { atLeastZero, id, words } from '../fields.ts';
import { strictObject } from '../strict-object.ts';

export const siteKinds = ['supplier', 'plant', 'warehouse', 'store'] as const;

export const siteSchema = strictObject('a site', {
  name: words.optional().describe('Name for people; the id when left out.'),
  kind: z
    .enum(siteKinds)
    .describe('supplier, plant, warehouse or store. At a supplier, a product that no lane brings and no process makes never runs out.'),
  size: z.enum(['small', 'medium', 'large']).optional().describe('Describes the firm; no mechanism reads it yet.'),
  region: id.optional().describe('Region the site lies in; a hazard may strike all sites of a region.'),
  position: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .optional()
    .describe('Degrees north, degrees east. Places the site on the map; no mechanism reads it yet.'),
  digital: z
    .enum(['paper', 'spreadsheet', 'erp', 'platform'])
    .optional()
    .describe('How the firm keeps its books: paper, spreadsheet, erp (ERP or EDI) or a shared platform. Describes the firm; no mechanism reads it yet.'),
  stock: z
    .record(id, atLeastZero)
    .optional()
    .describe("Units on hand at the start of the run, by product; the order-up-to level of the product's policy when left out."),
});

export type SiteDocument = z.infer<typeof siteSchema>;
