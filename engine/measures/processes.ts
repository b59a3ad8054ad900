import type { Model } from '../network/model.ts';
import { DAY } from '../spec.ts';
import type { RunRecord } from '../state/recorder.ts';
import { quantumAt } from './totals.ts';

/** What one process did in the measured time. Not defined: NaN. */
export interface ProcessMeasures {
  /** Ids. */
  readonly process: string;
  readonly site: string;
  readonly product: string;
  /** Batches begun, done, and thrown away on the way. */
  readonly begun: number;
  readonly batches: number;
  readonly scrappedBatches: number;
  /** Good units of the batches done, and the bad share of the units of all batches done or thrown away. */
  readonly made: number;
  readonly defectShare: number;
  /** Batches ordered and not yet past their last step: in front of lines, begun or not; on machines; both. Means over time. */
  readonly meanWaiting: number;
  readonly meanInWork: number;
  readonly meanInSystem: number;
  /** Days from being ordered to the end of the last step, by Little's law (1961): `meanInSystem` over the batches that left in a day (flow time). */
  readonly meanTimeInSystem: number;
  /** Share of time that it lacks an input while a batch and a machine wait for it. */
  readonly starved: number;
  /** Machines set up for it. */
  readonly changeovers: number;
}

/** Returns what each process did, in the order of the spec. */
export function measureProcesses(model: Model, { record }: { readonly record: RunRecord }): ProcessMeasures[] {
  const { spec } = model;
  const { processes, span } = record;
  return spec.processes.map(({ id, site, output, batch }, p) => {
    const left = processes.batches[p] + processes.scrappedBatches[p];
    const meanWaiting = processes.areaWaiting[p] / span;
    const meanInWork = processes.areaInWork[p] / span;
    const meanInSystem = meanWaiting + meanInWork;
    return {
      process: id,
      site: spec.sites[site].id,
      product: spec.products[spec.stockPoints[output].product].id,
      begun: processes.begun[p],
      batches: processes.batches[p],
      scrappedBatches: processes.scrappedBatches[p],
      made: (left * batch - processes.defects[p]) * quantumAt(model, output),
      defectShare: processes.defects[p] / (left * batch),
      meanWaiting,
      meanInWork,
      meanInSystem,
      meanTimeInSystem: meanInSystem / (left / (span / DAY)),
      starved: processes.timeStarved[p] / span,
      changeovers: processes.changeovers[p],
    };
  });
}
