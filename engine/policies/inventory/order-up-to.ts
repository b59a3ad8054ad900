/** Forecast-driven order-up-to: the level follows the forecast. Chen, Drezner, Ryan, Simchi-Levi (2000), equation 1. */
import { noCheck, type InventoryPolicy, type PolicyView } from './policy.ts';
import { roundUp } from './round-up.ts';

/** Level = expected over the cover + z x forecast error x sqrt(cover in review periods). Where the level falls below the position nothing is sent back. */
function decide(view: PolicyView, i: number): number {
  const period = view.reviewPeriod(i);
  const given = view.param(i, 0);
  const cover = given > 0 ? given : view.leadTime(i) + period;
  const level = view.expected(i, cover) + view.param(i, 1) * view.forecastError(i) * Math.sqrt(cover / period);
  return Math.max(0, roundUp(level) - view.position(i));
}

export const orderUpTo: InventoryPolicy = {
  kind: 'order-up-to',
  family: 'inventory',
  summary: 'Order up to what the forecast says will be asked for while an order is on its way, and a margin for its error; for demand whose level moves.',
  params: [
    { name: 'cover', unit: 'time', range: [0, 36_500], default: 0, doc: 'how long the position is to last, lead time and review period included; 0: just these two together' },
    { name: 'z', unit: 'number', range: [-10, 10], default: 0, doc: 'margin, in standard deviations of the forecast error over the cover' },
  ],
  decide,
  initialLevel: () => 0,
  check: noCheck,
  needsForecast: true,
};
