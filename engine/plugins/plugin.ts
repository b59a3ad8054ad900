/** What a plugin is: policies of a user's own, as plain data of the same form as the house's. */
import type { AllocationPolicy } from '../policies/allocation/index.ts';
import type { DispatchingPolicy } from '../policies/dispatching/index.ts';
import type { Forecast } from '../policies/forecast/index.ts';
import type { InventoryPolicy, PolicyParams } from '../policies/inventory/index.ts';
import type { SourcingPolicy } from '../policies/sourcing/index.ts';
import type { Entry } from '../registry.ts';

/** An entry whose family is known from the list it stands in, and of which these fields can be left out. */
type Written<E extends Entry, Free extends keyof E = never> = Omit<E, 'family' | Free> & Partial<Pick<E, 'family' | Free>>;

/** An entry none of whose parameters is a list: its functions are given numbers. */
type OfNumbers<E> = { [K in keyof E]: NonNullable<E[K]> extends (params: PolicyParams) => infer R ? (params: Readonly<Record<string, number>>) => R : E[K] };

/** Left out: `initialLevel` is the largest of the parameters that are quantities, 0 without any; `check` finds nothing wrong. */
export type PluginInventoryPolicy = Written<OfNumbers<InventoryPolicy>, 'initialLevel' | 'check'>;

/** Left out: `check` finds nothing wrong. */
export type PluginForecast = Written<OfNumbers<Forecast>, 'check'>;

/** Left out: `check` finds nothing wrong; `nominalShares` are all the same. */
export type PluginSourcingPolicy = Written<SourcingPolicy, 'check' | 'nominalShares'>;

export type PluginAllocationPolicy = Written<AllocationPolicy>;

export type PluginDispatchingPolicy = Written<DispatchingPolicy>;

/** What a module of a user exports as `default` or as `plugin`. */
export interface Plugin {
  /** What errors and results call it; the file's name where there is one. */
  readonly name?: string;
  readonly inventory?: readonly PluginInventoryPolicy[];
  readonly forecast?: readonly PluginForecast[];
  readonly sourcing?: readonly PluginSourcingPolicy[];
  readonly allocation?: readonly PluginAllocationPolicy[];
  readonly dispatching?: readonly PluginDispatchingPolicy[];
}
