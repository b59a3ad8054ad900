import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDifference } from '../reference/first-difference.ts';
import { networksOfAllKinds } from '../reference/network-arbitrary.ts';

/** How many networks are tried; set KNOCKON_RUNS for more. */
const numRuns = Number(process.env['KNOCKON_RUNS'] ?? 2000);
const seeds = fc.integer({ min: 0, max: 1e9 });

test('the engine and the reference simulator agree on every entry of the trace', { timeout: 60_000 + 100 * numRuns }, () => {
  fc.assert(
    fc.property(networksOfAllKinds(), seeds, fc.nat(3), (spec, seed, replication) => {
      const difference = firstDifference(spec, seed, replication);
      if (difference !== null) throw new Error(difference);
    }),
    { numRuns },
  );
  expect(numRuns).toBeGreaterThan(0);
});
