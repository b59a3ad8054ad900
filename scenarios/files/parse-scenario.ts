/** From text to a sound document, or to all that is wrong with it. */
import type { ScenarioDocument } from '../schema/document.ts';
import { formatPath } from '../schema/path.ts';
import { validatePlaced } from '../schema/validate.ts';
import { placeOf, type FileProblem, type TextReading } from './problems-in-text.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

const MEGABYTE = 1024 * 1024;

/** Longest text of each format, in characters. */
const LONGEST = { YAML: 10 * MEGABYTE, JSON: 500 * MEGABYTE };

/** Places are looked up in texts up to this length; beyond it a problem has its path only. */
const LONGEST_PLACED = 10 * MEGABYTE;

/** Problems beyond this many get no line and column: each one is a walk through the text. */
const MOST_PLACED = 200;

export type ParsedScenario = { readonly ok: true; readonly document: ScenarioDocument } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Returns the document that a text holds, or every problem with it, with line and column. The format goes by the
 * ending of the file's name (.json, .yaml, .yml), else by the first character. Never throws for what is in the text.
 */
export function parseScenario(text: string, fileName: string): ParsedScenario {
  const format = formatOf(text, fileName);
  const refuse = (problem: string, suggestion: string | null): ParsedScenario => ({ ok: false, problems: [{ file: fileName, path: '', problem, value: null, suggestion }] });
  if (text.length > LONGEST[format]) {
    const suggestion = format === 'YAML' ? 'try JSON, which may have 500 MB' : 'try a smaller network';
    return refuse(`is longer than the ${LONGEST[format] / MEGABYTE} MB that a ${format} document may have`, suggestion);
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reading = format === 'JSON' ? readJson(plain) : readYaml(plain);
  const problems: FileProblem[] = reading.problems.map(({ offset, problem, value, suggestion }) => ({
    file: fileName, ...placeOf(plain, offset), path: '', problem, value: value ?? null, suggestion: suggestion ?? null,
  }));
  if (reading.value === null && problems.length > 0) return { ok: false, problems };
  const checked = validatePlaced(reading.value);
  if (checked.ok) return problems.length === 0 ? checked : { ok: false, problems };
  const placed = checked.problems.map(({ keys, problem, value, suggestion }, i) => ({
    file: fileName, ...(i < MOST_PLACED ? placeIn(plain, reading, keys) : {}), path: formatPath(keys), problem, value, suggestion,
  }));
  return { ok: false, problems: [...problems, ...placed] };
}

function formatOf(text: string, fileName: string): 'YAML' | 'JSON' {
  if (/\.json$/i.test(fileName)) return 'JSON';
  if (/\.ya?ml$/i.test(fileName)) return 'YAML';
  return /^\uFEFF?\s*\{/.test(text) ? 'JSON' : 'YAML';
}

function placeIn(text: string, reading: TextReading, keys: readonly (string | number)[]): { line?: number; column?: number } {
  const offset = text.length > LONGEST_PLACED ? null : reading.locate(keys);
  return offset === null ? {} : placeOf(text, offset);
}
