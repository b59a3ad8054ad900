import { param, type Choice, type Entry } from '../../engine/index.ts';
import type { Calendar } from './calendar.ts';
import { formatAmount, formatDays, list } from './format.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

/** What a policy of a stock point is called, with its parameters, and what it does. */
export interface PolicyWords {
  /** "s-S: s 300 kg, S 900 kg". */
  readonly name: string;
  /** One sentence of its registry entry. */
  readonly does: string;
}

/** Returns a policy in words; `unit` is that of the product. */
export function policyWords(entry: Entry, { params }: Choice, unit: string, calendar: Calendar): PolicyWords {
  const values = entry.params.map((spec) => {
    const given = params[spec.name];
    if (spec.list === true) return `${spec.name} ${list((Array.isArray(given) ? given : []).map((value) => number.format(value)))}`;
    const value = param(entry, params, spec.name);
    return `${spec.name} ${spec.unit === 'quantity' ? formatAmount(value, unit) : spec.unit === 'time' ? timeWords(value, calendar) : number.format(value)}`;
  });
  return { name: entry.kind + (values.length > 0 ? `: ${values.join(', ')}` : ''), does: whatItDoes(entry) };
}

function timeWords(days: number, calendar: Calendar): string {
  return days === 0 ? formatDays(0) : calendar.length(days);
}

/** Returns what an entry does: the first part of its summary, without what it is good for. */
export function whatItDoes({ summary }: Pick<Entry, 'summary'>): string {
  const [first] = summary.split(/; |\. |\.$/);
  return `${first}.`;
}
