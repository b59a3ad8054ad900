/** Sizing as scenarios know it: laws as they are written, and the scenarios that promises are checked with. */
export { checkPlan } from './plans.ts';
export type { CheckPlan, Decided, Observation, Planned } from './check-plan.ts';
export { readLaw } from './read-law.ts';
