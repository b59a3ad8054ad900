import type { Columns } from './columns.ts';
import type { Disruption } from './disruptions.ts';
import type { StorySource } from './story-event.ts';
import { isSilenceOnly } from './tell-disruption.ts';

/**
 * Returns how long what is in stock next door will last at the rate that the network usually asks for it:
 * "The stock of flour at Bakery lasts another 6 days." For the customer of what was struck that runs out first, or for what was struck where it only orders nothing; empty where nobody depends on it, or has another source.
 */
export function coverSentence({ spec, network, names }: Pick<StorySource, 'spec' | 'network' | 'names'>, columns: Columns, d: Pick<Disruption, 'sites' | 'ways' | 'output' | 'stopsOrders'>): string {
  const struck = new Set(d.sites);
  const closed = new Set(d.ways);
  const silence = isSilenceOnly(d);
  let first: { point: number; days: number } | null = null;
  spec.stockPoints.forEach(({ source, site, nominalRate }, point) => {
    if (source.kind !== 'lanes' || nominalRate <= 0 || struck.has(site) !== silence) return;
    const cut = silence || source.lanes.every((lane) => struck.has(spec.stockPoints[spec.lanes[lane].from].site) || closed.has(network.wayOf[lane]));
    const days = columns.stock[point] / nominalRate;
    if (cut && (first === null || days < first.days)) first = { point, days };
  });
  return first === null ? '' : sentence(first);

  function sentence({ point, days }: { point: number; days: number }): string {
    const goods = `${names.productAt(point)} at ${names.site(spec.stockPoints[point].site)}`;
    if (columns.stock[point] <= 0) return `There is no ${goods}.`;
    return `The stock of ${goods} lasts ${days < 1 ? 'less than a day' : `another ${names.calendar.length(Math.floor(days))}`}.`;
  }
}
