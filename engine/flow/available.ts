/** What may leave a stock point. */
import { SourceKind } from '../network/model.ts';
import type { State } from '../state/state.ts';
import { capacityLeft } from './capacity.ts';

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
  const open = s.laneOutput[lane];
  if (open <= 0) return 0;
  const capacity = capacityLeft(s, lane);
  return open < 1 ? Math.min(capacity, Math.floor(s.laneAllowance[lane])) : capacity;
}
