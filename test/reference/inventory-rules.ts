/** How much to order now, in quanta. */
import type { Choice } from '../../engine/spec.ts';
import { planAhead, type Planner } from './planning.ts';
import { roundUp } from './round-up.ts';

/** What a policy may look at. Quantities in quanta, times in days. */
export interface Sight extends Planner {
  /** On hand + on order - backlog - safety stock. */
  readonly position: number;
  echelonPosition(): number;
  readonly forecastError: number;
  /** A parameter that counts units, in whole quanta. */
  quanta(name: string): number;
  /** Any other parameter. */
  number(name: string, byDefault?: number): number;
}

type Rule = (sight: Sight) => number;

const upTo = (level: number, position: number): number => Math.max(0, roundUp(level) - position);

const baseStock: Rule = (s) => upTo(s.quanta('S'), s.position);
const reorder: Rule = (s) => (s.position <= s.quanta('s') ? s.quanta('S') - s.position : 0);

function kanban(s: Sight): number {
  const container = s.quanta('container');
  const cards = s.number('cards') - Math.floor(Math.max(0, s.onHand - s.safety) / container) - Math.ceil(s.onOrder / container);
  return Math.max(0, cards) * container;
}

function multiples(s: Sight): number {
  if (s.position > s.quanta('r')) return 0;
  let quantity = 0;
  while (s.position + quantity <= s.quanta('r')) quantity += s.quanta('Q');
  return quantity;
}

function orderUpTo(s: Sight): number {
  const cover = s.number('cover', 0) === 0 ? s.leadTime + s.reviewDays : s.number('cover');
  return upTo(s.expected(cover) + s.number('z', 0) * s.forecastError * Math.sqrt(cover / s.reviewDays), s.position);
}

/** When the position is below the least, order up to the most. */
const coverage = (s: Sight, least: number, most: number): number => (s.position < roundUp(least) ? upTo(most, s.position) : 0);

/** Net stock is on hand less what is owed; safety stock is a part of the target. */
function anchorAndAdjust(s: Sight): number {
  const thought = s.position - s.onOrder + s.number('beta', 0.34) * s.onOrder;
  return Math.max(0, roundUp(s.expected(s.reviewDays) + s.number('alpha', 0.26) * (s.quanta('target') - thought)));
}

const rules: Readonly<Record<string, Rule>> = {
  'base-stock': baseStock,
  'R-S': baseStock,
  's-S': reorder,
  'R-s-S': reorder,
  'r-Q': (s) => (s.position <= s.quanta('r') ? s.quanta('Q') : 0),
  'r-nQ': multiples,
  'R-Q': (s) => s.quanta('Q'),
  'min-max': (s) => (s.position < s.quanta('min') ? s.quanta('max') - s.position : 0),
  kanban,
  'echelon-base-stock': (s) => upTo(s.quanta('S'), s.echelonPosition()),
  'make-to-order': (s) => upTo(0, s.position),
  'order-up-to': orderUpTo,
  'forward-coverage': (s) => coverage(s, s.expected(s.number('least')), s.expected(s.number('most'))),
  'backward-coverage': (s) => coverage(s, s.expected(1) * s.number('least'), s.expected(1) * s.number('most')),
  'anchor-adjust': anchorAndAdjust,
  mrp: (s) => planAhead(s),
};

export function decide(policy: Choice, sight: Sight): number {
  return rules[policy.kind](sight);
}
