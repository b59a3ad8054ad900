/** A shipment table -> a scenario file, and the figures of the fit. */
import { basename, extname } from 'node:path';
import { describeProblem, UsageError } from '../../engine/index.ts';
import { convertShipments, parseScenario, type FitReport } from '../../scenarios/index.ts';
import { problemLine } from './check-scenario.ts';
import { readText } from './read-file.ts';
import { writeText } from './write-file.ts';

export interface ShipmentOptions {
  readonly since?: string;
  readonly until?: string;
  readonly title?: string;
  readonly cite?: string;
}

/** Writes the scenario and returns the figures of the fit. Throws a UsageError that tells everything wrong with the table. */
export function convertShipmentFile(from: string, to: string, options: ShipmentOptions): FitReport {
  if (!['.yaml', '.yml'].includes(extname(to).toLowerCase())) throw new UsageError(`${to}: a fitted scenario is YAML, for its comments; its name must end in .yaml or .yml`);
  const { since = null, until = null, title = `Deliveries of ${basename(from)}`, cite = basename(from) } = options;
  const heading = { name: basename(to, extname(to)), title, cite };
  const result = convertShipments(readText(from), from, { since, until, heading });
  if (!result.ok) throw new UsageError(result.problems.map(describeProblem).join('\n'));
  const check = parseScenario(result.text, to);
  if (!check.ok) throw new UsageError(check.problems.map(problemLine).join('\n'));
  writeText(to, result.text);
  return result.report;
}
