/** Runs that differ in one entry of a registry alone, and what tells their entries apart. */
import { runDocument } from './document-run.ts';

type Document = Readonly<Record<string, unknown>>;

/** A policy, forecast or rule as it stands in a document. */
export type EntryChoice = string | Readonly<Record<string, unknown>>;

export interface Family<Network> {
  /** How each entry is set, as alike as the parameters allow; by kind. */
  readonly entries: Readonly<Record<string, (network: Network) => EntryChoice>>;
  /** Small networks, by name; documents but for the entry. */
  readonly networks: Readonly<Record<string, Network>>;
  readonly document: (network: Network, entry: EntryChoice) => Document;
  /** Pairs that do the same whatever is asked, and why; with settings where they do so for some only. */
  readonly same: readonly SamePair<Network>[];
}

export interface SamePair<Network> {
  readonly pair: readonly [string, string];
  readonly reason: string;
  readonly set?: (network: Network) => readonly [EntryChoice, EntryChoice];
  /** Networks on which they are the same; all where nothing is said. */
  readonly on?: readonly string[];
}

/** All runs that are compared have the same chance. */
export const SEED = 7;

/** What two runs are told apart by. */
interface Seen {
  readonly trace: string;
  readonly measures: string;
}

function see(document: Document): Seen {
  const { traceHash, measures } = runDocument(document, SEED);
  return { trace: traceHash, measures: Object.values(measures).join() };
}

/** Returns, by kind, the networks on which no other entry gives the trace that it gives, nor its measures; pairs that are the same for all settings are left out. */
export function aloneOn<Network>(family: Family<Network>): Record<string, string[]> {
  const kinds = Object.keys(family.entries);
  const alone: Record<string, string[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const [name, network] of Object.entries(family.networks)) {
    const seen = kinds.map((kind) => see(family.document(network, family.entries[kind](network))));
    kinds.forEach((kind, k) => {
      const isUnlike = (other: Seen, j: number): boolean => j === k || isTwin(family, kind, kinds[j]) || (other.trace !== seen[k].trace && other.measures !== seen[k].measures);
      if (seen.every(isUnlike)) alone[kind].push(name);
    });
  }
  return alone;
}

function isTwin<Network>({ same }: Family<Network>, a: string, b: string): boolean {
  return same.some(({ pair, set, on }) => set === undefined && on === undefined && pair.includes(a) && pair.includes(b));
}

/** Returns the names of the networks on which a pair that should be the same is told apart. */
export function differOn<Network>(family: Family<Network>, { pair, set, on }: SamePair<Network>): string[] {
  return (on ?? Object.keys(family.networks)).filter((name) => {
    const network = family.networks[name];
    const [a, b] = set?.(network) ?? pair.map((kind) => family.entries[kind](network));
    return see(family.document(network, a)).trace !== see(family.document(network, b)).trace;
  });
}
