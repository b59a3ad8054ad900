/** What a known answer is: figures that nobody in this project made up, each with the way to get it from the program. */

/** A number, a yes or no, or a number a period. */
export type Value = number | boolean | readonly number[];

/** What the program gave, held against what is known. */
export interface Verdict {
  readonly got: Value;
  /** How far off, in what the tolerance is in. */
  readonly error: number;
  readonly pass: boolean;
  /** What else the tolerance has to say. */
  readonly note?: string;
}

export interface Figure {
  /** Which figure of the answer; '' where it has one only. */
  readonly suffix: string;
  readonly expected: Value;
  /** What counts as right, in words. */
  readonly tolerance: string;
  /** Runs the program. */
  readonly check: () => Verdict;
}

export interface KnownAnswer {
  readonly id: string;
  readonly category: string;
  /** Who published it, and where. */
  readonly source: string;
  readonly figures: readonly Figure[];
}

/** A figure as it stands in docs/validation.json. */
export interface Row {
  /** Of the answer, with the suffix after a slash. */
  readonly id: string;
  readonly category: string;
  readonly source: string;
  readonly expected: Value;
  readonly got: Value;
  readonly error: number;
  readonly tolerance: string;
  readonly pass: boolean;
}

/** Returns the id of a figure. */
export function figureId(answer: KnownAnswer, figure: Figure): string {
  return figure.suffix === '' ? answer.id : `${answer.id}/${figure.suffix}`;
}

/** Runs what gives a figure and returns its row. */
export function rowOf(answer: KnownAnswer, figure: Figure): Row {
  const { got, error, pass, note } = figure.check();
  const tolerance = note === undefined ? figure.tolerance : `${figure.tolerance} (${note})`;
  const { category, source } = answer;
  return { id: figureId(answer, figure), category, source, expected: figure.expected, got, error, tolerance, pass };
}
