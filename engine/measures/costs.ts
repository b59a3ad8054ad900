/** What the total cost is made of. A new cost is a line here, and then in the total; a test holds this table against the registry. */
import { backorderCost } from './backorder-cost.ts';
import { changeoverCost } from './changeover-cost.ts';
import { holdingCost } from './holding-cost.ts';
import { lostMargin } from './lost-margin.ts';
import type { Measure } from './measure.ts';
import { orderingCost } from './ordering-cost.ts';
import { productionCost } from './production-cost.ts';
import { purchaseCost } from './purchase-cost.ts';
import { scrapCost } from './scrap-cost.ts';
import { shortageCost } from './shortage-cost.ts';
import { transportCost } from './transport-cost.ts';

/** Each a whole number of millionths, so that sums of them are exact. What is paid, and last the margin of lost sales, which nobody pays. */
export const costs: readonly Measure[] = [purchaseCost, orderingCost, productionCost, changeoverCost, transportCost, holdingCost, backorderCost, shortageCost, scrapCost, lostMargin];
