/** Kinds of field that several members share. */
import { z } from 'zod';

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A name that other parts of the document refer to. */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\S(?:.*\S)?$/, { error: 'must be a name of 1 to 100 characters without spaces at its ends' })
  .refine((name) => !RESERVED.has(name), { error: 'is a reserved word and cannot be a name' });

/** Words for people. */
export const words = z.string().max(2000);

/** No amount, price or time of a document is larger: products of two stay far from the end of the number line. */
const LARGEST = 1e12;

export const atLeastZero = z.number().min(0).max(LARGEST);
export const aboveZero = z.number().gt(0).max(LARGEST);

/** Who comes before whom: the higher number. */
export const priority = z.number().min(-1e6).max(1e6);

/** Returns a schema of one id or a list of ids. */
export function oneOrMore(doc: string): z.ZodUnion<readonly [typeof id, z.ZodArray<typeof id>]> {
  return z.union([id, z.array(id).min(1)], { error: 'must be an id or a list of ids' }).describe(doc);
}

/** Returns what is given as one id or a list, as a list. */
export function asList(given: string | readonly string[] | undefined): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}
