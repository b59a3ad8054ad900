/** `inventory: { auto: { service: 0.95 } }`: levels that the program works out for a target of service. */
import { z } from 'zod';
import { strictObject } from './strict-object.ts';

/** What a stock point is to reach. */
export interface AutoTarget {
  /** Above 0, below 1. */
  readonly service: number;
  readonly measure: 'cycle' | 'fill';
}

export const autoSchema = strictObject('an automatic level', {
  service: z.number().min(0.01).max(0.9999).describe('Target of service, 0.01 to 0.9999.'),
  measure: z.enum(['cycle', 'fill']).optional().describe('cycle: the chance that the stock lasts until the next order comes in; fill: the share of demand served from stock at once. cycle when left out.'),
}).describe('A base-stock or an (s, S) policy whose levels are worked out from mean and variance of demand and lead time (docs/sizing.md).');

/** How it is written, for errors. */
export const AUTO_FORM = '{ auto: { service: 0.95 } }';

/** What stands for an automatic level until it is worked out. */
export const UNSIZED = { 'base-stock': { S: 0 } } as const;

/** Returns the target of an inventory policy that is automatic, or null. */
export function autoOf(inventory: unknown): AutoTarget | null {
  if (typeof inventory !== 'object' || inventory === null || !('auto' in inventory)) return null;
  const { service, measure = 'cycle' } = inventory.auto as { readonly service: number; readonly measure?: 'cycle' | 'fill' };
  return { service, measure };
}
