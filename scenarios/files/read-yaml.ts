/** YAML text to plain values, with every limit that an unknown file needs. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import type { Path } from '../schema/path.ts';
import { DEEPEST, forbiddenKeys, type TextProblem, type TextReading } from './problems-in-text.ts';

/** Values that aliases may add to a document, all together. */
const MOST_BY_ALIAS = 100_000;

/** Commas, colons and line ends that a text may have: reading YAML takes some ten microseconds each. */
const MOST_MARKS = 1_000_000;

/** Returns what a YAML text says. Never throws. Core schema of YAML 1.2; aliases are filled in, within limits. */
export function readYaml(text: string): TextReading {
  const unread = (problems: TextProblem[]): TextReading => ({ value: null, problems, locate: (paths) => paths.map(() => null) });
  if (countMarks(text) > MOST_MARKS) return unread([{ offset: 0, problem: 'has too many parts to be read as YAML in good time', suggestion: 'try JSON' }]);
  const problems: TextProblem[] = [];
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, schema: 'core', version: '1.2', logLevel: 'error' });
  } catch {
    return unread([{ offset: 0, problem: 'is nested too deeply to be read' }]);
  }
  for (const { pos, message } of [...document.errors, ...document.warnings]) problems.push({ offset: pos[0], problem: plainMessage(message) });
  if (problems.length > 0) return unread(problems);
  if (document.contents === null) return unread([{ offset: 0, problem: 'is empty', suggestion: 'try knockon init for a document to start from' }]);
  const value = new Reader(problems).read(document.contents, 0);
  return { value, problems, locate: (paths) => paths.map((keys) => locate(document.contents, keys)) };
}

function countMarks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x2c || code === 0x3a) count++;
  }
  return count;
}

function plainMessage(message: string): string {
  if (/Unresolved tag/.test(message)) return `${message}: tags are not read`;
  if (/multiple documents/.test(message)) return 'holds more than one document';
  if (/call stack/.test(message)) return 'is nested too deeply';
  return `is no sound YAML: ${message}`;
}

class Reader {
  readonly #problems: TextProblem[];
  readonly #anchors = new Map<string, Node>();
  #aliasDepth = 0;
  #byAlias = 0;

  constructor(problems: TextProblem[]) {
    this.#problems = problems;
  }

  read(node: unknown, depth: number): unknown {
    if (this.#aliasDepth > 0) this.#byAlias++;
    if (depth > DEEPEST) return this.#refuse(node, 'is nested too deeply', null);
    if (isAlias(node)) return this.#readAlias(node, node.source, depth);
    const value = isMap(node) ? this.#readMap(node.items, depth) : isSeq(node) ? node.items.map((item) => this.read(item, depth + 1)) : isScalar(node) ? node.value : null;
    // Registered when it is whole, so that no anchor holds itself.
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return value;
  }

  #readMap(items: readonly { key: unknown; value: unknown }[], depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const name = keyName(key);
      if (name === null) this.#refuse(key, 'a key must be a plain word or number', null);
      else if (forbiddenKeys.has(name)) this.#refuse(key, 'is a reserved word and cannot be a key', name);
      else if (Object.hasOwn(result, name)) this.#refuse(key, 'stands here twice', name, 'leave one');
      else result[name] = this.read(value, depth + 1);
    }
    return result;
  }

  #readAlias(node: unknown, name: string, depth: number): unknown {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#refuse(node, 'nothing before it, whole, has this anchor', `*${name}`);
    if (this.#byAlias > MOST_BY_ALIAS) return null;
    this.#aliasDepth++;
    const value = this.read(target, depth);
    this.#aliasDepth--;
    if (this.#aliasDepth === 0 && this.#byAlias > MOST_BY_ALIAS) return this.#refuse(node, `aliases stand for more than ${MOST_BY_ALIAS} values`, `*${name}`);
    return value;
  }

  #refuse(node: unknown, problem: string, name: string | null, suggestion?: string): null {
    const value = name === null ? {} : { value: JSON.stringify(name) };
    this.#problems.push({ offset: startOf(node) ?? 0, problem, ...value, ...(suggestion === undefined ? {} : { suggestion }) });
    return null;
  }
}

function keyName(key: unknown): string | null {
  if (!isScalar(key) || key.value === null || typeof key.value === 'object') return null;
  return typeof key.value === 'string' ? key.value : ((key as Scalar).source ?? String(key.value));
}

function startOf(node: unknown): number | null {
  const range = (node as Node | null)?.range;
  return range === undefined || range === null ? null : range[0];
}

function locate(contents: unknown, keys: Path): number | null {
  let node: unknown = contents;
  let place = startOf(node);
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => keyName(item.key) === key) : undefined;
    const next = pair === undefined ? (isSeq(node) && typeof key === 'number' ? node.items[key] : undefined) : pair.value;
    if (next === undefined) return place;
    place = startOf(next) ?? startOf(pair?.key) ?? place;
    node = next;
  }
  return place;
}
