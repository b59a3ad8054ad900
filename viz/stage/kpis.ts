import { measures } from '../../engine/index.ts';
import { capital, formatAmount, formatDays, formatMoney, formatShare, NONE } from '../data/format.ts';
import type { Scene } from '../data/scene.ts';

/** One number of the strip above the stage. */
export interface Kpi {
  readonly name: string;
  readonly definition: string;
  /** Of the whole run, and of the same run without hazards; `null` where it only exists for the pair. */
  readonly whole: string;
  readonly undisturbed: string | null;
  /** Up to now; null where it takes the whole run. */
  readonly soFar: (() => string) | null;
}

const titles: Readonly<Record<string, string>> = {
  fillRate: 'Fill rate',
  lostUnits: 'Lost',
  depth: 'Depth',
  impactLag: 'Impact lag',
  serviceRecoveryTime: 'Recovery time',
  lossArea: 'Loss area',
  profit: 'Profit',
  totalCost: 'Total cost',
};

/** Returns the numbers of a scene, in the order of the strip. */
export function readKpis(scene: Scene): Kpi[] {
  const { playback, names } = scene;
  const unit = unitOfMarkets(scene);
  return Object.keys(titles).flatMap((kind) => {
    const measure = measures.get(kind);
    if (measure === undefined) return [];
    const format = (value: number | undefined): string => formatMeasure(value ?? NaN, measure.unit, unit, names.currency);
    return {
      name: titles[kind],
      definition: `${measure.summary} Unit: ${measure.unit === 'money' ? names.currency : measure.unit}.`,
      whole: format(measure.paired ? playback.pair[kind] : playback.measures[kind]),
      undisturbed: measure.paired ? null : format(playback.undisturbedMeasures[kind]),
      soFar: soFarOf(scene, kind, unit),
    };
  });
}

/** Returns what a measure is called on screen. */
export function measureTitle(kind: string): string {
  return titles[kind] ?? capital(kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** Returns a measure as text, by its unit. */
export function formatMeasure(value: number, unit: string, goods: string, currency: string): string {
  if (!Number.isFinite(value)) return NONE;
  if (unit === 'share') return formatShare(value);
  if (unit === 'days') return formatDays(value);
  if (unit === 'money') return formatMoney(value, currency);
  return formatAmount(value, unit === 'units' ? goods : unit);
}

/** Returns what markets count their goods in: the unit of the product where all buy the same unit, else "unit". */
export function unitOfMarkets({ spec }: Pick<Scene, 'spec'>): string {
  const units = new Set(spec.markets.map(({ stockPoint }) => spec.products[spec.stockPoints[stockPoint].product].unit));
  const [first] = units;
  return units.size === 1 ? first : 'unit';
}

function soFarOf(scene: Scene, kind: string, unit: string): (() => string) | null {
  const { columns } = scene.playhead;
  const total = (column: Float64Array): number => scene.spec.markets.reduce((sum, { stockPoint }, m) => sum + column[m] * scene.spec.products[scene.spec.stockPoints[stockPoint].product].quantum, 0);
  if (kind === 'fillRate') return () => formatShare(total(columns.filledAtOnce) / total(columns.demanded));
  if (kind === 'lostUnits') return () => formatAmount(total(columns.lost), unit);
  return null;
}
