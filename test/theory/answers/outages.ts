/** One site that fails: the share of time it is up, and what a dip loses. */
import { compile, measurePair, simulate } from '../../../engine/index.ts';
import { specOfDocument } from '../../specs/spec-of-document.ts';
import { figuresOf } from '../experiment.ts';
import { exactly } from '../figures.ts';
import type { KnownAnswer } from '../known-answer.ts';
import type { Document } from '../observed.ts';
import { measured } from '../quantities.ts';

/** A site that sells what it never runs out of. */
const lonelySite = (horizon: number, demand: unknown, every: number, hazard: unknown): Document => ({
  horizon,
  products: { goods: {} },
  sites: { site: { kind: 'supplier' } },
  markets: [{ id: 'market', at: 'site', product: 'goods', demand, every, unmet: 'lost' }],
  hazards: [hazard],
});

const laws: Readonly<Record<string, (mean: number) => unknown>> = {
  exponential: (mean) => ({ exponential: { mean } }),
  'weibull, shape 2': (mean) => ({ weibull: { mean, shape: 2 } }),
  'lognormal, cv 1': (mean) => ({ lognormal: { mean, cv: 1 } }),
  constant: (mean) => mean,
};

/** Mean time between failures, to repair, availability. */
const rows = [[100, 5, 0.9523809523809523], [60, 7, 0.8955223880597015], [30, 30, 0.5], [365, 14, 0.9630606860158312]] as const;

const available = 'q.availability';

const availability: KnownAnswer = {
  id: available,
  category: 'queue-production',
  source: 'textbook: MTBF / (MTBF + MTTR), whatever the laws',
  figures: Object.entries(laws).flatMap(([name, law]) =>
    rows.flatMap(([up, down, known]) => {
      const hazard = { id: 'trouble', strikes: { site: 'site' }, when: { renewal: { up: law(up) } }, lasts: law(down), effect: { output: 0 } };
      return figuresOf({ id: available, replications: 400, document: () => lonelySite(10_000, 0, 1000, hazard) }, { [`${name}/MTBF=${up},MTTR=${down}`]: [known, measured('availability')] });
    }),
  ),
};

/** Returns the loss area, in days, of a dip of 0.4; what a quantum rounds off is 1e-12 of the demand. */
function lossArea(lasts: number, recovery: unknown): number {
  const model = compile(specOfDocument(lonelySite(100, 1e6, 1, { id: 'dip', strikes: { site: 'site' }, when: { date: 20 }, lasts, effect: { output: 0.6 }, recovery })));
  return measurePair(model, simulate(model, 1), simulate(model, 1, { hazards: false })).lossArea;
}

const resilienceTriangle: KnownAnswer = {
  id: 'dis.resilience_triangle',
  category: 'disruption',
  source: 'Bruneau et al. 2003, integral of the loss of resilience',
  figures: [exactly('step_T30', 12, 1e-9, () => lossArea(30, 'step')), exactly('linear', 6, 1e-9, () => lossArea(0, { linear: { over: 30 } }))],
};

export const outages: readonly KnownAnswer[] = [availability, resilienceTriangle];
