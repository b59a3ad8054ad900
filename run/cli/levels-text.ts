/** Automatic levels for people, and what a simulation reached with them. */
import type { SizedLevel } from '../../scenarios/index.ts';
import type { ReachedService } from '../levels-check.ts';
import { numberText } from './number-text.ts';
import { tableText, type Column } from './table-text.ts';

/** Returns a policy as it stands in a document: `s-S { s: 3, S: 9 }`. */
export function policyText(inventory: SizedLevel['inventory']): string {
  if (typeof inventory !== 'object') return String(inventory);
  const [kind, params] = Object.entries(inventory)[0];
  return `${kind} { ${Object.entries(params).map(([name, value]) => `${name}: ${numberText(Number(value))}`).join(', ')} }`;
}

const columns: readonly Column[] = [
  { head: 'site' }, { head: 'product' }, { head: 'target' }, { head: 'policy' }, { head: 'demand a day', right: true }, { head: 'sd', right: true },
  { head: 'lead time, days', right: true }, { head: 'sd', right: true },
];

/** Returns a table of the levels; with `reached`, how much service each stock point gave. */
export function levelsText(levels: readonly SizedLevel[], reached: readonly ReachedService[] | null): string {
  const rows = levels.map(({ site, product, target, inventory, demand, demandSd, leadTime, leadTimeSd }, k) => {
    const service = reached?.[k];
    const last = service === undefined ? [] : [`${numberText(service.fillRate)} (${numberText(service.low)} to ${numberText(service.high)})`];
    return [site, product, `${target.measure} ${target.service}`, policyText(inventory), ...[demand, demandSd, leadTime, leadTimeSd].map(numberText), ...last];
  });
  return tableText(reached === null ? columns : [...columns, { head: 'fill rate reached, 95 % interval' }], rows);
}
