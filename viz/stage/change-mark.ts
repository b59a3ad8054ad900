import type { Columns } from './columns.ts';
import { isDown, standsSince } from './line-trouble.ts';

/**
 * Returns a number that differs, but for accidents of one in four billion, wherever what is seen and why could differ:
 * outputs, who places orders, what lines wait for, whose machines all stand, which stock points are empty or owe, where goods wait for a sailing or were lost.
 */
export function changeMark(columns: Columns): number {
  const { lines, siteOutput, siteOrders, laneOutput, laneLostAt, laneSails, waitsFor, emptySince, owedSince } = columns;
  let mark = 0x811c9dc5;
  const add = (value: number): void => {
    mark = Math.imul(mark ^ value, 0x01000193);
  };
  for (const output of siteOutput) add(output * 1e6);
  for (const orders of siteOrders) add(orders);
  for (const output of laneOutput) add(output * 1e6);
  for (const lost of laneLostAt) add(lost < 0 ? 0 : 1);
  for (const sails of laneSails) add(sails / 1e6);
  for (const point of waitsFor) add(point);
  for (let line = 0; line + 1 < lines.machineStart.length; line++) add(standsSince(columns, line) < 0 ? 0 : isDown(columns, line) ? 2 : 1);
  for (const since of emptySince) add(since < 0 ? 0 : 1);
  for (const since of owedSince) add(since < 0 ? 0 : 1);
  return mark;
}
