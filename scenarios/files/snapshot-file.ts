/** A snapshot in a file of its own, laid over a document. */
import { formatPath, valueAt } from '../schema/path.ts';
import type { PlacedProblem } from '../schema/problem.ts';

/** Returns whether the file has the snapshot under its name, as a document has it, not by itself. */
function isNamed(file: unknown): boolean {
  return typeof file === 'object' && file !== null && Object.keys(file).length === 1 && valueAt(file, ['snapshot']) !== undefined;
}

/** Returns the document with what stands in the file for its snapshot; what is no document stays as it is. */
export function layOver(document: unknown, file: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  return { ...document, snapshot: isNamed(file) ? valueAt(file, ['snapshot']) : file };
}

/** Returns a problem of the snapshot with its place in the file that holds it. */
export function inSnapshot(file: unknown, problem: PlacedProblem): PlacedProblem {
  const keys = isNamed(file) ? problem.keys : problem.keys.slice(1);
  return { ...problem, keys, path: keys.length === 0 ? '' : formatPath(keys) };
}
