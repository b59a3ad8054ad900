import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { RunRecord } from '../state/recorder.ts';

/** What one line did in the measured time. A batch counts at each step anew. Not defined: NaN. */
export interface LineMeasures {
  /** Ids. */
  readonly line: string;
  readonly site: string;
  /** How many it has. */
  readonly machines: number;
  /** Batches in front of it, begun or not, those that wait for their inputs too; on its machines, whatever these do; both. Means over time (Lq, Ls, L). */
  readonly meanQueue: number;
  readonly meanInService: number;
  readonly meanInSystem: number;
  /** Days in the queue, and from coming to the line to leaving it, mean over the batches that machines took on: by Little's law (1961), the mean numbers over `throughput` (Wq, W). */
  readonly meanWait: number;
  readonly meanTimeInSystem: number;
  /** Share of the batches that machines took on that had to wait for it, however short. */
  readonly chanceToWait: number;
  /** Batches that machines took on, a day; one that goes on after an interruption counts once. */
  readonly throughput: number;
  /** Shares of the time of its machines, which add up to 1. A machine with a batch works while its site puts nothing out, too. */
  readonly working: number;
  readonly changingOver: number;
  readonly heldUp: number;
  readonly down: number;
  readonly free: number;
  /** Working or changing over. */
  readonly utilisation: number;
  /** Changeovers begun, and breakdowns. */
  readonly changeovers: number;
  readonly breakdowns: number;
  /** Batches sent back to the queue by more urgent ones; not those that a breakdown interrupts. */
  readonly interruptions: number;
}

/** Returns what each line did, in the order of the spec: the named lines, then those of processes without one. */
export function measureLines({ spec }: Model, { record }: { readonly record: RunRecord }): LineMeasures[] {
  const { lines, span } = record;
  return spec.lines.map(({ id, site, machines }, k) => {
    const mean = (area: Float64Array): number => area[k] / span;
    const share = (area: Float64Array): number => mean(area) / machines;
    const throughput = lines.taken[k] / (span / DAY);
    const meanQueue = mean(lines.areaWaiting);
    const meanInSystem = meanQueue + mean(lines.areaInWork);
    const working = share(lines.areaWorking);
    const changingOver = share(lines.areaChangeover);
    const heldUp = share(lines.areaHeldUp);
    const down = share(lines.areaDown);
    return {
      line: id,
      site: spec.sites[site].id,
      machines,
      meanQueue,
      meanInService: mean(lines.areaInWork),
      meanInSystem,
      meanWait: meanQueue / throughput,
      meanTimeInSystem: meanInSystem / throughput,
      chanceToWait: 1 - lines.takenAtOnce[k] / lines.taken[k],
      throughput,
      working,
      changingOver,
      heldUp,
      down,
      free: Math.max(0, 1 - working - changingOver - heldUp - down),
      utilisation: working + changingOver,
      changeovers: lines.changeovers[k],
      breakdowns: lines.breakdowns[k],
      interruptions: lines.interruptions[k],
    };
  });
}
