import { allocationPolicies, DAY, forecasts, inventoryPolicies, sourcingPolicies, type Choice, type Entry } from '../../engine/index.ts';
import { formatAmount, formatShare, list } from '../data/format.ts';
import { policyWords, whatItDoes } from '../data/policy-words.ts';
import type { Scene } from '../data/scene.ts';
import type { DescriptionRow } from './description.ts';

type Place = Pick<Scene, 'spec' | 'names' | 'nominalShares'>;

/** Returns how a stock point orders, in words: from whom, by which rule, when, what it foresees, and how it shares out what is short. */
export function orderFacts(place: Place, point: number): DescriptionRow[] {
  return [...suppliers(place, point), ...rule(place, point), ...review(place, point), ...foresight(place, point), ...sharing(place, point)];
}

function suppliers({ spec, names, nominalShares: shares }: Place, point: number): DescriptionRow[] {
  const { source, sourcing } = spec.stockPoints[point];
  if (source.kind !== 'lanes') return source.kind === 'process' ? [{ label: 'Comes from', value: 'its own line' }] : [];
  const who = (lane: number): string => names.site(spec.stockPoints[spec.lanes[lane].from].site);
  const alone = source.lanes.length === 1;
  const named = source.lanes.map((lane) => {
    const several = source.lanes.filter((other) => who(other) === who(lane)).length > 1;
    const name = several ? `${who(lane)} by ${spec.lanes[lane].mode}` : who(lane);
    return shares[lane] >= 1 ? name : `${name} (${shares[lane] > 0 ? formatShare(shares[lane]) : 'backup'})`;
  });
  const policy = sourcing === null ? undefined : sourcingPolicies.get(sourcing.kind);
  return [{ label: 'Orders from', value: list(named), ...(alone ? {} : { detail: policy === undefined ? 'All is ordered from the first.' : whatItDoes(policy) }) }];
}

function rule(place: Place, point: number): DescriptionRow[] {
  const { spec } = place;
  const { policy, safety, minimum, lot, product } = spec.stockPoints[point];
  const { quantum, unit } = spec.products[product];
  const amount = (quanta: number): string => formatAmount(quanta * quantum, unit);
  const bounds = [
    ...(safety > 0 ? [`safety stock ${amount(safety)}`] : []),
    ...(minimum > 1 ? [`at least ${amount(minimum)}`] : []),
    ...(lot > 1 ? [`lots of ${amount(lot)}`] : []),
  ];
  return inWords(place, point, 'Rule', inventoryPolicies, policy, bounds);
}

function review({ spec, names }: Place, point: number): DescriptionRow[] {
  const { review: periods } = spec.stockPoints[point];
  if (spec.stockPoints[point].policy === null) return [];
  const every = periods === null ? 'whenever its position may have fallen' : `every ${names.calendar.length(periods.every / DAY)}`.replace('every 1\u00a0', 'every ');
  return [{ label: 'Looks', value: every }];
}

function foresight(place: Place, point: number): DescriptionRow[] {
  const { forecast } = place.spec.stockPoints[point];
  if (forecast === null) return [];
  const { bias, cv, observes } = forecast;
  const errors = [...(observes === 'sales' ? ['of sales to customers'] : []), ...(bias === 0 ? [] : [`${formatShare(Math.abs(bias))} too ${bias > 0 ? 'high' : 'low'}`]), ...(cv > 0 ? [`off by ${formatShare(cv)}`] : [])];
  return inWords(place, point, 'Forecast', forecasts, forecast.model, errors);
}

/** Nothing to share out where only one asks. */
function sharing(place: Place, point: number): DescriptionRow[] {
  const { spec } = place;
  const asking = spec.lanes.filter(({ from }) => from === point).length + spec.markets.filter(({ stockPoint }) => stockPoint === point).length;
  return asking < 2 ? [] : inWords(place, point, 'When short', allocationPolicies, spec.stockPoints[point].allocation, []);
}

function inWords({ spec, names }: Place, point: number, label: string, family: ReadonlyMap<string, Entry>, choice: Choice | null, more: readonly string[]): DescriptionRow[] {
  const entry = choice === null ? undefined : family.get(choice.kind);
  if (choice === null || entry === undefined) return [];
  const { name, does } = policyWords(entry, choice, spec.products[spec.stockPoints[point].product].unit, names.calendar);
  return [{ label, value: [name, ...more].join(', '), detail: does }];
}
