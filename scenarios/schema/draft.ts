/** A document taken apart into its members, each with its place, so that what is sound can be checked beside what is not. */
import type { OrderOfEvents } from '../../engine/index.ts';
import { autoOf, UNSIZED } from './auto.ts';
import type { ScenarioDocument } from './document.ts';
import type { CostsDocument } from './members/costs.ts';
import type { HazardDocument } from './members/hazard.ts';
import type { LaneDocument } from './members/lane.ts';
import type { LineDocument } from './members/line.ts';
import type { MarketDocument } from './members/market.ts';
import type { ModeDocument } from './members/mode.ts';
import type { PolicyDocument } from './members/policy.ts';
import type { ProcessDocument } from './members/process.ts';
import type { ProductDocument } from './members/product.ts';
import type { SiteDocument } from './members/site.ts';
import type { Path } from './path.ts';
import { valueAt } from './path.ts';
import type { PlacedProblem } from './problem.ts';
import { snapshotOf, type SnapshotDraft } from './snapshot-draft.ts';
import type { TimeUnit } from './units.ts';

export interface Member<T> {
  readonly keys: Path;
  /** Key in its record, or its own id, or '' where it has none. */
  readonly id: string;
  readonly value: T;
}

export interface Draft {
  readonly timeUnit: TimeUnit;
  /** In time units of the document; null where what stands there is wrong, or nothing. */
  readonly horizon: number | null;
  readonly warmup: number | null;
  readonly period: number | null;
  readonly order: OrderOfEvents;
  readonly products: ReadonlyMap<string, Member<ProductDocument>>;
  readonly sites: ReadonlyMap<string, Member<SiteDocument>>;
  readonly modes: ReadonlyMap<string, Member<ModeDocument>>;
  readonly lanes: readonly Member<LaneDocument>[];
  readonly lines: readonly Member<LineDocument>[];
  readonly processes: readonly Member<ProcessDocument>[];
  readonly policies: readonly Member<PolicyDocument>[];
  readonly markets: readonly Member<MarketDocument>[];
  readonly hazards: readonly Member<HazardDocument>[];
  readonly costs: CostsDocument;
  /** null: nothing is said of what is under way. */
  readonly snapshot: SnapshotDraft | null;
  /** Ids that stand in the document, sound or not: what may be referred to. */
  readonly known: Readonly<Record<'products' | 'sites' | 'modes' | 'lines', ReadonlySet<string>>>;
  /** Sections of which something was left out because it is wrong. */
  readonly broken: ReadonlySet<string>;
}

/** Returns the draft of a document that passed its schema. */
export function draftOf(document: ScenarioDocument): Draft {
  return takeApart(document, []);
}

/** Returns the draft of what is sound in a value of which the schema found all these problems. */
export function draftOfSound(raw: unknown, problems: readonly PlacedProblem[]): Draft {
  return takeApart(raw, problems);
}

/** Returns the draft without the members that have problems. */
export function leaveOut(draft: Draft, problems: readonly PlacedProblem[]): Draft {
  const places = placesOf(problems);
  const sound = <T>(members: readonly Member<T>[]): Member<T>[] => members.filter((m) => !places.has(place(m.keys)));
  const soundMap = <T>(members: ReadonlyMap<string, Member<T>>): Map<string, Member<T>> => new Map(sound([...members.values()]).map((m) => [m.id, m]));
  return {
    ...draft,
    products: soundMap(draft.products),
    sites: soundMap(draft.sites),
    modes: soundMap(draft.modes),
    lanes: sound(draft.lanes),
    lines: sound(draft.lines),
    processes: sound(draft.processes),
    policies: sound(draft.policies),
    markets: sound(draft.markets),
    hazards: sound(draft.hazards),
    broken: new Set([...draft.broken, ...sectionsOf(problems)]),
  };
}

/** Members without problems passed the schema, so that the casts here hold. */
function takeApart(raw: unknown, problems: readonly PlacedProblem[]): Draft {
  const places = placesOf(problems);
  const sections = sectionsOf(problems);
  const list = <T extends object>(section: string): Member<T>[] => {
    const found = valueAt(raw, [section]);
    if (!Array.isArray(found) || places.has(section)) return [];
    return found.map((value: T, i) => ({ keys: [section, i], id: idOf(value), value })).filter((m) => !places.has(place(m.keys)));
  };
  const record = <T>(section: string): Map<string, Member<T>> => {
    const found = keysIn(valueAt(raw, [section]));
    const sound = found.filter((key) => !places.has(section) && !places.has(place([section, key])));
    return new Map(sound.map((key) => [key, { keys: [section, key], id: key, value: valueAt(raw, [section, key]) as T }]));
  };
  const names = (section: string): Set<string> => new Set(keysIn(valueAt(raw, [section])));
  const scalar = <T>(keys: Path, missing: T): T | null => {
    const value = valueAt(raw, keys);
    if (sections.has(String(keys[0]))) return null;
    return value === undefined ? missing : (value as T);
  };
  return {
    timeUnit: scalar<TimeUnit>(['unit', 'time'], 'day') ?? 'day',
    horizon: scalar<number | null>(['horizon'], null),
    warmup: scalar<number | null>(['warmup'], 0),
    period: scalar<number | null>(['period'], null),
    order: scalar<OrderOfEvents>(['order'], 'demand-first') ?? 'demand-first',
    products: record('products'),
    sites: record('sites'),
    modes: record('modes'),
    lanes: list('lanes'),
    lines: list('lines'),
    processes: list('processes'),
    policies: list<PolicyDocument>('policies').map(unsized),
    markets: list('markets'),
    hazards: list('hazards'),
    costs: scalar<CostsDocument>(['costs'], {}) ?? {},
    snapshot: snapshotOf(raw, problems),
    known: { products: names('products'), sites: names('sites'), modes: names('modes'), lines: new Set(idsIn(valueAt(raw, ['lines']))) },
    broken: sections,
  };
}

/** Until its levels are worked out, an automatic policy is a base-stock policy. */
function unsized(member: Member<PolicyDocument>): Member<PolicyDocument> {
  return autoOf(member.value.inventory) === null ? member : { ...member, value: { ...member.value, inventory: UNSIZED } };
}

function keysIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(idOf).filter((id) => id !== '') : [];
}

function idOf(value: unknown): string {
  const id = valueAt(value, ['id']);
  return typeof id === 'string' ? id : '';
}

/** A member's section and key as one string; `lanes` alone where the whole section is meant. */
function place(keys: Path): string {
  return keys.length < 2 ? String(keys[0] ?? '') : `${String(keys[0])}\n${String(keys[1])}`;
}

function placesOf(problems: readonly PlacedProblem[]): Set<string> {
  return new Set(problems.map((p) => place(p.keys)));
}

function sectionsOf(problems: readonly PlacedProblem[]): Set<string> {
  return new Set(problems.map((p) => String(p.keys[0] ?? '')));
}
