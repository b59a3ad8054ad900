/** One figure of the bench: median, least and most of n samples. */
import { Bench, type FnOptions } from 'tinybench';

export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly n: number;
}

/** Returns a figure of samples. Throws when there are none. */
export function figure(name: string, unit: string, samples: readonly number[]): Figure {
  if (samples.length === 0) throw new Error(`${name}: no samples`);
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { name, unit, median, min: sorted[0], max: sorted[sorted.length - 1], n: sorted.length };
}

/** Returns the milliseconds that each of `samples` calls takes, after a warm-up of a few. */
export async function timeCalls(work: () => void | Promise<void>, samples: number, options: FnOptions = {}): Promise<number[]> {
  const bench = new Bench({ iterations: samples, time: 0, warmupIterations: 3, warmupTime: 0, retainSamples: true, throws: true });
  bench.add('work', work, options);
  const [task] = await bench.run();
  const { result } = task;
  if (!('latency' in result) || result.latency.samples === undefined) throw new Error(`a timed call did not finish: ${result.state}`);
  return [...result.latency.samples];
}
