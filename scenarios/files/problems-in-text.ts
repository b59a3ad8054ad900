/** Problems with their place in a text. */
import type { Problem } from '../../engine/index.ts';
import type { Path } from '../schema/path.ts';

export interface FileProblem extends Problem {
  readonly file: string;
  /** From 1; left out where the place is not known. */
  readonly line?: number;
  readonly column?: number;
}

/** A problem of a text as such, before it is a document. */
export interface TextProblem {
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly problem: string;
  readonly value?: string;
  readonly suggestion?: string;
}

/** What a reader makes of a text. */
export interface TextReading {
  /** Null where the text could not be read at all. */
  readonly value: unknown;
  readonly problems: readonly TextProblem[];
  /** Returns where in the text the thing at each path stands, or its nearest ancestor; null where that is not known. */
  readonly locate: (paths: readonly Path[]) => (number | null)[];
}

/** Names that change an object's own nature in JavaScript. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper nesting than any document needs, and shallower than any stack. */
export const DEEPEST = 64;

/** Returns the line and column, from 1, of each of these offsets into a text. Walks the text once. */
export function placesOf(text: string, offsets: readonly number[]): { line: number; column: number }[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return offsets.map((offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  });
}
