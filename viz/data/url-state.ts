import { hitTargets, noEdits, type Edits, type Hit } from './hit.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** Everything that a link brings back. */
export interface LinkState {
  /** Name of a library scenario; null when the document itself is in the link, or is no part of it. */
  readonly scenario: string | null;
  /** The document of a scenario opened from a file, packed by `packText`; null for one of the library. */
  readonly packed: string | null;
  readonly seed: number;
  readonly replication: number;
  readonly edits: Edits;
  /** Days from the end of the warm-up. */
  readonly day: number;
  readonly theme: Theme;
}

export const firstLink: LinkState = { scenario: 'bakery', packed: null, seed: 7, replication: 0, edits: noEdits, day: 0, theme: 'auto' };

/** Returns the state as the part of an address after `#`. Only what differs from the first state is written, scenario and seed always. */
export function writeLink(state: LinkState): string {
  const parts = new URLSearchParams();
  if (state.packed !== null) parts.set('document', state.packed);
  else if (state.scenario !== null) parts.set('scenario', state.scenario);
  parts.set('seed', String(state.seed));
  if (state.replication !== 0) parts.set('replication', String(state.replication));
  for (const hit of state.edits.hits) parts.append('hit', writeHit(hit));
  for (const id of state.edits.off) parts.append('off', id);
  if (!state.edits.random) parts.set('random', 'off');
  if (state.day !== 0) parts.set('day', String(state.day));
  if (state.theme !== 'auto') parts.set('theme', state.theme);
  return parts.toString();
}

/** Returns the state of an address; what is missing or can't be read is as in the first state. */
export function readLink(hash: string): LinkState {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const theme = parts.get('theme');
  const packed = parts.get('document');
  return {
    scenario: packed === null ? (parts.get('scenario') ?? firstLink.scenario) : null,
    packed,
    seed: wholeNumber(parts.get('seed'), firstLink.seed),
    replication: wholeNumber(parts.get('replication'), firstLink.replication),
    edits: {
      hits: parts.getAll('hit').map(readHit).filter((hit) => hit !== null),
      off: parts.getAll('off'),
      random: parts.get('random') !== 'off',
    },
    day: finite(parts.get('day'), -Infinity, firstLink.day),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

function writeHit({ target, id, day, lasts, recovery }: Hit): string {
  return [target, day, lasts, recovery, id].join('_');
}

function readHit(text: string): Hit | null {
  const [kind, day, lasts, recovery, ...id] = text.split('_');
  const target = hitTargets.find((known) => known === kind);
  const hit = { day: finite(day, 0), lasts: finite(lasts, 0), recovery: finite(recovery, 0), id: id.join('_') };
  if (target === undefined || hit.id === '' || !Object.values(hit).every((v) => v === v)) return null;
  return { target, ...hit };
}

function finite(text: string | null | undefined, least: number, otherwise = NaN): number {
  const value = text === null || text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) && value >= least ? value : otherwise;
}

function wholeNumber(text: string | null, otherwise: number): number {
  const value = finite(text, 0, otherwise);
  return Number.isSafeInteger(value) ? value : otherwise;
}
