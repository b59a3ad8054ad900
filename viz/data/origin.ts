import type { Problem } from '../../engine/index.ts';
import { library, readLibraryDocument, validate, type FileProblem, type ParsedScenario, type ScenarioDocument } from '../../scenarios/index.ts';
import { LONGEST_PACKED, packText, unpackText } from './packed-text.ts';
import type { LinkState } from './url-state.ts';

/** Where a scenario comes from. `packed` is null for a file too large for a link. */
export type Origin =
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly text: string; readonly packed: string | null };

/** A problem without a place in a text. */
export type PlainProblem = Problem & { readonly line?: never };

/** Returns the origin of a file that was opened. */
export async function originOfFile(file: File): Promise<Origin> {
  const text = await file.text();
  const packed = await packText(text);
  return { kind: 'file', fileName: file.name, text, packed: packed.length <= LONGEST_PACKED ? packed : null };
}

/** Returns where the scenario of a link comes from, or why it can't be had. */
export async function originOfLink({ scenario, packed }: LinkState): Promise<Origin | PlainProblem> {
  if (packed === null) return { kind: 'library', name: scenario ?? '' };
  try {
    const text = await unpackText(packed);
    return { kind: 'file', fileName: await fileNameFor(text), text, packed };
  } catch {
    return { path: 'document', problem: 'the scenario in the link is damaged', value: null, suggestion: 'the link may have been cut off: ask for it again' };
  }
}

/** Returns the document of an origin, or all that is wrong with it. */
export async function readOrigin(origin: Origin): Promise<ScenarioDocument | (PlainProblem | FileProblem)[]> {
  if (origin.kind === 'file') return documentOrProblems(origin.text, origin.fileName);
  const entry = library.find(({ name }) => name === origin.name);
  if (entry !== undefined) {
    const checked = validate(await readLibraryDocument(entry.name));
    return checked.ok ? checked.document : [...checked.problems];
  }
  const names = library.map(({ name }) => name).join(', ');
  return [{ path: 'scenario', problem: 'no scenario of the library has this name', value: JSON.stringify(origin.name), suggestion: `try one of ${names}` }];
}

async function documentOrProblems(text: string, fileName: string): Promise<ScenarioDocument | FileProblem[]> {
  const parsed = await parse(text, fileName);
  return parsed.ok ? parsed.document : [...parsed.problems];
}

/** Returns a file name for a text that came without one: the name of its scenario. */
async function fileNameFor(text: string): Promise<string> {
  const parsed = await parse(text, 'scenario.yaml');
  const name = parsed.ok ? parsed.document.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') : '';
  return `${name === '' ? 'scenario' : name}.yaml`;
}

async function parse(text: string, fileName: string): Promise<ParsedScenario> {
  const { parseScenario } = await import('./scenario-text.ts');
  return parseScenario(text, fileName);
}
