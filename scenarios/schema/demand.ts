/** What a market asks for, as a document says it. */
import { z } from 'zod';
import { distributions, type Distribution, type Entry } from '../../engine/index.ts';
import { choiceSchema, entrySchema, openChoice, type ChoiceDocument, type OpenedChoice, type ParamsDocument } from './choice.ts';
import { words } from './fields.ts';
import { strictObject } from './strict-object.ts';

/** Demand that remembers: x(n) = mean + phi (x(n-1) - mean) + a normal draw of mean 0. Box and Jenkins (1970). */
export const autoregressive: Entry = {
  kind: 'autoregressive',
  family: 'demand',
  summary: 'Each demand keeps a share of what the one before was above or below the mean, and a normal error is added: for demand whose level wanders.',
  params: [
    { name: 'phi', unit: 'number', range: [-0.999, 0.999], default: null, doc: 'Share kept from one demand to the next; below 0 highs and lows alternate.' },
    { name: 'mean', unit: 'quantity', range: [0, 5e8], default: null, doc: 'Mean in the long run.' },
    { name: 'sd', unit: 'quantity', range: [0, 1e9], default: null, doc: 'Standard deviation of the error that is added each time.' },
  ],
};

const file = strictObject('a file of demand', {
  path: words.min(1).describe('CSV file with a header line, found from the folder of the scenario.'),
  column: words.min(1).describe('Column with the demands, in the order of use, one a row.'),
}).describe('Demands out of a file, one after the other, then 0. Read by the command line; the app takes the scenario that knockon convert makes of it.');

/** A distribution, or a demand process of the document. */
export const demandChoice = choiceSchema(distributions, {
  what: 'a demand',
  name: 'demand',
  more: { autoregressive: entrySchema(autoregressive), file },
}) as unknown as z.ZodType<DemandDocument>;

export type DemandDocument = ChoiceDocument | { readonly file: { readonly path: string; readonly column: string } };

export interface OpenedDemand {
  readonly drawn: OpenedChoice<Distribution>;
  /** Share of the last demand that comes again. */
  readonly carry: number;
}

/** Returns whether a demand is still in a file. */
export function isInFile(given: DemandDocument): given is Extract<DemandDocument, { readonly file: object }> {
  return typeof given === 'object' && 'file' in given;
}

/** Returns what each demand is made of; null while it is still in a file. */
export function openDemand(given: DemandDocument): OpenedDemand | null {
  if (isInFile(given)) return null;
  if (typeof given !== 'object' || !('autoregressive' in given)) return { drawn: openChoice(distributions, given), carry: 0 };
  const { phi, mean, sd } = given['autoregressive'] as ParamsDocument;
  const carry = Number(phi);
  return { drawn: openChoice(distributions, { normal: { mean: Number(mean) * (1 - carry), sd: Number(sd) } }), carry };
}
