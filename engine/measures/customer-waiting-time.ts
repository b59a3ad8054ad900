import { DAY } from '../spec.ts';
import { measure } from './measure.ts';
import { unitsOverMarkets } from './totals.ts';

export const customerWaitingTime = measure('customerWaitingTime', 'days', 'From asking to getting, mean of the units that markets got, 0 for those they got at once (van der Heijden and de Kok 1992); undefined when they got none.', (model, { markets }) => {
  return unitsOverMarkets(model, markets.waited) / unitsOverMarkets(model, markets.filled) / DAY;
});
