/** Objects that take known fields only, and remember which, so that a misspelt field can be answered. */
import { z } from 'zod';

const UNKNOWN = 'unknown field of ';
const fieldsByMessage = new Map<string, readonly string[]>();

/** Returns what is said of a field that there is not; `what`: "a lane". */
export const unknownField = (what: string): string => `${UNKNOWN}${what}`;

/** Returns what an unknown field is of, by what is said of it. */
export const thingOf = (message: string): string => message.slice(UNKNOWN.length);

/** Returns a schema of an object with these fields and no others; `what` names it in errors: "a lane". */
export function strictObject<S extends z.core.$ZodLooseShape>(what: string, shape: S, wrongForm = `must be ${what}, as fields`): z.ZodObject<S, z.core.$strict> {
  const message = unknownField(what);
  fieldsByMessage.set(message, Object.keys(shape));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? message : issue.code === 'invalid_type' ? wrongForm : undefined),
  });
}

/** Returns the fields that the object allows whose error has this message. */
export function fieldsOf(message: string): readonly string[] {
  return fieldsByMessage.get(message) ?? [];
}

/** Returns a schema of an object with exactly one of these fields: `{ site: mill }` or `{ region: valley }`. */
export function oneOf<S extends z.core.$ZodLooseShape>(what: string, shape: S): z.ZodObject<S, z.core.$strict> {
  const names = Object.keys(shape).join(', ');
  return strictObject(what, shape, `must be ${what}, written as one of ${names}`)
    .refine((value) => Object.keys(value).length === 1 && Object.values(value)[0] !== undefined, {
      error: `must be ${what}, written as exactly one of ${names}`,
      when: (payload) => payload.issues.length === 0,
    })
    .meta({ minProperties: 1, maxProperties: 1 });
}
