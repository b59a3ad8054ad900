/** Confidence intervals: how often they cover, and where they end. */
import { log } from '../../../engine/random/elementary/log.ts';
import { normalQuantile } from '../../../engine/random/elementary/normal-quantile.ts';
import { hashName } from '../../../engine/random/integer-hash.ts';
import { Streams } from '../../../engine/random/streams.ts';
import { momentsOf } from '../../../engine/montecarlo/moments.ts';
import { clopperPearsonInterval, meanInterval, wilsonInterval } from '../../../engine/statistics/index.ts';
import type { Estimate } from '../estimate.ts';
import { exactly, statistically } from '../figures.ts';
import type { KnownAnswer } from '../known-answer.ts';

/** Samples drawn per row: the standard error of the coverage is then at most 0.12 % of it. */
const SAMPLES = 100_000;

const covers = 'mc.tci.coverage';

/** Returns the share of samples of n values whose t interval holds the true mean, `quantile` being the law's; what is known has an error of its own. */
function coverage(name: string, n: number, trueMean: number, quantile: (u: number) => number, known: number, error: number): Estimate {
  const seed = hashName(`${covers}/${name}`);
  const streams = new Streams(['values']);
  const values = new Float64Array(n);
  let held = 0;
  for (let sample = 0; sample < SAMPLES; sample++) {
    streams.reset(seed, sample);
    for (let i = 0; i < n; i++) values[i] = quantile(streams.next(0));
    const moments = momentsOf(values, n, 0, n);
    const [low, high] = meanInterval(n, moments.mean[0], moments.m2[0]);
    if (low <= trueMean && trueMean <= high) held++;
  }
  return { mean: held / SAMPLES, standardError: Math.sqrt((known * (1 - known)) / SAMPLES + error * error) };
}

/** Number of values, coverage and its standard error, from 5 to 20 million samples. */
const exponential = [[5, 0.8828908, 7.190084675278867e-5], [10, 0.9003708, 6.697134555440855e-5], [20, 0.9186615, 8.644220521119877e-5], [40, 0.931972, 1.1260567589246997e-4]] as const;

const tInterval: KnownAnswer = {
  id: covers,
  category: 'monte-carlo-statistics',
  source: 'normal values: exact; exponential values: Monte Carlo with 5 to 20 million samples',
  figures: [
    ...[2, 5, 10, 40].map((n) => statistically(`normal/n=${n}`, 0.95, () => coverage(`normal/n=${n}`, n, 0, normalQuantile, 0.95, 0))),
    ...exponential.map(([n, known, error]) => statistically(`exponential/n=${n}`, known, () => coverage(`exponential/n=${n}`, n, 1, (u) => -log(u), known, error))),
  ],
};

const shares = [
  { k: 0, n: 30, exact: [0, 0.11570330822202779], score: [0, 0.11351339317396876] },
  { k: 1, n: 100, exact: [0.00025314603297742064, 0.054459385392080645], score: [0.0017674320641406505, 0.054486196178705315] },
  { k: 5, n: 100, exact: [0.016431879182052155, 0.11283491110546275], score: [0.02154367915436796, 0.11175046923191913] },
  { k: 50, n: 1000, exact: [0.0373353976046618, 0.06539048791549364], score: [0.03813026239274882, 0.06531382024425081] },
  { k: 30, n: 30, exact: [0.8842966917779722, 1], score: [0.8864866068260312, 1] },
];

const proportions: KnownAnswer = {
  id: 'mc.proportion_ci',
  category: 'monte-carlo-statistics',
  source: 'Clopper & Pearson 1934; Wilson 1927; at 95 %',
  figures: shares.flatMap(({ k, n, exact, score }) => [
    exactly(`k=${k},n=${n}/clopper_pearson`, exact, 1e-9, () => clopperPearsonInterval(k, n)),
    exactly(`k=${k},n=${n}/wilson`, score, 1e-9, () => wilsonInterval(k, n)),
  ]),
};

export const intervals: readonly KnownAnswer[] = [tInterval, proportions];
