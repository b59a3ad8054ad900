/** Writing a file that a user named; a failure is a UsageError that names the path. */
import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync, type BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../engine/index.ts';
import { withFile } from './read-file.ts';

/** Does what writes a file; a failure becomes a UsageError that says what is missing for it. */
function toFile(path: string, write: () => void): void {
  const folder = dirname(path);
  withFile(path, write, { ENOENT: `there is no folder ${folder}; make it first`, ENOTDIR: `${folder} is not a folder` });
}

/** Returns what stands at a path, behind all links; null when nothing does that can be seen. */
function standing(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}

/** Writes a text over what was there. */
export function writeText(path: string, text: string): void {
  toFile(path, () => writeFileSync(path, text));
}

/** Writes a text to a file that is not there yet; throws a UsageError when it is. */
export function writeNew(path: string, text: string): void {
  toFile(path, () => writeFileSync(path, text, { flag: 'wx' }));
}

/** Throws a UsageError when there is something of this name that would be written over. A device or a pipe, as /dev/stdout, is not. */
export function refuseOverwriting(path: string): void {
  const about = standing(path);
  if (about !== null && (about.isFile() || about.isDirectory())) throw new UsageError(`${path}: exists already; try another name or --force`);
}

/** Throws a UsageError when a path is one of the files that are read, by whatever name or link. */
export function refuseSources(path: string, sources: readonly string[]): void {
  const about = standing(path);
  if (about === null || !about.isFile()) return;
  const isRead = sources.some((source) => {
    const { dev, ino } = standing(source) ?? {};
    return dev === about.dev && ino === about.ino;
  });
  if (isRead) throw new UsageError(`${path}: it is a file that is read; write to another`);
}

/** Makes a folder with all above it, if it is not there. */
export function makeFolder(path: string): void {
  withFile(path, () => mkdirSync(path, { recursive: true }));
}

const CHUNK = 1 << 16;

/** Writes lines over what was there, without holding all of them at once. */
export function writeLines(path: string, lines: Iterable<string>): void {
  toFile(path, () => {
    const file = openSync(path, 'w');
    try {
      let chunk = '';
      for (const line of lines) {
        chunk += line;
        if (chunk.length < CHUNK) continue;
        writeSync(file, chunk);
        chunk = '';
      }
      writeSync(file, chunk);
    } finally {
      closeSync(file);
    }
  });
}
