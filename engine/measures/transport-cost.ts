import { measure } from './measure.ts';
import { sumOver } from './totals.ts';

export const transportCost = measure('transportCost', 'money', 'Freight of goods that set out over lanes, and what each shipment costs whatever its size.', ({ lanes, spec }, record) => {
  const { shipped, shipments } = record.lanes;
  return sumOver(spec.lanes, ({ trip }, l) => Math.floor(shipped[l] * lanes.freight[l] + shipments[l] * trip * 1_000_000 + 0.5)) / 1_000_000;
});
