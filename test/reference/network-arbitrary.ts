/** Networks in which every rule of docs/semantics.md is at work, several at a time. */
import type fc from 'fast-check';
import type { Spec } from '../../engine/index.ts';
import { buildSpec } from './network-build.ts';
import { networkDrafts } from './network-drafts.ts';

/** Returns networks that run for 6 to 24 days. */
export function networksOfAllKinds(): fc.Arbitrary<Spec> {
  return networkDrafts.map(buildSpec);
}
