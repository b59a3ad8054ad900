/** What may leave a stock point. */
import { SourceKind } from '../network/model.ts';
import type { State } from '../state/state.ts';
import { capacityLeft, reachLeft } from './capacity.ts';

/** Returns how many quanta may leave stock point i now, whatever they are for. */
export function available(s: State, i: number): number {
  const { site, sourceKind } = s.model.stockPoints;
  const output = s.siteOutput[site[i]];
  if (output <= 0) return 0;
  const stock = sourceKind[i] === SourceKind.unlimited ? Infinity : s.onHand[i];
  return output < 1 ? Math.min(stock, Math.floor(s.siteAllowance[i])) : stock;
}

/** Returns how many quanta may set out over a lane now, as far as the lane itself goes. */
export function laneRoom(s: State, lane: number): number {
  return asOpen(s, lane, capacityLeft(s, lane));
}

/** Returns how many quanta may set out over a lane until its buyer reviews again, as far as the lane itself goes. */
export function laneReach(s: State, lane: number): number {
  return asOpen(s, lane, reachLeft(s, lane));
}

/** Returns what is left of a number of quanta over a lane that may be closed or half open. */
function asOpen(s: State, lane: number, quanta: number): number {
  const open = s.laneOutput[lane];
  if (open <= 0) return 0;
  return open < 1 ? Math.min(quanta, Math.floor(s.laneAllowance[lane])) : quanta;
}
