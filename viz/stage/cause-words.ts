import type { Names } from '../data/names.ts';
import type { Cause } from './cause.ts';

/** Returns one link of a causal chain in words, as part of a sentence: "Mill is down (flood, day 41)". */
export function causeWords(cause: Cause, names: Names): string {
  switch (cause.kind) {
    case 'siteDown':
      return `${names.site(cause.site)} is down (${names.hazard(cause.hazard)}, ${names.calendar.dateAt(cause.since)})`;
    case 'siteReduced':
      return `${names.site(cause.site)} has not its usual output (${names.hazard(cause.hazard)})`;
    case 'siteSilent':
      return `${names.site(cause.site)} ${silenceWords(cause, names)}`;
    case 'wayClosed':
      return `the lane ${names.way(cause.way)} is closed (${names.hazard(cause.hazard)}, ${names.calendar.dateAt(cause.since)})`;
    case 'wayReduced':
      return `the lane ${names.way(cause.way)} carries less than usual (${names.hazard(cause.hazard)})`;
    case 'lineDown':
      return `the ${names.line(cause.line)} at ${names.site(cause.site)} is down (breakdown, ${names.calendar.dateAt(cause.since)})`;
    case 'lineHeldUp':
      return `the ${names.line(cause.line)} at ${names.site(cause.site)} is held up for want of room at the ${names.line(cause.next)}`;
    case 'lostOnWay':
      return `${names.product(cause.product)} was lost on the way from ${names.way(cause.way)} (${names.calendar.dateAt(cause.since)})`;
    case 'sailing':
      return `${names.product(cause.product)} waits for the sailing of ${names.calendar.dateAt(cause.sails)} from ${names.way(cause.way)}`;
    case 'waits':
      return `${names.site(cause.site)} waits for ${names.productAt(cause.point)}`;
    case 'empty':
      return `${names.site(cause.site)} is out of ${names.productAt(cause.point)}`;
  }
}

/** Returns a chain as one sentence without its full stop: "A is out of x because B waits for y because C is down (flood, day 41)". */
export function chainWords(causes: readonly Cause[], names: Names): string {
  return causes.map((cause, i) => (cause.kind === 'siteSilent' && isOf(causes[i - 1], cause.site) ? `it ${silenceWords(cause, names)}` : causeWords(cause, names))).join(' because ');
}

function silenceWords({ hazard, since }: { readonly hazard: number; readonly since: number }, names: Names): string {
  return `places no orders (${names.hazard(hazard)}, ${names.calendar.dateAt(since)})`;
}

function isOf(cause: Cause | undefined, site: number): boolean {
  return cause !== undefined && 'site' in cause && cause.site === site;
}
