/** One run as the JSON that programs read. */
import { ENGINE_VERSION, measures, type StockPointMeasures } from '../../engine/index.ts';
import type { ScenarioLabel } from './scenario-label.ts';

export interface Figure {
  readonly value: number;
  readonly unit: string;
}

export interface RunJson {
  readonly engine: string;
  readonly scenario: ScenarioLabel;
  readonly seed: number;
  readonly replication: number;
  readonly measures: Record<string, Figure>;
  /** The disturbed run against the undisturbed one; empty when the hazards are off. */
  readonly pair: Record<string, Figure>;
  /** The same scenario, seed and replication without hazards. */
  readonly undisturbed: Record<string, Figure>;
  /** What each stock point did in this run, in units of its product. */
  readonly stockPoints: readonly StockPointMeasures[];
  readonly traceHash: string | null;
  readonly events: number;
}

export type Values = Readonly<Record<string, number>>;

/** What one run gave, before it is put in its published form. */
export interface RunFigures {
  readonly seed: number;
  readonly replication: number;
  readonly measures: Values;
  readonly pair: Values;
  readonly undisturbed: Values;
  readonly stockPoints: readonly StockPointMeasures[];
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
    traceHash: run.traceHash,
    events: run.events,
  };
}
