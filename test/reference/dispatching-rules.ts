/** Which batch a line takes next: the one of lowest rank. */
import { mean } from '../../engine/random/index.ts';
import { isFree, type Batch, type Line } from './works.ts';

type Rank = (line: Line, batch: Batch) => number;

const urgency: Rank = (_, batch) => -batch.process.spec.priority;

/** A free machine that is set up for it, or new, is there. */
const needsChangeover: Rank = (line, batch) =>
  line.machines.some((machine) => isFree(machine) && (machine.last === null || machine.last === batch.process)) ? 0 : 1;

const ranks: Readonly<Record<string, Rank>> = {
  'first-come': () => 0,
  priority: urgency,
  'preemptive-priority': urgency,
  'shortest-first': (_, batch) => mean(batch.process.spec.steps[batch.step].time),
  'fewest-changeovers': needsChangeover,
};

export const rankOf = (line: Line, batch: Batch): number => ranks[line.spec.dispatching.kind](line, batch);

export const interrupts = (line: Line): boolean => line.spec.dispatching.kind === 'preemptive-priority';

/** Returns the one that comes first: the lowest rank, then the one that came first; null of none. */
export function firstInLine(line: Line, batches: readonly Batch[]): Batch | null {
  const comesBefore = (a: Batch, b: Batch): boolean => {
    const [one, other] = [rankOf(line, a), rankOf(line, b)];
    return one === other ? a.came < b.came : one < other;
  };
  return batches.reduce<Batch | null>((best, batch) => (best === null || comesBefore(batch, best) ? batch : best), null);
}
