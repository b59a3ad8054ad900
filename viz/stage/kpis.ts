import { measures } from '../../engine/index.ts';
import { formatNumber, formatShare, pluralOf } from '../data/format.ts';
import { formatMeasure, measureTitle, unitBeside } from '../data/measure-format.ts';
import type { Scene } from '../data/scene.ts';

/** One number of the strip above the stage. */
export interface Kpi {
  readonly name: string;
  /** What the values count, empty where they say so themselves. */
  readonly unit: string;
  readonly definition: string;
  /** Of the whole run, and of the same run without hazards; null where it only exists for the pair. */
  readonly whole: string;
  readonly undisturbed: string | null;
  /** Up to now; null where it takes the whole run. */
  readonly soFar: (() => string) | null;
}

const shown = ['fillRate', 'lostUnits', 'depth', 'impactLag', 'serviceRecoveryTime', 'lossArea', 'profit', 'totalCost'];

/** Returns the numbers of a scene, in the order of the strip. */
export function readKpis(scene: Scene): Kpi[] {
  const { playback, names } = scene;
  return shown.flatMap((kind) => {
    const measure = measures.get(kind);
    if (measure === undefined) return [];
    return {
      name: measureTitle(kind),
      unit: unitBeside(kind, pluralOf(unitOfMarkets(scene)), names.currency),
      definition: measure.summary,
      whole: formatMeasure(kind, measure.paired ? playback.pair[kind] : playback.measures[kind]),
      undisturbed: measure.paired ? null : formatMeasure(kind, playback.undisturbedMeasures[kind]),
      soFar: soFarOf(scene, kind),
    };
  });
}

/** Returns what markets count their goods in: the unit of the product where all buy the same unit, else "unit". */
export function unitOfMarkets({ spec }: Pick<Scene, 'spec'>): string {
  const units = new Set(spec.markets.map(({ stockPoint }) => spec.products[spec.stockPoints[stockPoint].product].unit));
  const [first] = units;
  return units.size === 1 ? first : 'unit';
}

function soFarOf({ spec, playhead }: Scene, kind: string): (() => string) | null {
  const quanta = spec.markets.map(({ stockPoint }) => spec.products[spec.stockPoints[stockPoint].product].quantum);
  const total = (column: Float64Array): number => quanta.reduce((sum, quantum, m) => sum + column[m] * quantum, 0);
  const { columns } = playhead;
  if (kind === 'fillRate') return () => formatShare(total(columns.filledAtOnce) / total(columns.demanded));
  if (kind === 'lostUnits') return () => formatNumber(total(columns.lost));
  return null;
}
