/** The order in which people are told measures: by what they are about. */
import { measures } from '../../engine/index.ts';

/** Measures by what they are about. One that is in no list goes by its unit, or by being of a pair of runs. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Service: [
    'fillRate', 'cycleServiceLevel', 'cycleServiceLevelPerCycle', 'gammaServiceLevel', 'readyRate', 'otif', 'onTimeDelivery', 'availability',
    'demandedUnits', 'lostUnits', 'backorderedUnits', 'lateUnits', 'backlog', 'customerWaitingTime', 'customerWaitingTimeP95',
  ],
  Stock: [
    'stock', 'daysOfStock', 'stockTurnover', 'expiredUnits', 'wasteUnits', 'orders', 'leadTime', 'leadTimeP95', 'orderResponseTime', 'orderResponseTimeP95',
    'bullwhipRatio', 'bullwhipRatioPerStage',
  ],
  'Making and moving': ['utilisation', 'changeoverTime', 'blockedTime', 'downTime', 'starvedTime', 'defectUnits', 'lostUnderWayUnits', 'emissions'],
  Money: [],
  Resilience: [],
  Other: [],
};

export interface MeasureGroup {
  readonly heading: string;
  readonly names: readonly string[];
}

/** Returns the heading under which a measure stands. */
export function headingOf(name: string): string {
  const listed = Object.keys(GROUPS).find((heading) => GROUPS[heading].includes(name));
  if (listed !== undefined) return listed;
  const measure = measures.get(name);
  if (measure?.paired === true) return 'Resilience';
  return measure?.unit === 'money' ? 'Money' : 'Other';
}

/** Returns the names in groups, each group in the order given; groups without a name are left out. */
export function measureGroups(names: readonly string[]): MeasureGroup[] {
  return Object.keys(GROUPS)
    .map((heading) => ({ heading, names: names.filter((name) => headingOf(name) === heading) }))
    .filter((group) => group.names.length > 0);
}
