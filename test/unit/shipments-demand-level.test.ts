import { expect, test } from 'vitest';
import { demandLevels, RECENT_DAYS } from '../../scenarios/files/shipments/demand-level.ts';
import type { Flow } from '../../scenarios/files/shipments/flows.ts';
import type { Shipment } from '../../scenarios/files/shipments/shipment.ts';

/** Returns a flow of deliveries of 10 packs each, promised on these days. */
function flow(group: string, days: readonly number[]): Flow {
  const way = { country: 'Kenya', route: 'direct', mode: 'air', maker: 'Alpha', group } as const;
  const shipments = days.map((scheduled): Shipment => ({ ...way, quoted: null, ordered: null, scheduled, delivered: scheduled, quantity: 10, value: null }));
  return { ...way, shipments };
}

const every = (step: number, from: number, to: number): number[] => Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + i * step);
const days = 4 * RECENT_DAYS;

test('what grew is asked for as in the last two years', () => {
  const grown = flow('grown', [...every(73, 0, 3 * RECENT_DAYS), ...every(7.3, 3 * RECENT_DAYS, days)]);
  const steady = flow('steady', every(7.3, 0, days));
  const levelOf = demandLevels([grown, steady], days - 1, days, 20);
  expect(levelOf('grown').rows).toBe(100);
  expect(levelOf('grown').factor).toBeCloseTo(100 / RECENT_DAYS / (130 / days));
  expect(levelOf('steady').factor).toBeCloseTo(1);
});

test('few recent rows, or a short table, tell no level', () => {
  const ended = flow('ended', every(7.3, 0, 3 * RECENT_DAYS));
  expect(demandLevels([ended], days - 1, days, 20)('ended')).toEqual({ factor: 1, rows: 0 });
  expect(demandLevels([ended], RECENT_DAYS - 1, RECENT_DAYS, 20)('ended')).toEqual({ factor: 1, rows: 0 });
});
