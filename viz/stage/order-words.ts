import { DAY, type StockPointMeasures } from '../../engine/index.ts';
import { capital, formatAmount, formatNumber } from '../data/format.ts';
import type { OrderPeriods } from './order-periods.ts';
import type { StorySource } from './story-event.ts';

/** Returns what a period of the scenario is called: "day", "week", "3 days". */
export function periodName({ names }: Pick<StorySource, 'names'>, period: number): string {
  const { days, unit, length } = names.calendar;
  return period === days * DAY ? unit : period === DAY ? 'day' : length(period / DAY);
}

/** Returns the orders of a stock point up to period `now` as a sentence, for those who hear the page. */
export function orderWords({ spec, names }: Pick<StorySource, 'spec' | 'names'>, point: number, { ordered, asked, period, made }: OrderPeriods, now: number): string {
  const { product } = spec.stockPoints[point];
  const amount = (units: number): string => formatAmount(units, spec.products[product].unit);
  const verb = made ? 'begun' : 'ordered';
  const head = `${capital(names.product(product))}: ${verb} and asked for, by ${periodName({ names }, period)}`;
  const last = Math.min(now, ordered.length - 1);
  if (last < 0) return `${head}. Nothing is counted yet.`;
  let most = 0;
  for (let k = 1; k <= last; k++) if (ordered[k] > ordered[most]) most = k;
  const when = (k: number): string => names.calendar.dateAt(spec.warmup + k * period);
  return `${head}. In ${when(last)}: ${amount(ordered[last])} ${verb}, ${formatNumber(asked[last])} asked for. Most so far: ${amount(ordered[most])} in ${when(most)}.`;
}

/** Returns the bullwhip ratio of a stock point, the variance of its orders over that of what it is asked for, in words. */
export function bullwhipWords({ bullwhipRatio }: Pick<StockPointMeasures, 'bullwhipRatio'>): string {
  return Number.isNaN(bullwhipRatio) ? 'none: what is asked for never varies' : ratio.format(bullwhipRatio);
}

const ratio = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
