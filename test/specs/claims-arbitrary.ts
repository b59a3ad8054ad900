import * as fc from 'fast-check';
import type { Claim } from './claims-view.ts';

/** Claims on one stock point, and what it has: from nothing wanted to far more than there is, quanta few or very many. */
export interface Scarcity {
  readonly claims: readonly Claim[];
  readonly available: number;
}

/** Returns claims of at most so many quanta each; half of them are small, so that ties and odd quanta are common. */
export function scarcity(most: number): fc.Arbitrary<Scarcity> {
  const quantity = fc.oneof(fc.integer({ min: 0, max: Math.min(12, most) }), fc.integer({ min: 0, max: most }));
  const claim: fc.Arbitrary<Claim> = fc.record({
    wants: quantity,
    margin: fc.integer({ min: -3, max: 3 }),
    relationship: fc.constantFrom(0, 0.3, 0.6, 1),
    priority: fc.integer({ min: 0, max: 3 }),
    stock: fc.tuple(quantity, quantity).map(([has, owes]) => has - owes),
    rate: fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
  });
  return fc.record({ claims: fc.array(claim, { minLength: 1, maxLength: 8 }), available: fc.oneof(quantity, fc.integer({ min: 1, max: 3 * most })) })
    .map((scarce) => ({ ...scarce, available: Math.max(1, scarce.available) }));
}

export const wanted = (claims: readonly Claim[]): number => claims.reduce((sum, { wants }) => sum + wants, 0);
