import type { State } from './site-state.ts';

/** What can be pointed at, by position in the spec or network; a market is a group of them. */
export type Subject = { readonly kind: 'site' | 'way' | 'market'; readonly index: number };

/** A subject in plain words at one moment. */
export interface Description {
  readonly title: string;
  /** What it is: "Plant in town". */
  readonly role: string;
  readonly state: State;
  readonly stateName: string;
  /** Why it is in this state, a sentence; empty when nothing is wrong. */
  readonly why: string;
  readonly rows: readonly DescriptionRow[];
  /** The lines of a plant. */
  readonly lines?: readonly DescriptionRow[];
}

/** One fact. */
export interface DescriptionRow {
  readonly label: string;
  readonly value: string;
  /** Share of the target, 0 to 1, for a bar. */
  readonly share?: number;
  /** What more there is to say about it; `more` only where there is room, on an open card. */
  readonly detail?: string;
  readonly more?: string;
}
