import { DAY } from '../../engine/index.ts';
import { capital, formatAmount, formatShare } from '../data/format.ts';
import { WORTH_TELLING } from './disrupted-markets.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/** A site is quiet again after so many days without more lost than in the undisturbed run. */
const QUIET_DAYS = 5;

/** Returns the days on which a site starts to turn customers away that it would have served undisturbed. */
export function tellLosses({ spec, names, network, playback }: StorySource): StoryEvent[] {
  const { days, disturbed, undisturbed } = playback;
  return network.sites.flatMap(({ markets, waysIn }, site) => {
    const events: StoryEvent[] = [];
    const weights = markets.map((m) => weightOf(spec, m));
    const sum = (column: Float64Array, day: number): number => markets.reduce((total, m, i) => total + column[m * days + day] * weights[i], 0);
    let last = -Infinity;
    for (let day = Math.ceil(spec.warmup / DAY); day < days && markets.length > 0; day++) {
      const lost = sum(disturbed.lost, day);
      if (lost <= sum(undisturbed.lost, day) || lost < WORTH_TELLING * sum(disturbed.demanded, day)) continue;
      if (day - last > QUIET_DAYS) {
        const time = Math.min((day + 1) * DAY, spec.horizon) - 1;
        events.push({ kind: 'lost', time, text: `${capital(names.site(site))} turns customers away: ${amount(day)} lost today.`, sites: [site], ways: waysIn });
      }
      last = day;
    }
    return events;

    function amount(day: number): string {
      if (markets.length > 1) return `${formatShare(sum(disturbed.lost, day) / sum(disturbed.demanded, day))} of demand`;
      const point = spec.markets[markets[0]].stockPoint;
      const { quantum, unit } = spec.products[spec.stockPoints[point].product];
      return `${formatAmount(disturbed.lost[markets[0] * days + day] * quantum, unit)} of ${names.productAt(point)}`;
    }
  });
}

function weightOf(spec: StorySource['spec'], market: number): number {
  const { value, quantum } = spec.products[spec.stockPoints[spec.markets[market].stockPoint].product];
  return Math.max(value, 1e-9) * quantum;
}
