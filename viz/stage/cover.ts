import { capital, formatDays } from '../data/format.ts';
import type { Columns } from './columns.ts';
import type { StoryEvent, StorySource } from './story-event.ts';

/**
 * Returns how long what is in stock next door will last at the rate that the network usually asks for it:
 * "Flour at Bakery lasts another 6 days." For the customer of what was struck that runs out first; empty where nobody depends on it, or has another source.
 */
export function coverSentence({ spec, network, names }: Pick<StorySource, 'spec' | 'network' | 'names'>, columns: Columns, event: Pick<StoryEvent, 'sites' | 'ways'>): string {
  const struck = new Set(event.sites);
  const closed = new Set(event.ways);
  let first: { point: number; days: number } | null = null;
  spec.stockPoints.forEach(({ source, site, nominalRate }, point) => {
    if (source.kind !== 'lanes' || struck.has(site) || nominalRate <= 0) return;
    const cut = source.lanes.every((lane) => struck.has(spec.stockPoints[spec.lanes[lane].from].site) || closed.has(network.wayOf[lane]));
    const days = columns.stock[point] / nominalRate;
    if (cut && (first === null || days < first.days)) first = { point, days };
  });
  return first === null ? '' : sentence(first);

  function sentence({ point, days }: { point: number; days: number }): string {
    const goods = `${names.productAt(point)} at ${names.site(spec.stockPoints[point].site)}`;
    if (columns.stock[point] <= 0) return `There is no ${goods}.`;
    return days < 1 ? `${capital(goods)} lasts less than a day.` : `${capital(goods)} lasts another ${formatDays(Math.floor(days))}.`;
  }
}
