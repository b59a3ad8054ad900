import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JobError, stress, type StressOptions, type StressResult } from '../../engine/montecarlo/index.ts';
import { noSpec, syntheticPool, unsteadyClock, type SyntheticPoolOptions } from '../synthetic-jobs.ts';

/** Returns the result, or what the error says. */
async function outcome(options: StressOptions, pool: SyntheticPoolOptions): Promise<StressResult | string> {
  try {
    return await stress(syntheticPool(pool), noSpec, options);
  } catch (error) {
    if (error instanceof JobError) return error.message;
    throw error;
  }
}

const machine = fc.record({ size: fc.integer({ min: 1, max: 9 }), disorder: fc.nat(1e6), clock: fc.nat(1e6) });
const question = fc.record({
  seed: fc.nat(1000),
  replications: fc.integer({ min: 1, max: 3000 }),
  precision: fc.option(fc.record({ measure: fc.constantFrom('fillRate', 'depth', 'sometimes'), halfWidth: fc.double({ min: 0.012, max: 0.1, noNaN: true }) }), {
    nil: undefined,
  }),
});

describe('a stress test gives the same bits', () => {
  test('for any number of workers, job sizes and order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(question, machine, async (asked, { clock, ...pool }) => {
        const alone = await outcome(asked, {});
        expect(await outcome({ ...asked, now: unsteadyClock(clock) }, pool)).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  test('and fails in the same place, or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(question, machine, fc.nat(3000), async (asked, { clock, ...pool }, failsAt) => {
        const alone = await outcome(asked, { failsAt });
        expect(await outcome({ ...asked, now: unsteadyClock(clock) }, { ...pool, failsAt })).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  test('below and beyond the number of replications with exact quantiles', async () => {
    for (const replications of [10_000, 10_001, 12_345]) {
      const asked = { seed: 3, replications };
      const alone = await outcome(asked, {});
      const many = await outcome({ ...asked, now: unsteadyClock(1) }, { size: 4, disorder: 7 });
      expect(many).toEqual(alone);
    }
  });
});
