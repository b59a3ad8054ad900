/** Numbers as text, with a narrow no-break space before the unit. */

const SPACE = '\u202f';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const share = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What stands for a number that is not defined. */
export const NONE = '–';

/** Returns a count or amount: whole from 100 up, one decimal below. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  return (Math.abs(value) >= 100 ? whole : fine).format(value === 0 ? 0 : value);
}

/** Returns an amount with its unit, in the plural where that is a plain word: "12 loaves", "3.5 kg". */
export function formatAmount(value: number, unit: string): string {
  return `${formatNumber(value)}${SPACE}${unitFor(value, unit)}`;
}

/** Units whose plural is the same. */
const SYMBOLS = new Set(['kg', 'g', 't', 'l', 'ml', 'm', 'km', 'm2', 'm3', 'kWh', 'MWh', 'unit/day', 'each', 'ea']);

function unitFor(value: number, unit: string): string {
  if (value === 1 || SYMBOLS.has(unit) || unit.length < 3) return unit;
  if (unit === 'loaf') return 'loaves';
  if (/(s|x|ch|sh)$/.test(unit)) return /s$/.test(unit) && !/ss$/.test(unit) ? unit : `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** Returns a share of one as a percentage. */
export function formatShare(value: number): string {
  return Number.isFinite(value) ? `${share.format(100 * value)}${SPACE}%` : NONE;
}

/** Returns a length of time in days. */
export function formatDays(days: number): string {
  return Number.isFinite(days) ? `${formatNumber(days)}${SPACE}${Math.abs(days) === 1 ? 'day' : 'days'}` : NONE;
}

/** Returns money, rounded to whole units. */
export function formatMoney(value: number, currency: string): string {
  return Number.isFinite(value) ? `${currency}${SPACE}${whole.format(value).replace('-', '−')}` : NONE;
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
