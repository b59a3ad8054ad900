import type { Document } from './observed.ts';

/** Returns the fields that have a value: what is left unsaid has no place in a document. */
export function said(fields: Document): Document {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
