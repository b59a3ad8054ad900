/** The registry of inventory policies. A new one is a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { baseStock } from './base-stock.ts';
import { sS } from './s-s.ts';

export const inventoryPolicies = registry([baseStock, sS]);
export type { InventoryPolicy, PolicyView } from './policy.ts';
