/** The registry of sizings. A new one is an entry in a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { disruptedEoqSizing, eoqSizing, flowingRQSizing, rQSizing, sSSizing, yieldEoqSizing } from './lots.ts';
import { baseStockSizing, continuousBaseStockSizing, disruptedNewsvendorSizing, newsvendorSizing, serviceLevelSizing, servicePointSizing, yieldNewsvendorSizing } from './single-level.ts';
import { guaranteedServiceSizing, normalLineSizing, poissonLineSizing } from './stages.ts';
import type { Sizing } from './sizing.ts';

/** Every sizing by its kind, in the order of help and reference. */
export const sizings: ReadonlyMap<string, Sizing> = registry([
  newsvendorSizing,
  baseStockSizing,
  continuousBaseStockSizing,
  serviceLevelSizing,
  servicePointSizing,
  sSSizing,
  rQSizing,
  flowingRQSizing,
  eoqSizing,
  disruptedEoqSizing,
  disruptedNewsvendorSizing,
  yieldNewsvendorSizing,
  yieldEoqSizing,
  normalLineSizing,
  poissonLineSizing,
  guaranteedServiceSizing,
]);
