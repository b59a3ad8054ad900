/** Problems with their place in a text. */
import type { Problem } from '../../engine/index.ts';

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
  /** Returns where in the text the thing at a path stands, or its nearest ancestor; null where that is not known. */
  readonly locate: (keys: readonly (string | number)[]) => number | null;
}

/** Names that change an object's own nature in JavaScript. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper nesting than any document needs, and shallower than any stack. */
export const DEEPEST = 64;

/** Returns line and column, from 1, of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
