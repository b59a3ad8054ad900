/** How a worker answers: a result, or what went wrong in plain data. Comlink drops the extra fields of a thrown error. */
import { errorFields } from '../engine/index.ts';

export interface Failure {
  readonly ok: false;
  readonly error: { readonly name: string; readonly message: string };
}

export type Outcome<T> = { readonly ok: true; readonly result: T } | Failure;

/** Name of the error that stands for work stopped on request. */
export const CANCELLED = 'AbortError';

/** Returns a failure with a name and a message. */
export function failure(name: string, message: string): Failure {
  return { ok: false, error: { name, message } };
}

/** Returns whatever was thrown as a failure. */
export function failureOf(thrown: unknown): Failure {
  return { ok: false, error: errorFields(thrown) };
}

/** Returns what `work` returns as a result, what it throws as a failure. */
export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, result: work() };
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** The same for work that takes time. */
export async function attemptLong<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, result: await work() };
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** Returns the error to throw on this side of a worker for a failure on the other; it keeps its name. */
export function errorOf({ error }: Failure): Error {
  return Object.assign(new Error(error.message), { name: error.name });
}
