import { measures } from '../../engine/index.ts';
import { capital, formatDays, formatNumber, formatShare, NONE } from './format.ts';

const titles: Readonly<Record<string, string>> = {
  fillRate: 'Fill rate',
  lostUnits: 'Lost',
  otif: 'On time in full',
  leadTimeP95: 'Lead time p95',
  orderResponseTimeP95: 'Order response time p95',
  serviceRecoveryTime: 'Service recovery time',
  pairedLoss: 'Money lost',
  pairedLostUnits: 'Lost to disruptions',
};

/** Returns what a measure is called on screen. */
export function measureTitle(kind: string): string {
  return titles[kind] ?? capital(kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** Returns the unit that stands once beside a title; empty where each value carries its own. */
export function unitBeside(kind: string, goods: string, currency: string): string {
  const unit = measures.get(kind)?.unit;
  return unit === 'money' ? currency : unit === 'units' ? goods : unit === 'share' || unit === 'days' ? '' : (unit ?? '');
}

/** Returns the value of a measure without the unit that stands beside its title. */
export function formatMeasure(kind: string, value: number | undefined): string {
  return measures.get(kind)?.unit === 'days' && value !== undefined ? formatDays(value) : formatBare(kind, value);
}

const two = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** Returns how far an interval reaches to either side of its middle: "±0.26", of a share in per cent. */
export function formatHalfWidth(kind: string, [low, high]: readonly [number, number]): string {
  const half = (high - low) / 2;
  if (!Number.isFinite(half)) return NONE;
  const share = measures.get(kind)?.unit === 'share';
  return `±${half >= 100 ? formatNumber(half) : two.format(share ? 100 * half : half)}${share ? '\u202f%' : ''}`;
}

/** Returns the value of a measure as a bare number; a share as a percentage. */
export function formatBare(kind: string, value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return NONE;
  const unit = measures.get(kind)?.unit;
  if (unit === 'share') return formatShare(value);
  return formatNumber(unit === 'money' && Math.abs(value) < 1e7 ? Math.round(value) : value);
}
