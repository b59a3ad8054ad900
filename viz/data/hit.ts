import type { ScenarioDocument } from '../../scenarios/index.ts';
import { daysPerTimeUnit } from './time-unit.ts';

/** What can be knocked out: a site, a lane, or only the orders that a site places. */
export const hitTargets = ['site', 'lane', 'orders'] as const;

/** What a person knocks out on the stage. */
export interface Hit {
  readonly target: (typeof hitTargets)[number];
  /** Id of the site or lane in the document. */
  readonly id: string;
  /** Days from the end of the warm-up. */
  readonly day: number;
  /** Days. */
  readonly lasts: number;
  /** Days over which output comes back in a straight line; 0: at once. */
  readonly recovery: number;
}

/** What was changed about a scenario on the stage; everything that undo and redo bring back. */
export interface Edits {
  readonly hits: readonly Hit[];
  /** Ids of the scenario's dated hazards that are switched off. */
  readonly off: readonly string[];
  /** Whether hazards that strike at random times are on. */
  readonly random: boolean;
}

/** A hit lasts so many days at least and at most. */
export const SHORTEST_HIT = 0.1;
export const LONGEST_HIT = 3650;

export const noEdits: Edits = { hits: [], off: [], random: true };

const PREFIX = 'knocked-out-';

/** Returns the id that the hazard of the n-th hit has in the document. */
export function hitId(n: number): string {
  return `${PREFIX}${n + 1}`;
}

type Hazard = NonNullable<ScenarioDocument['hazards']>[number];

/** Returns whether a hazard strikes on a date rather than at random. */
export function isDated(hazard: Hazard): boolean {
  return 'date' in hazard.when;
}

/** Returns the document with the edits laid over it: hazards switched off left out, hits added as dated hazards. */
export function applyEdits(document: ScenarioDocument, edits: Edits): ScenarioDocument {
  if (edits.hits.length === 0 && edits.off.length === 0 && edits.random) return document;
  const units = 1 / daysPerTimeUnit(document);
  const kept = (document.hazards ?? []).filter((hazard) => (isDated(hazard) ? !edits.off.includes(hazard.id) : edits.random));
  return { ...document, hazards: [...kept, ...edits.hits.map((hit, n) => hazardOf(hit, n, units))] };
}

function hazardOf(hit: Hit, n: number, units: number): Hazard {
  return {
    id: hitId(n),
    name: hit.target === 'orders' ? 'stopped by you' : 'knocked out by you',
    strikes: hit.target === 'lane' ? { lane: hit.id } : { site: hit.id },
    when: { date: hit.day * units },
    lasts: hit.lasts * units,
    effect: hit.target === 'orders' ? { orders: 'stopped' } : { output: 0 },
    recovery: hit.recovery > 0 ? { linear: { over: hit.recovery * units } } : 'step',
  };
}
