/** Numbers as text. Nothing breaks between a number and its unit. */

const SPACE = '\u00a0';
const NARROW = '\u202f';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });
const share = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What stands for a number that is not defined. */
export const NONE = '–';

/** Returns a count or amount: short from ten million up ("12.3M"), whole from 100 up, one decimal below. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  const size = Math.abs(value);
  const format = size >= 1e7 ? short : size >= 100 ? whole : fine;
  return format.format(value === 0 ? 0 : value).replace('-', '\u2212');
}

/** Returns an amount with its unit, in the plural where that is a plain word: "12 loaves", "3.5 kg". */
export function formatAmount(value: number, unit: string): string {
  return `${formatNumber(value)}${SPACE}${unitFor(value, unit)}`;
}

/** Units whose plural is the same. */
const SYMBOLS = new Set(['kg', 'g', 't', 'l', 'ml', 'm', 'km', 'm2', 'm3', 'kWh', 'MWh', 'unit/day', 'each', 'ea']);

function unitFor(value: number, unit: string): string {
  return value === 1 ? unit : pluralOf(unit);
}

/** Returns a unit in the plural: "loaves", "packs", "kg". */
export function pluralOf(unit: string): string {
  if (SYMBOLS.has(unit) || unit.length < 3) return unit;
  if (unit === 'loaf') return 'loaves';
  if (/(ss|x|ch|sh)$/.test(unit)) return `${unit}es`;
  if (unit.endsWith('s')) return unit;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** Returns a share of one as a percentage. */
export function formatShare(value: number): string {
  return Number.isFinite(value) ? `${share.format(100 * value)}${NARROW}%` : NONE;
}

/** Returns a length of time in days. */
export function formatDays(days: number): string {
  return Number.isFinite(days) ? `${formatNumber(days)}${SPACE}${Math.abs(days) === 1 ? 'day' : 'days'}` : NONE;
}

/** Returns a length of time (days) in hours. */
export function formatHours(days: number): string {
  return formatAmount(24 * days, 'hour');
}

/** Returns money with its currency: "EUR 1,234". */
export function formatMoney(value: number, currency: string): string {
  return Number.isFinite(value) ? `${currency}${SPACE}${formatNumber(Math.abs(value) < 1e7 ? Math.round(value) : value)}` : NONE;
}

/** Returns an id as words: "mill-down" is "mill down". */
export function wordsOf(id: string): string {
  return id.replace(/[-_]+/g, ' ').trim();
}

/** Returns a sentence with its first letter capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns words in a row: "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
