/** JSON text to plain values. */
import type { Path } from '../schema/path.ts';
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
  return { value, problems, locate: (paths) => locate(text, paths) };
}

/** A place in a document that is looked for, or leads to one. */
interface Wanted {
  readonly inside: Map<string | number, Wanted>;
  offset: number | null;
}

/** One walk through the text for all the paths. */
function locate(text: string, paths: readonly Path[]): (number | null)[] {
  const top: Wanted = { inside: new Map(), offset: null };
  for (const path of paths) {
    let here = top;
    for (const key of path) {
      const next = here.inside.get(key) ?? { inside: new Map(), offset: null };
      here.inside.set(key, next);
      here = next;
    }
  }
  scanJson(text, (offset, path) => {
    let here: Wanted | undefined = top;
    for (let i = 0; i < path.length && here !== undefined; i++) here = here.inside.get(path[i].key);
    if (here !== undefined) here.offset = offset;
  });
  return paths.map((path) => {
    let [here, place] = [top, top.offset];
    for (const key of path) {
      const next = here.inside.get(key);
      if (next === undefined) break;
      place = next.offset ?? place;
      here = next;
    }
    return place;
  });
}
