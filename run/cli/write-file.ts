/** Writing a file that a user named; a failure is a UsageError that names the path. */
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { UsageError } from '../../engine/index.ts';
import { withFile } from './read-file.ts';

/** Writes a text over what was there. */
export function writeText(path: string, text: string): void {
  withFile(path, () => writeFileSync(path, text));
}

/** Writes a text to a file that is not there yet; throws a UsageError when it is. */
export function writeNew(path: string, text: string): void {
  withFile(path, () => writeFileSync(path, text, { flag: 'wx' }));
}

/** Throws a UsageError when there is something of this name that would be written over. */
export function refuseOverwriting(path: string): void {
  if (existsSync(path)) throw new UsageError(`${path}: exists already; try another name or --force`);
}

/** Makes a folder with all above it, if it is not there. */
export function makeFolder(path: string): void {
  withFile(path, () => mkdirSync(path, { recursive: true }));
}

const CHUNK = 1 << 16;

/** Writes lines over what was there, without holding all of them at once. */
export function writeLines(path: string, lines: Iterable<string>): void {
  withFile(path, () => {
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
