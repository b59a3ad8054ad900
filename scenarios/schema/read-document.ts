/** The schema asked about a document, a member at a time, so that a million wrong members are no million answers. */
import { frameSchema, memberSchemas, type ScenarioDocument } from './document.ts';
import { checkShape } from './document-shape.ts';
import { valueAt } from './path.ts';
import { problemAt, type PlacedProblem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';

/** No more members are looked at once there are this many problems. */
const MOST = 1000;

export type ReadDocument =
  | { readonly document: ScenarioDocument; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly PlacedProblem[]; readonly complete: boolean };

/** Returns the document when any value at all is one by its schema, else what is wrong; `complete`: with all of it. Never throws. */
export function readDocument(raw: unknown): ReadDocument {
  const shape = checkShape(raw);
  if (shape.length > 0) return { document: null, problems: shape, complete: false };
  const frame = frameSchema.safeParse(raw);
  const problems = schemaProblems(raw, frame.error?.issues ?? []);
  const sections: Record<string, unknown> = {};
  for (const [section, schema] of Object.entries(memberSchemas())) {
    const found = valueAt(raw, [section]);
    if (typeof found !== 'object' || found === null) continue;
    const members: [string | number, unknown][] = [];
    // A list's own keys would pass over its holes.
    for (const place of Array.isArray(found) ? found.keys() : Object.keys(found)) {
      const result = schema.safeParse(valueAt(found, [place]));
      if (result.success) members.push([place, result.data]);
      else problems.push(...schemaProblems(raw, result.error.issues, [section, place]));
      if (problems.length < MOST) continue;
      problems.push(problemAt([section], `there may be more problems than these ${problems.length}`, undefined, 'mend these first'));
      return { document: null, problems, complete: false };
    }
    sections[section] = Array.isArray(found) ? members.map(([, member]) => member) : Object.fromEntries(members);
  }
  if (!frame.success || problems.length > 0) return { document: null, problems, complete: true };
  return { document: { ...frame.data, ...sections } as ScenarioDocument, problems: [] };
}
