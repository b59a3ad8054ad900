import type { Spec } from '../../engine/index.ts';

/** Measures that say nothing where no market pays: they would only turn costs around, and count what is not served as a gain. */
const ofPrices = new Set(['revenue', 'profit', 'pairedLoss', 'lostMargin', 'lostSales', 'backorderedSales', 'lateSales']);

/** What stands beside money where the measures of prices are left out. */
export const NO_PRICES = 'no prices are set';

/** Returns whether any market pays for its goods. */
export function hasPrices(spec: Spec): boolean {
  return spec.markets.some(({ price }) => price > 0);
}

/** Returns whether a measure says something about a scenario. */
export function isTelling(kind: string, spec: Spec): boolean {
  return !ofPrices.has(kind) || hasPrices(spec);
}
