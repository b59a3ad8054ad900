/** What a market asks for, as a document says it. */
import { z } from 'zod';
import { distributions, type Distribution, type Entry } from '../../engine/index.ts';
import { choiceSchema, entrySchema, openChoice, type ChoiceDocument, type OpenedChoice, type ParamsDocument } from './choice.ts';
import { aboveZero, words } from './fields.ts';
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

/** Intervals in a time unit where the document does not say how long they are. */
const STEPS = 24;

const steadyRate = z.number().gt(0).max(1e9).describe('Units asked for per time unit.');

const steady = z
  .union([
    strictObject('steady demand', {
      rate: steadyRate,
      step: aboveZero.optional().describe(`Length of the intervals; shorter is nearer to what flows, and takes longer to run. 1/${STEPS} time unit when left out.`),
    }),
    steadyRate,
  ], { error: 'must be a number: the rate of steady demand, or { rate, step }' })
  .describe('Demand that flows: asked for in small equal parts, each in the middle of a short interval, so that time averages are those of a flow.');

const file = strictObject('a file of demand', {
  path: words.min(1).describe('CSV file with a header line, found from the folder of the scenario.'),
  column: words.min(1).describe('Column with the demands, in the order of use, one a row.'),
}).describe('Demands out of a file, one after the other, then 0. Read by the command line; the app takes the scenario that knockon convert makes of it.');

/** A distribution, or a demand process of the document. */
export const demandChoice = choiceSchema(distributions, {
  what: 'a demand',
  name: 'demand',
  more: { autoregressive: entrySchema(autoregressive), steady, file },
  needs: { steady: '{ steady: 100 } or { steady: { rate: ..., step: ... } }' },
}) as unknown as z.ZodType<DemandDocument>;

export type DemandDocument = ChoiceDocument | { readonly steady: number | { readonly rate: number; readonly step?: number } } | { readonly file: { readonly path: string; readonly column: string } };

export interface OpenedDemand {
  readonly drawn: OpenedChoice<Distribution>;
  /** Share of the last demand that comes again. */
  readonly carry: number;
  /** Length of the intervals of a demand that flows, in time units; null for others. */
  readonly step: number | null;
}

/** Returns whether a demand is still in a file. */
export function isInFile(given: DemandDocument): given is Extract<DemandDocument, { readonly file: object }> {
  return typeof given === 'object' && 'file' in given;
}

/** Returns whether a demand flows. */
export function isSteady(given: DemandDocument): given is Extract<DemandDocument, { readonly steady: unknown }> {
  return typeof given === 'object' && 'steady' in given;
}

/** Returns the rate of a demand that flows, and the length of its intervals, per time unit and in time units. */
export function stepsOf({ steady: given }: Extract<DemandDocument, { readonly steady: unknown }>): { readonly rate: number; readonly step: number } {
  return typeof given === 'number' ? { rate: given, step: 1 / STEPS } : { rate: given.rate, step: given.step ?? 1 / STEPS };
}

/** Returns what each demand is made of; null while it is still in a file. */
export function openDemand(given: DemandDocument): OpenedDemand | null {
  if (isInFile(given)) return null;
  if (isSteady(given)) {
    const { rate, step } = stepsOf(given);
    return { drawn: openChoice(distributions, rate * step), carry: 0, step };
  }
  if (typeof given !== 'object' || !('autoregressive' in given)) return { drawn: openChoice(distributions, given), carry: 0, step: null };
  const { phi, mean, sd } = given['autoregressive'] as ParamsDocument;
  const carry = Number(phi);
  return { drawn: openChoice(distributions, { normal: { mean: Number(mean) * (1 - carry), sd: Number(sd) } }), carry, step: null };
}
