/** Reading a file that a user named: every way in which it cannot be read is said in words. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from '../../engine/index.ts';

const MEGABYTE = 1024 * 1024;

/** Greatest size of a file by its extension, looked at before it is read. */
const LIMITS: Readonly<Record<string, number>> = { '.yaml': 10 * MEGABYTE, '.yml': 10 * MEGABYTE, '.json': 500 * MEGABYTE };
const OTHER_LIMIT = 100 * MEGABYTE;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file; a part of the path is not a folder',
  EACCES: 'it may not be read or written; its permissions forbid it',
  EPERM: 'it may not be read or written; its permissions forbid it',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'it exists already',
  ENOSPC: 'there is no space left on the disk',
  EROFS: 'the disk cannot be written to',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead round in a circle',
  ERR_INVALID_ARG_VALUE: 'it is not a name that a file can have',
};

/** Returns a failure of the system as a UsageError that names the path; any other error as it is. */
export function fileError(path: string, thrown: unknown, reasons: Readonly<Record<string, string>> = {}): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return code === '' ? thrown : new UsageError(`${path}: ${reasons[code] ?? REASONS[code] ?? `it cannot be used (${code})`}`);
}

/**
 * Returns what a file operation of this path returns; a failure becomes a UsageError that names the path.
 * `reasons` says by code of the system what a failure means here, where that is not what it means for a file that is read.
 */
export function withFile<T>(path: string, work: () => T, reasons: Readonly<Record<string, string>> = {}): T {
  try {
    return work();
  } catch (thrown) {
    throw fileError(path, thrown, reasons);
  }
}

/** Returns the text of a file. Throws a UsageError when it is missing, a folder, too large or not text. */
export function readText(path: string): string {
  const about = withFile(path, () => statSync(path));
  if (about.isDirectory()) throw new UsageError(`${path}: it is a folder, not a file`);
  if (!about.isFile()) throw new UsageError(`${path}: it is not an ordinary file`);
  const kind = extname(path).toLowerCase();
  const limit = LIMITS[kind] ?? OTHER_LIMIT;
  if (about.size > limit) {
    const most = `a ${kind === '' ? 'file' : `${kind.slice(1).toUpperCase()} file`} may have up to ${limit / MEGABYTE} MB`;
    throw new UsageError(`${path}: it is too large; got ${(about.size / MEGABYTE).toFixed(1)} MB; ${most}`);
  }
  return decode(path, withFile(path, () => readFileSync(path)));
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.subarray(0, 8192).includes(0)) throw new UsageError(`${path}: it is not a text file; save it as UTF-8 text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: it is not UTF-8 text; save it as UTF-8`);
  }
}
