/** What a stock point or a lane may still send out while its output is between 0 and 1. */
import { DAY } from '../../engine/spec.ts';
import type { Allowance } from './kept.ts';
import { onHand, schedule, type Point, type World } from './world.ts';

export function newAllowance(rate: number): Allowance {
  return { rate, account: 0, granted: 0, nextDay: null };
}

const isPartial = (output: number): boolean => output > 0 && output < 1;

/** Brings the account from one output to another at this moment; `fill` is called at the beginning of every further day. */
export function changeAllowance(world: World, allowance: Allowance, from: number, to: number, fill: () => void): void {
  const since = Math.min(1, (world.now - allowance.granted) / DAY);
  const notGoneBy = isPartial(from) ? from * (1 - since) : 0;
  const kept = (from < 1 ? allowance.account : 0) - notGoneBy * allowance.rate;
  world.events.cancel(allowance.nextDay);
  allowance.nextDay = null;
  allowance.account = to >= 1 ? 0 : kept;
  if (isPartial(to)) beginDay(world, allowance, to, fill);
}

function beginDay(world: World, allowance: Allowance, output: number, fill: () => void): void {
  const aDay = output * allowance.rate;
  allowance.account = Math.min(allowance.account, Math.max(1, aDay)) + aDay;
  allowance.granted = world.now;
  allowance.nextDay = schedule(world, world.now + DAY, 'disruption', () => {
    changeAllowance(world, allowance, output, output, fill);
    fill();
  });
}

/** Returns how much may leave now at this output, in whole quanta. */
export function mayLeave(allowance: Allowance, output: number): number {
  if (output >= 1) return Infinity;
  if (output <= 0) return 0;
  return Math.max(0, Math.floor(allowance.account));
}

/** Returns what may leave a stock point now. */
export function availableAt(point: Point): number {
  return Math.min(point.unlimited ? Infinity : onHand(point), mayLeave(point.allowance, point.site.output));
}
