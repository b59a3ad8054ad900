import { capital, formatAmount, formatNumber } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';
import type { DescriptionRow } from './description.ts';

/** Returns when the next sailing of a lane leaves, and how much more it takes. A lane without sailings has none to tell of: it throws. */
export function describeSailing({ spec, names, shipments }: Pick<Scene, 'spec' | 'names' | 'shipments'>, lane: number, time: number): DescriptionRow {
  const { sailings, to } = spec.lanes[lane];
  if (sailings === null) throw new Error(`lane ${spec.lanes[lane].id} has no sailings`);
  const { every, first, capacity } = sailings;
  const next = first + Math.ceil((time - first) / every) * every;
  const label = 'Next sailing';
  const value = capital(names.calendar.dateAt(next));
  if (capacity === null) return { label, value };
  const { quantum, unit } = spec.products[spec.stockPoints[to].product];
  let taken = 0;
  for (let s = 0; s < shipments.count; s++) if (shipments.lane[s] === lane && shipments.sails[s] === next && shipments.leaves[s] <= time) taken += shipments.quantity[s];
  return { label, value, detail: `Room for ${formatNumber(Math.max(0, capacity - taken) * quantum)} of ${formatAmount(capacity * quantum, unit)}.` };
}
