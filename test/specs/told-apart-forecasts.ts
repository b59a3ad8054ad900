/** The forecasts at one shop that orders up to what it expects; the weights alike. */
import { lampShop } from './lamp-documents.ts';
import type { Family } from './told-apart.ts';

/** The market. */
type Network = object;

export const forecastFamily: Family<Network> = {
  entries: {
    naive: () => 'naive',
    'moving-average': () => ({ 'moving-average': { window: 4 } }),
    'exponential-smoothing': () => ({ 'exponential-smoothing': { alpha: 0.4 } }),
    holt: () => ({ holt: { alpha: 0.4, beta: 0.4 } }),
    seasonal: () => ({ seasonal: { alpha: 0.4, gamma: 0.4, length: 4 } }),
    autoregressive: () => ({ autoregressive: { phi: 0.4, mean: 50 } }),
  },
  networks: {
    'demand that wanders': { demand: { autoregressive: { phi: 0.6, mean: 50, sd: 10 } } },
    'demand with a season': { demand: { poisson: { mean: 50 } }, season: { step: 1, factors: [0.5, 1, 1, 1.5] } },
    'demand that grows': { demand: { poisson: { mean: 50 } }, trend: 3 },
  },
  document: (market, forecast) =>
    lampShop({ days: 60, stock: 150, makers: { maker: { leadTime: 2 } }, policy: { inventory: { 'order-up-to': {} }, review: 1, forecast }, market: { ...market, unmet: 'backorder' } }),
  same: [
    { pair: ['moving-average', 'naive'], reason: 'the mean of one period', set: () => [{ 'moving-average': { window: 1 } }, 'naive'] },
    { pair: ['exponential-smoothing', 'naive'], reason: 'all the weight on the newest period', set: () => [{ 'exponential-smoothing': { alpha: 1 } }, 'naive'] },
    { pair: ['holt', 'exponential-smoothing'], reason: 'a trend that is never learned is 0', set: () => [{ holt: { alpha: 0.4, beta: 0 } }, { 'exponential-smoothing': { alpha: 0.4 } }] },
  ],
};
