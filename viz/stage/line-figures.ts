import { DAY } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import { isBusy, measured } from './apply-line-entry.ts';

/** What a line has done from the end of the warm-up up to the moment of the playhead. */
export interface LineFigures {
  /** Share of the time of its machines in which they worked or were set up; NaN at the start. */
  readonly utilisation: number;
  /** Changeovers that took time. */
  readonly changeovers: number;
  /** Days in front of the line, mean over the batches that it took on, by Little's law (1961); NaN before the first. One that was sent back counts anew. */
  readonly wait: number;
}

/** Returns the figures of a line. At the end of a run they are those of the record. */
export function lineFigures({ spec, playhead }: Pick<Scene, 'spec' | 'playhead'>, line: number): LineFigures {
  const { columns: c, time } = playhead;
  const { warmup } = spec;
  const { machines } = spec.lines[line];
  const start = c.lines.machineStart[line];
  let work = c.workArea[line];
  for (let m = start; m < start + machines; m++) if (isBusy(c.machine[m])) work += measured(c.machineSince[m], time, warmup);
  const queued = c.queueArea[line] + c.queue[line] * measured(c.queueSince[line], time, warmup);
  return { utilisation: work / (machines * measured(0, time, warmup)), changeovers: c.changeovers[line], wait: queued / c.taken[line] / DAY };
}
