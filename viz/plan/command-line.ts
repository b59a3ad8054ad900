import type { Setting } from '../data/setting.ts';

/** Returns the file that a command needs: none for an unchanged scenario of the library. */
export function fileForCommand({ origin, edits }: Pick<Setting, 'origin' | 'edits'>): string | null {
  const changed = edits.hits.length > 0 || edits.off.length > 0 || !edits.random;
  if (origin.kind === 'library') return changed ? `${origin.name}-changed.yaml` : null;
  return changed ? origin.fileName.replace(/(\.[a-z]+)?$/i, '-changed.yaml') : origin.fileName;
}

/** Returns the command that repeats a stress test, byte for byte. */
export function stressCommand(setting: Pick<Setting, 'origin' | 'edits' | 'seed'>, replications: number): string {
  const { origin, seed } = setting;
  const file = fileForCommand(setting);
  const scenario = file === null && origin.kind === 'library' ? origin.name : quoted(file ?? '');
  return `npx knockon stress ${scenario} -n ${replications} --seed ${seed}`;
}

function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
