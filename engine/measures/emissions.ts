import { measure } from './measure.ts';
import { quantumAt, sumOver } from './totals.ts';

export const emissions = measure('emissions', 'kg', 'Carbon dioxide, or what counts as much, of goods that set out over lanes: quantity x what moving one unit the whole way gives off (weight x distance x factor of the mode; ISO 14083, 2023).', (model, { lanes }) => {
  return sumOver(model.spec.lanes, ({ to, emissions: each }, l) => lanes.shipped[l] * quantumAt(model, to) * each);
});
