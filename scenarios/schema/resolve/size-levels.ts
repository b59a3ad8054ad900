/** Levels for stock points whose inventory policy is automatic. Silver, Pyke and Thomas (2017), chapter 6. */
import { baseStockForService, eoq, orderPointForService, type Choice, type OrderOfEvents } from '../../../engine/index.ts';
import { autoOf, UNSIZED, type AutoTarget } from '../auto.ts';
import type { ChoiceDocument } from '../choice.ts';
import type { ScenarioDocument } from '../document.ts';
import type { Draft } from '../draft.ts';
import { layOut, type Layout } from '../layout.ts';
import { quantumOf } from '../quantity.ts';
import { reviewOf } from '../review.ts';
import { chooseSources } from '../rules/feeding.ts';
import type { SourceChoice } from '../source.ts';
import { leadTimeOf } from '../source-facts.ts';
import { daysIn } from '../units.ts';
import { demandOfPoints, type PointDemand } from './point-demand.ts';

/** What was worked out for one stock point, and out of what. Quantities in units of the product, times in days. */
export interface SizedLevel {
  readonly site: string;
  readonly product: string;
  readonly target: AutoTarget;
  readonly inventory: ChoiceDocument;
  /** A day of what is asked of it: mean, and standard deviation. */
  readonly demand: number;
  readonly demandSd: number;
  readonly leadTime: number;
  readonly leadTimeSd: number;
  /** Between looks at the stock: reviews, or demands that come at periods; 0: at any time. */
  readonly every: number;
  /** What a lot costs to order and a unit to hold for a day made of it; 0: orders cost nothing, each is for what was asked. */
  readonly lot: number;
}

/** Returns the levels of the automatic policies of a sound document, by position of the policy. */
export function sizeLevels(document: ScenarioDocument, draft: Draft): ReadonlyMap<number, SizedLevel> {
  const targets = new Map((document.policies ?? []).flatMap(({ inventory }, k) => {
    const target = autoOf(inventory);
    return target === null ? [] : [[k, target] as const];
  }));
  if (targets.size === 0) return new Map();
  const layout = layOut(draft);
  const sources = chooseSources(draft, layout);
  const demands = demandOfPoints(draft, layout, sources);
  return new Map(Array.from(targets, ([k, target]) => {
    const { at, product } = draft.policies[k].value;
    const i = layout.find(at, product);
    return [k, sizeOne(draft, layout, sources[i], demands[i], i, target)] as const;
  }));
}

function sizeOne(draft: Draft, layout: Layout, choice: SourceChoice, { mean, variance, every: asked }: PointDemand, i: number, target: AutoTarget): SizedLevel {
  const { site, product, policy } = layout.points[i];
  const quantum = quantumOf(draft.products.get(product)?.value);
  const review = policy === null ? null : reviewOf(draft, policy.value);
  const every = review?.every ?? asked;
  const lead = choice.source === null ? { mean: 0, sd: 0 } : leadTimeOf(draft, layout, choice.source);
  const lot = lotOf(draft, product, mean, choice);
  const facts = { site, product, target, demand: mean, demandSd: Math.sqrt(variance), leadTime: lead.mean, leadTimeSd: lead.sd, every, lot };
  const up = (units: number): number => Math.max(0, Math.ceil(units / quantum - 1e-9) * quantum);
  const covers = coverOf(draft.order, lead, every, asked);
  if (mean === 0 || covers === null) return { ...facts, inventory: UNSIZED };
  const { unit, leadTime, leadTimeSd } = covers;
  const covered = { demand: lawOfMoments(mean * unit, variance * unit, quantum), leadTime, leadTimeSd };
  if (every > 0 && lot <= mean * every) return { ...facts, inventory: { 'base-stock': { S: up(baseStockForService(covered, target).level) } } };
  const Q = Math.max(lot, quantum);
  const { level } = orderPointForService({ ...covered, leadTime: leadTime + (every > 0 ? 1 : 0), Q }, target);
  if (lot === 0) return { ...facts, inventory: { 'base-stock': { S: up(level + quantum) } } };
  return { ...facts, inventory: { 's-S': { s: up(level), S: up(level + Q) } } };
}

/** Orders of happening in which what comes in at a moment serves what is asked for at that moment, and orders come after both. */
const SERVED_FIRST: ReadonlySet<OrderOfEvents> = new Set(['demand-first', 'upstream-first']);

/**
 * Returns the unit of time, in days, and the lead time in it, that a level has to cover beside one such unit; null where an
 * order comes in before anybody has to wait. Where orders follow demands that come at periods, an order placed after a
 * demand covers one demand less.
 */
function coverOf(order: OrderOfEvents, lead: { readonly mean: number; readonly sd: number }, every: number, asked: number): { readonly unit: number; readonly leadTime: number; readonly leadTimeSd: number } | null {
  if (every === 0) return { unit: 1, leadTime: lead.mean, leadTimeSd: lead.sd };
  const head = SERVED_FIRST.has(order) ? Math.min(asked, every) : 0;
  if (head === every && lead.mean === 0) return null;
  // Of demands that come at periods, those within a part of one are none.
  const days = head > 0 && lead.sd === 0 ? Math.ceil(lead.mean / head - 1e-9) * head : lead.mean;
  return { unit: every, leadTime: Math.max(0, days - head) / every, leadTimeSd: lead.sd / every };
}

/** Returns the lot that ordering and holding costs make best, in units; 0 where orders are free, or holding is, or goods are made. */
function lotOf({ costs, products }: Draft, product: string, mean: number, { source }: SourceChoice): number {
  const K = costs.ordering?.[product] ?? 0;
  const { rate, per } = costs.holding ?? { rate: 0, per: 'year' as const };
  const h = ((products.get(product)?.value.value ?? 0) * rate) / (per === 'year' ? 365 : daysIn(per));
  return source?.kind === 'lanes' && K > 0 && h > 0 && mean > 0 ? eoq({ K, h, rate: mean }).Q : 0;
}

/** Returns a law with this mean and variance: of whole numbers for counted goods where it can be, else gamma. */
function lawOfMoments(mean: number, variance: number, quantum: number): Choice {
  if (variance <= 1e-9 * mean * mean) return { kind: 'constant', params: { value: mean } };
  if (quantum === 1 && Math.abs(variance - mean) <= 1e-6 * mean) return { kind: 'poisson', params: { mean } };
  if (quantum === 1 && variance > mean) return { kind: 'negative-binomial', params: { mean, sd: Math.sqrt(variance) } };
  return { kind: 'gamma', params: { mean, cv: Math.sqrt(variance) / mean } };
}

/** Returns the draft with the levels in place of the automatic policies. */
export function withLevels(draft: Draft, levels: ReadonlyMap<number, SizedLevel>): Draft {
  if (levels.size === 0) return draft;
  return {
    ...draft,
    policies: draft.policies.map((member, k) => {
      const level = levels.get(k);
      return level === undefined ? member : { ...member, value: { ...member.value, inventory: level.inventory } };
    }),
  };
}
