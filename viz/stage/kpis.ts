import { measures } from '../../engine/index.ts';
import { formatNumber, pluralOf } from '../data/format.ts';
import { formatMeasure, measureTitle, unitBeside } from '../data/measure-format.ts';
import { hasPrices, isTelling, NO_PRICES } from '../data/prices.ts';
import type { Scene } from '../data/scene.ts';
import { formatServed } from './served.ts';

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
    if (measure === undefined || !isTelling(kind, scene.spec)) return [];
    const unit = unitBeside(kind, pluralOf(unitOfMarkets(scene)), names.currency);
    return {
      name: measureTitle(kind),
      unit: measure.unit === 'money' && !hasPrices(scene.spec) ? `${unit}; ${NO_PRICES}` : unit,
      definition: inPlainWords(measure.summary),
      whole: valueOf(kind, measure.paired ? playback.pair[kind] : playback.measures[kind]),
      undisturbed: measure.paired ? null : valueOf(kind, playback.undisturbedMeasures[kind]),
      soFar: soFarOf(scene, kind),
    };
  });
}

function valueOf(kind: string, value: number): string {
  return kind === 'fillRate' ? formatServed(value) : formatMeasure(kind, value);
}

const SERVICE = 'service (what was filled at once on the last 7 days, as a share of the undisturbed run)';

/** Returns the definition of a measure without the letter Q: the first mention says what service is. */
export function inPlainWords(summary: string): string {
  const [first, ...others] = summary.replace(/ Q\(t\) is what was filled at once.*?; so/, ' So').replace(/; Q looks back 7 days, so it is back/, '; it looks back 7 days, so it is back').split(/\bQ\b/);
  return others.length === 0 ? first : `${first}${SERVICE}${others.join('service')}`;
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
  if (kind === 'fillRate') return () => formatServed(total(columns.filledAtOnce) / total(columns.demanded));
  if (kind === 'lostUnits') return () => formatNumber(total(columns.lost));
  return null;
}
