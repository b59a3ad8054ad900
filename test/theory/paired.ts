/**
 * Figures of a queue that is nearly full, where chance goes away only after a hundred million customers. The engine serves the first
 * of them, a plain recursion all: what is found is the mean of the recursion and, beside it, the mean of what the engine's waits
 * differ by from the recursion's under the same draws (Lavenberg and Welch 1981: a control variate whose mean is estimated by more
 * runs of its own). The recursion is corrected by how many customers came and how long their work took.
 */
import { compile, DAY } from '../../engine/index.ts';
import { mean } from '../../engine/random/index.ts';
import { hashName } from '../../engine/random/integer-hash.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { regress } from './controls.ts';
import { meanAndError, pseudoValues, type Estimate } from './estimate.ts';
import { once } from './experiment.ts';
import { statistically } from './figures.ts';
import type { Figure } from './known-answer.ts';
import { observe, type Document } from './observed.ts';
import { engineSums, recursionOf, type QueueSums } from './recursion.ts';
import { timeQuantile } from './time-quantile.ts';

const HOUR = DAY / 24;

/** What comes out of the means of the sums. */
const quantities = {
  L: ([span, waiting, inWork]) => (waiting + inWork) / span,
  Lq: ([span, waiting]) => waiting / span,
  W: ([, , , , , waited, served]) => waited / served / HOUR,
  Wq: ([, waiting, , taken]) => waiting / taken / HOUR,
  P0: ([span, , inWork]) => 1 - inWork / span,
  P_wait: ([, , , taken, atOnce]) => 1 - atOnce / taken,
  W_p95: (sums) => timeQuantile(sums.slice(8), 0.95) / HOUR,
} satisfies Readonly<Record<string, (sums: QueueSums) => number>>;

export type QueueFigure = keyof typeof quantities;

export interface Pairing {
  readonly id: string;
  readonly document: () => Document;
  /** Replications of the recursion, and those of them, the first, that the engine plays. */
  readonly replications: number;
  readonly engineReplications: number;
}

/** Returns the figures of a workshop with one line, one kind of customers and one piece for each, by what is known. */
export function pairedFigures({ id, document, replications, engineReplications }: Pairing, known: Readonly<Record<string, readonly [known: number, figure: QueueFigure]>>): Figure[] {
  const seed = hashName(`${id}/${Object.keys(known)[0]}`);
  const played = once(() => {
    const model = compile(specOfDocument(document()));
    const { spec } = model;
    const [market] = spec.markets;
    if (market.arrivals.kind !== 'gaps') throw new Error('customers must come after drawn gaps');
    const queue = { gap: market.arrivals.gap, time: spec.processes[0].steps[0].time, machines: spec.lines[0].machines, warmup: spec.warmup, horizon: spec.horizon };
    const play = recursionOf(queue);
    const runs = (n: number, run: (replication: number) => QueueSums): QueueSums[] => Array.from({ length: n }, (_, replication) => run(replication));
    const plain = runs(replications, (replication) => play(seed, replication));
    return {
      plain,
      engine: runs(engineReplications, (replication) => engineSums(observe(model, seed, { replication, trace: false }))),
      controls: [plain.map(([span, , , , , , , came]) => came / span - 1 / (DAY * mean(queue.gap))), plain.map(([, , inWork, taken]) => inWork / taken - DAY * mean(queue.time))],
    };
  });
  const how = `the engine plays the first ${engineReplications} of ${replications} replications, a recursion with the same draws all`;
  return Object.entries(known).map(([suffix, [expected, figure]]) => {
    const found = statistically(suffix, expected, () => estimate(played(), quantities[figure]));
    return { ...found, tolerance: `${found.tolerance}; ${how}` };
  });
}

interface Played {
  readonly plain: readonly QueueSums[];
  readonly engine: readonly QueueSums[];
  /** Of each replication of the recursion, less their known means. */
  readonly controls: readonly (readonly number[])[];
}

function estimate({ plain, engine, controls }: Played, of: (sums: QueueSums) => number): Estimate {
  const all = regress(pseudoValues(plain, of), controls);
  const same = pseudoValues(plain.slice(0, engine.length), of);
  const apart = meanAndError(pseudoValues(engine, of).map((x, k) => x - same[k]));
  return { mean: all.mean + apart.mean, standardError: Math.hypot(all.standardError, apart.standardError) };
}
