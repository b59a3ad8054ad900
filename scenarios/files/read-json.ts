/** JSON text to plain values. */
import type { TextReading } from './problems-in-text.ts';
import { scanJson } from './scan-json.ts';

/** Returns what a JSON text says. Never throws. */
export function readJson(text: string): TextReading {
  const problems = scanJson(text);
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    if (problems.length === 0) problems.push({ offset: 0, problem: 'is no sound JSON' });
  }
  return { value, problems, locate: (keys) => locate(text, keys) };
}

function locate(text: string, keys: readonly (string | number)[]): number | null {
  let place: number | null = null;
  let deepest = -1;
  scanJson(text, (offset, path) => {
    if (path.length <= deepest || path.length > keys.length) return;
    if (!path.every((inside, i) => inside.key === keys[i])) return;
    [place, deepest] = [offset, path.length];
  });
  return place;
}
