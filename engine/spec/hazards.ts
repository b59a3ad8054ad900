/** Hazards of a spec. */
import type { Choice } from './choice.ts';

export type TargetSpec = { readonly kind: 'site'; readonly site: number } | { readonly kind: 'lane'; readonly lane: number };

export type TimingSpec =
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'renewal'; readonly up: Choice };

export interface HazardSpec {
  readonly id: string;
  /** All are struck at once by one disruption. */
  readonly targets: readonly TargetSpec[];
  readonly when: TimingSpec;
  /** From the strike to the first moment of recovery. */
  readonly lasts: Choice;
  /** What is left of the output of the target while it lasts, 0 to 1. */
  readonly output: number;
  /** True: the sites it strikes place no orders until it is whole again. */
  readonly stopsOrders: boolean;
  /** What a strike does to goods under way on the lanes it strikes: nothing (an output of 0 holds them), or they are destroyed. */
  readonly transit: 'kept' | 'destroyed';
  /** How it comes back, an entry of the recovery registry. */
  readonly recovery: Choice;
}
