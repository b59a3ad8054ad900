/** What is wrong with a value before its fields are looked at: keys and sizes that would harm who looks. */
import type { Path } from './path.ts';
import { problemAt, type PlacedProblem } from './problem.ts';

/** Deeper than any sound document goes. */
const DEEPEST = 12;

/** Longest list inside a member, such as the values of a distribution. */
const LONGEST_LIST = 100_000;

/** Most problems told. */
const MOST = 100;

/** Returns a problem for every key `__proto__`, which the schema library passes over in silence, and every list too long to check. */
export function checkShape(raw: unknown): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const seen = new Set<object>();
  const look = (value: unknown, keys: Path): void => {
    if (typeof value !== 'object' || value === null || seen.has(value) || keys.length > DEEPEST || problems.length >= MOST) return;
    seen.add(value);
    if (Array.isArray(value)) {
      if (keys.length > 1 && value.length > LONGEST_LIST) problems.push(problemAt(keys, `must have at most ${LONGEST_LIST} entries`, value.length));
      else value.forEach((item, i) => look(item, [...keys, i]));
      return;
    }
    if (Object.hasOwn(value, '__proto__')) problems.push(problemAt([...keys, '__proto__'], 'is a reserved word and cannot be a key', '__proto__'));
    for (const key of Object.keys(value)) look((value as Record<string, unknown>)[key], [...keys, key]);
  };
  look(raw, []);
  return problems;
}
