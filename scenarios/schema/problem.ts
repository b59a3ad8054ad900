/** How a problem is put together: path, what is wrong, what stood there, what to try. */
import type { Problem } from '../../engine/index.ts';
import { formatPath, type Path } from './path.ts';

/** A problem whose path is still in pieces, so that a file reader can find its line. */
export interface PlacedProblem extends Problem {
  readonly keys: Path;
}

const LONGEST = 60;

/** Returns a value as JSON cut to about 60 characters, or null for nothing. Never throws, whatever the value. */
export function showValue(value: unknown, depth = 2): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, LONGEST)));
  if (typeof value === 'bigint') return cut(String(value));
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value);
  }
  if (depth === 0) return Array.isArray(value) ? '[...]' : '{...}';
  const parts: string[] = [];
  const keys = Object.keys(value).slice(0, 6);
  for (const key of keys) {
    const shown = showValue((value as Record<string, unknown>)[key], depth - 1) ?? 'undefined';
    parts.push(Array.isArray(value) ? shown : `${key}: ${shown}`);
  }
  if (Object.keys(value).length > keys.length) parts.push('...');
  return cut(Array.isArray(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}...`;
}

/** Returns a problem at a place in a document. */
export function problemAt(keys: Path, problem: string, value: unknown, suggestion: string | null = null): PlacedProblem {
  return { keys, path: formatPath(keys), problem, value: showValue(value), suggestion };
}
