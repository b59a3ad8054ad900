/** From text to a sound document, or to all that is wrong with it. */
import type { ScenarioDocument } from '../schema/document.ts';
import type { PlacedProblem } from '../schema/problem.ts';
import { validatePlaced } from '../schema/validate.ts';
import { fillDemandFiles, type FindFile } from './demand-files.ts';
import { placesOf, type FileProblem, type TextProblem, type TextReading } from './problems-in-text.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { inSnapshot, layOver } from './snapshot-file.ts';

const MEGABYTE = 1024 * 1024;

/** Longest text of each format, in characters. */
const LONGEST = { YAML: 10 * MEGABYTE, JSON: 500 * MEGABYTE };

/** What is no text shows within so many characters. */
const BEGINNING = 10_000;

/** Places are looked up in texts up to this length, and for this many problems; beyond, a problem has its path only. */
const LONGEST_PLACED = 50 * MEGABYTE;
const MOST_PLACED = 1000;

/** A file that holds a snapshot and nothing else. */
export interface SnapshotFile {
  readonly name: string;
  readonly text: string;
}

export type ParsedScenario = { readonly ok: true; readonly document: ScenarioDocument } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Returns the document that a text holds, or every problem with it, with line and column. The format goes by the
 * ending of the file's name (.json, .yaml, .yml), else by the first character. `find` reads the files of demand that the
 * document names; without it they are problems. `snapshot` takes the place of the snapshot in the document. Never throws
 * for what is in the texts.
 */
export function parseScenario(text: string, fileName: string, find: FindFile | null = null, snapshot: SnapshotFile | null = null): ParsedScenario {
  const own = readText(text, fileName);
  const laid = snapshot === null ? null : readText(snapshot.text, snapshot.name);
  const unread = [own, laid].flatMap((read) => (read === null || read.reading !== null ? [] : read.problems));
  if (own.reading === null || (laid !== null && laid.reading === null)) return { ok: false, problems: unread };
  const raw = laid === null ? own.reading.value : layOver(own.reading.value, laid.reading.value);
  const filled = find === null ? { value: raw, placed: [], inFiles: [] } : fillDemandFiles(raw, find);
  const checked = validatePlaced(filled.value);
  const placed = [...filled.placed, ...(checked.ok ? [] : checked.problems)];
  const isLaid = ({ keys }: PlacedProblem): boolean => laid !== null && keys[0] === 'snapshot';
  const all = [
    ...own.problems,
    ...inDocument(own, placed.filter((problem) => !isLaid(problem))),
    ...(laid === null ? [] : [...laid.problems, ...inDocument(laid, placed.filter(isLaid).map((problem) => inSnapshot(laid.reading.value, problem)))]),
    ...filled.inFiles,
  ];
  return checked.ok && all.length === 0 ? checked : { ok: false, problems: all };
}

interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly reading: TextReading;
  readonly problems: readonly FileProblem[];
}

/** Returns a text as a value, with what is wrong with it as a text; without a reading where it is no use to look further. */
function readText(text: string, file: string): ReadText | { readonly reading: null; readonly problems: readonly FileProblem[] } {
  const format = formatOf(text, file);
  const refuse = (problem: string, suggestion: string | null): { reading: null; problems: FileProblem[] } => ({ reading: null, problems: [{ file, path: '', problem, value: null, suggestion }] });
  if (text.length > LONGEST[format]) {
    const suggestion = format === 'YAML' ? 'try JSON, which may have 500 MB' : 'try a smaller network';
    return refuse(`is longer than the ${LONGEST[format] / MEGABYTE} MB that a ${format} document may have`, suggestion);
  }
  if (/[\0\uFFFD]/.test(text.slice(0, BEGINNING))) return refuse('is no text', 'try a scenario in YAML or JSON, saved as UTF-8');
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reading = format === 'JSON' ? readJson(plain) : readYaml(plain);
  const problems = inText(file, plain, reading.problems);
  return reading.value === null && problems.length > 0 ? { reading: null, problems } : { file, text: plain, reading, problems };
}

function formatOf(text: string, fileName: string): 'YAML' | 'JSON' {
  if (/\.json$/i.test(fileName)) return 'JSON';
  if (/\.ya?ml$/i.test(fileName)) return 'YAML';
  return /^\uFEFF?\s*\{/.test(text) ? 'JSON' : 'YAML';
}

function inText(file: string, text: string, found: readonly TextProblem[]): FileProblem[] {
  const told = found.slice(0, MOST_PLACED);
  const places = placesOf(text, told.map(({ offset }) => offset));
  const problems: FileProblem[] = told.map(({ problem, value, suggestion }, i) => ({ file, ...places[i], path: '', problem, value: value ?? null, suggestion: suggestion ?? null }));
  if (found.length > told.length) problems.push({ file, path: '', problem: `has ${found.length - told.length} more problems like these`, value: null, suggestion: null });
  return problems;
}

function inDocument({ file, text, reading }: ReadText, found: readonly PlacedProblem[]): FileProblem[] {
  const placed = text.length > LONGEST_PLACED ? [] : found.slice(0, MOST_PLACED);
  const offsets = reading.locate(placed.map(({ keys }) => keys));
  const places = placesOf(text, offsets.map((offset) => offset ?? 0));
  return found.map(({ path, problem, value, suggestion }, i) => ({ file, ...((offsets[i] ?? null) === null ? {} : places[i]), path, problem, value, suggestion }));
}
