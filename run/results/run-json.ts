/** One run as the JSON that programs read. */
import { ENGINE_VERSION, measures } from '../../engine/index.ts';
import type { MemberMeasures } from './members.ts';
import type { ScenarioLabel } from './scenario-label.ts';

export interface Figure {
  readonly value: number;
  readonly unit: string;
}

/** Beside the figures of the network: what each stock point, line, process and market did in this run. */
export interface RunJson extends MemberMeasures {
  readonly engine: string;
  readonly scenario: ScenarioLabel;
  readonly seed: number;
  readonly replication: number;
  readonly measures: Record<string, Figure>;
  /** The disturbed run against the undisturbed one; empty when the hazards are off. */
  readonly pair: Record<string, Figure>;
  /** The same scenario, seed and replication without hazards. */
  readonly undisturbed: Record<string, Figure>;
  readonly traceHash: string | null;
  readonly events: number;
}

export type Values = Readonly<Record<string, number>>;

/** What one run gave, before it is put in its published form. */
export interface RunFigures extends MemberMeasures {
  readonly seed: number;
  readonly replication: number;
  readonly measures: Values;
  readonly pair: Values;
  readonly undisturbed: Values;
  readonly traceHash: string | null;
  readonly events: number;
}

function figures(values: Values): Record<string, Figure> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, unit: measures.get(name)?.unit ?? '' }]));
}

/** Returns a run in its published form. */
export function runJson(scenario: ScenarioLabel, run: RunFigures): RunJson {
  return {
    engine: ENGINE_VERSION,
    scenario,
    seed: run.seed,
    replication: run.replication,
    measures: figures(run.measures),
    pair: figures(run.pair),
    undisturbed: figures(run.undisturbed),
    stockPoints: run.stockPoints,
    lines: run.lines,
    processes: run.processes,
    markets: run.markets,
    traceHash: run.traceHash,
    events: run.events,
  };
}
