import type { ScenarioDocument } from '../../scenarios/index.ts';

const days = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7 } as const;

/** Returns the days in one time unit of a document. */
export function daysPerTimeUnit(document: Pick<ScenarioDocument, 'unit'>): number {
  return days[document.unit?.time ?? 'day'];
}
