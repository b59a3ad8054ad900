/** The published JSON Schema, with which editors complete and check documents. */
import { z } from 'zod';
import { scenarioSchema } from './document.ts';

/** Returns the JSON Schema (draft 2020-12) of a scenario document. It knows fields and ranges; `validate` knows all. */
export function scenarioJsonSchema(): object {
  return { title: 'Knockon scenario', ...z.toJSONSchema(scenarioSchema()) };
}
