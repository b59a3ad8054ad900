import fc from 'fast-check';
import { EventLimitError, simulate, type Model, type Run } from '../../engine/index.ts';

/** Returns a run for a property; a network that needs more events than it allows is passed over, and another one taken. */
export function runWithinLimit(model: Model, seed: number): Run {
  try {
    return simulate(model, seed);
  } catch (error) {
    fc.pre(!(error instanceof EventLimitError));
    throw error;
  }
}
