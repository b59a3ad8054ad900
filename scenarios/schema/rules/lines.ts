/** Lines must stand where they are used, and must not be able to lock. */
import { distributions } from '../../../engine/index.ts';
import { openChoice } from '../choice.ts';
import type { Draft } from '../draft.ts';
import type { LineDocument } from '../members/line.ts';
import type { Path } from '../path.ts';
import { problemAt, type PlacedProblem } from '../problem.ts';
import { openSteps } from '../steps.ts';
import { strongComponents } from '../strong-components.ts';
import { microsecondsIn } from '../units.ts';

/** Returns a problem for each line used at a site where it does not stand and each whose machines would always be down. */
export function checkLines(draft: Draft): PlacedProblem[] {
  const siteOf = new Map(draft.lines.map(({ id, value }) => [id, value.site]));
  const elsewhere = draft.processes.flatMap(({ value, keys }) =>
    openSteps(value).flatMap(({ line, keys: inside }) => {
      const site = line === null ? undefined : siteOf.get(line);
      if (site === undefined || site === value.site) return [];
      return [problemAt([...keys, ...inside], `this line stands at ${site}, and the process at ${value.site}`, line, 'try a line of the same site')];
    }),
  );
  return [...elsewhere, ...draft.lines.flatMap(({ value, keys }) => checkUp(value, microsecondsIn[draft.timeUnit], [...keys, 'breakdowns', 'up']))];
}

/** Time up must take time, and go on for ever. */
function checkUp({ breakdowns }: LineDocument, scale: number, keys: Path): PlacedProblem[] {
  if (breakdowns === undefined) return [];
  const { entry, params } = openChoice(distributions, breakdowns.up);
  if (entry.kind === 'series') return [problemAt([...keys, 'series'], 'comes to an end, and after it the machine would always be down', params['values'], 'try empirical, which draws one of the values each time')];
  return entry.mean(params) * scale >= 1 ? [] : [problemAt(keys, 'must have a mean of at least a microsecond', breakdowns.up)];
}

/**
 * Returns a problem for each set of lines with buffers between which batches go round: each can be full of batches that
 * wait for room at the next, for ever. One line with room for all among them, and they can't.
 */
export function checkLocks(draft: Draft): PlacedProblem[] {
  if (draft.broken.has('lines') || draft.broken.has('processes')) return [];
  const limited = draft.lines.filter(({ value }) => value.buffer !== undefined);
  const place = new Map(limited.map(({ id }, i) => [id, i]));
  const out: Set<number>[] = limited.map(() => new Set());
  for (const { value } of draft.processes) {
    const steps = openSteps(value);
    for (const { line, next } of steps) {
      const from = place.get(line ?? '');
      if (from === undefined) continue;
      for (const { to } of next) {
        const behind = typeof to === 'number' ? place.get(steps[to].line ?? '') : undefined;
        if (behind !== undefined) out[from].add(behind);
      }
    }
  }
  const sets: number[][] = [];
  strongComponents(out.map((set) => [...set])).forEach((set, i) => (sets[set] ??= []).push(i));
  return sets.filter((set) => set.length > 1).map((set) => {
    const names = set.map((i) => limited[i].id).join(', ');
    const problem = `batches go round between ${names}, and all of them have buffers: when all are full, each waits for room at another for ever`;
    return problemAt([...limited[set[0]].keys, 'buffer'], problem, limited[set[0]].value.buffer, 'leave the buffer of one of them out');
  });
}
