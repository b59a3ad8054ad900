/** Shares of the time of machines. */
import type { Model } from '../network/model.ts';
import type { RunRecord } from '../state/recorder.ts';
import { sumOver } from './totals.ts';

type Doing = 'areaWorking' | 'areaChangeover' | 'areaHeldUp' | 'areaDown';

/** Returns the share of the time of all machines of all lines that they spent on any of these; NaN without a line. */
export function machineShare({ spec }: Model, { lines, span }: RunRecord, ...doing: readonly Doing[]): number {
  const time = sumOver(spec.lines, (_, k) => sumOver(doing, (area) => lines[area][k]));
  return time / (sumOver(spec.lines, ({ machines }) => machines) * span);
}
