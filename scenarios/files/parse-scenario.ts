/** From text to a sound document, or to all that is wrong with it. */
import type { ScenarioDocument } from '../schema/document.ts';
import type { PlacedProblem } from '../schema/problem.ts';
import { validatePlaced } from '../schema/validate.ts';
import { fillDemandFiles, type FindFile } from './demand-files.ts';
import { placesOf, type FileProblem, type TextProblem, type TextReading } from './problems-in-text.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

const MEGABYTE = 1024 * 1024;

/** Longest text of each format, in characters. */
const LONGEST = { YAML: 10 * MEGABYTE, JSON: 500 * MEGABYTE };

/** What is no text shows within so many characters. */
const BEGINNING = 10_000;

/** Places are looked up in texts up to this length, and for this many problems; beyond, a problem has its path only. */
const LONGEST_PLACED = 50 * MEGABYTE;
const MOST_PLACED = 1000;

export type ParsedScenario = { readonly ok: true; readonly document: ScenarioDocument } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Returns the document that a text holds, or every problem with it, with line and column. The format goes by the
 * ending of the file's name (.json, .yaml, .yml), else by the first character. `find` reads the files of demand that the
 * document names; without it they are problems. Never throws for what is in the text.
 */
export function parseScenario(text: string, fileName: string, find: FindFile | null = null): ParsedScenario {
  const format = formatOf(text, fileName);
  const refuse = (problem: string, suggestion: string | null): ParsedScenario => ({ ok: false, problems: [{ file: fileName, path: '', problem, value: null, suggestion }] });
  if (text.length > LONGEST[format]) {
    const suggestion = format === 'YAML' ? 'try JSON, which may have 500 MB' : 'try a smaller network';
    return refuse(`is longer than the ${LONGEST[format] / MEGABYTE} MB that a ${format} document may have`, suggestion);
  }
  if (/[\0\uFFFD]/.test(text.slice(0, BEGINNING))) return refuse('is no text', 'try a scenario in YAML or JSON, saved as UTF-8');
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reading = format === 'JSON' ? readJson(plain) : readYaml(plain);
  const problems = inText(fileName, plain, reading.problems);
  if (reading.value === null && problems.length > 0) return { ok: false, problems };
  const filled = find === null ? { value: reading.value, placed: [], inFiles: [] } : fillDemandFiles(reading.value, find);
  const checked = validatePlaced(filled.value);
  const placed = [...filled.placed, ...(checked.ok ? [] : checked.problems)];
  const all = [...problems, ...inDocument(fileName, plain, reading, placed), ...filled.inFiles];
  return checked.ok && all.length === 0 ? checked : { ok: false, problems: all };
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

function inDocument(file: string, text: string, reading: TextReading, found: readonly PlacedProblem[]): FileProblem[] {
  const placed = text.length > LONGEST_PLACED ? [] : found.slice(0, MOST_PLACED);
  const offsets = reading.locate(placed.map(({ keys }) => keys));
  const places = placesOf(text, offsets.map((offset) => offset ?? 0));
  return found.map(({ path, problem, value, suggestion }, i) => ({ file, ...((offsets[i] ?? null) === null ? {} : places[i]), path, problem, value, suggestion }));
}
