import type { Columns } from './columns.ts';

/**
 * Returns a number that differs, but for accidents of one in four billion, wherever what is seen and why could differ:
 * outputs, who places orders, what lines wait for, which stock points are empty or owe.
 */
export function changeMark({ siteOutput, siteOrders, laneOutput, waitsFor, emptySince, owedSince }: Columns): number {
  let mark = 0x811c9dc5;
  const add = (value: number): void => {
    mark = Math.imul(mark ^ value, 0x01000193);
  };
  for (const output of siteOutput) add(output * 1e6);
  for (const orders of siteOrders) add(orders);
  for (const output of laneOutput) add(output * 1e6);
  for (const point of waitsFor) add(point);
  for (const since of emptySince) add(since < 0 ? 0 : 1);
  for (const since of owedSince) add(since < 0 ? 0 : 1);
  return mark;
}
