/** A line that takes batches as they come, customer by customer: Lindley (1952) for one machine, Kiefer and Wolfowitz (1955) for several. It draws what the engine draws. */
import { DAY, type Choice } from '../../engine/index.ts';
import { Streams } from '../../engine/random/streams.ts';
import { Variates } from '../../engine/random/variates.ts';
import { timeBucket, TIME_BUCKETS } from '../../engine/state/time-buckets.ts';
import type { Observed } from './observed.ts';

/** Customers of the market `goods`, one piece each, made by the process `goods` on the line `line`; times of choices in days. */
export interface PlainQueue {
  readonly gap: Choice;
  readonly time: Choice;
  readonly machines: number;
  /** Microseconds. */
  readonly warmup: number;
  readonly horizon: number;
}

/** What is counted from the warm-up on: span, area in front of the line, area on its machines, batches taken on, those of them at once, waited, served, customers that came, and those served by how long they waited. */
export type QueueSums = readonly number[];

/** Returns the sums of a run of the engine. */
export function engineSums({ record: { span, lines, markets, times } }: Observed): QueueSums {
  return [span, lines.areaWaiting[0], lines.areaInWork[0], lines.taken[0], lines.takenAtOnce[0], markets.waited[0], markets.filled[0], markets.arrivals[0], ...times.waits];
}

/** Returns a function that gives the same sums by the recursion, for a seed and a replication. */
export function recursionOf({ gap, time, machines, warmup, horizon }: PlainQueue): (seed: number, replication: number) => QueueSums {
  const streams = new Streams(['arrival/goods', 'making/goods/0']);
  const variates = new Variates();
  const [gaps, times] = [gap, time].map((choice) => variates.add(choice, DAY));
  const measured = (from: number, to: number): number => Math.max(0, Math.min(to, horizon) - Math.max(from, warmup));
  return (seed, replication) => {
    streams.reset(seed, replication);
    const free = new Float64Array(machines);
    const waits = new Float64Array(TIME_BUCKETS);
    const sums = [horizon - warmup, 0, 0, 0, 0, 0, 0, 0];
    let now = variates.draw(gaps, streams.next(0), 0);
    for (let n = 0; now < horizon; n++) {
      const machine = first(free);
      const begins = Math.max(now, free[machine]);
      const ends = begins + variates.draw(times, streams.next(1), n);
      free[machine] = ends;
      if (now >= warmup) sums[7] += 1;
      sums[1] += measured(now, begins);
      sums[2] += measured(begins, ends);
      if (begins >= warmup && begins < horizon) {
        sums[3] += 1;
        if (begins === now) sums[4] += 1;
      }
      if (ends >= warmup && ends < horizon) {
        sums[5] += ends - now;
        sums[6] += 1;
        waits[timeBucket(ends - now)] += 1;
      }
      now += variates.draw(gaps, streams.next(0), n + 1);
    }
    return [...sums, ...waits];
  };
}

/** Returns the machine that is free first. */
function first(free: Float64Array): number {
  let best = 0;
  for (let m = 1; m < free.length; m++) if (free[m] < free[best]) best = m;
  return best;
}
