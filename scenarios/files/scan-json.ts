/** A strict look over JSON text: what `JSON.parse` does not say (where it is wrong) and what it lets pass (repeated keys). */
import { DEEPEST, forbiddenKeys, type TextProblem } from './problems-in-text.ts';

interface Container {
  /** Keys so far; null for a list. */
  readonly keys: Set<string> | null;
  key: string | number;
}

/** Is told of every value: where it starts and the path to it, which holds for this moment only. */
export type OnValue = (offset: number, path: readonly Container[]) => void;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const SPACE = /[ \t\n\r]*/y;

/** Returns what is wrong with the text as JSON: the first break of its grammar, and every repeated or reserved key before that. */
export function scanJson(text: string, onValue: OnValue = () => {}): TextProblem[] {
  const scan = new Scan(text, onValue);
  scan.run();
  return scan.problems;
}

class Scan {
  readonly problems: TextProblem[] = [];
  readonly #text: string;
  readonly #onValue: OnValue;
  readonly #path: Container[] = [];
  #at = 0;

  constructor(text: string, onValue: OnValue) {
    this.#text = text;
    this.#onValue = onValue;
  }

  run(): void {
    let going = this.#value();
    while (going && this.#path.length > 0) going = this.#next();
    this.#skip(SPACE);
    if (going && this.#at < this.#text.length) this.#stop('nothing may follow the document');
  }

  /** Reads one value, or the start of one that holds others. */
  #value(): boolean {
    this.#skip(SPACE);
    this.#onValue(this.#at, this.#path);
    const first = this.#text[this.#at];
    if (first === '{' || first === '[') {
      if (this.#path.length >= DEEPEST) return this.#stop('is nested too deeply');
      this.#at++;
      return this.#open(first === '{');
    }
    if (first === '"') return this.#string() !== null;
    if (this.#skip(NUMBER)) return true;
    const start = this.#at;
    if (this.#skip(WORD) && ['true', 'false', 'null'].includes(this.#text.slice(start, this.#at))) return true;
    const found = this.#text.slice(start, this.#at);
    this.#at = start;
    if (/^(NaN|Infinity|undefined)$/.test(found)) return this.#stop(`JSON has no ${found}`);
    return this.#stop(first === undefined ? 'ends before it is whole' : 'a value must stand here');
  }

  #open(isObject: boolean): boolean {
    this.#skip(SPACE);
    const close = isObject ? '}' : ']';
    if (this.#text[this.#at] === close) {
      this.#at++;
      return true;
    }
    this.#path.push({ keys: isObject ? new Set() : null, key: 0 });
    return isObject ? this.#member() : this.#value();
  }

  /** Goes on after a value inside an object or a list. */
  #next(): boolean {
    this.#skip(SPACE);
    const inside = this.#path[this.#path.length - 1];
    const mark = this.#text[this.#at];
    if (mark === (inside.keys === null ? ']' : '}')) {
      this.#at++;
      this.#path.pop();
      return true;
    }
    if (mark !== ',') return this.#stop(mark === undefined ? 'ends before it is whole' : `a comma or ${inside.keys === null ? ']' : '}'} must stand here`);
    this.#at++;
    if (inside.keys !== null) return this.#member();
    inside.key = Number(inside.key) + 1;
    return this.#value();
  }

  #member(): boolean {
    this.#skip(SPACE);
    const start = this.#at;
    const key = this.#text[start] === '"' ? this.#string() : null;
    if (key === null) return this.problems.some((p) => p.offset >= start) ? false : this.#stop(start < this.#text.length ? 'a key in double quotes must stand here' : 'ends before it is whole');
    const inside = this.#path[this.#path.length - 1];
    if (forbiddenKeys.has(key)) this.problems.push({ offset: start, problem: 'is a reserved word and cannot be a key', value: JSON.stringify(key) });
    else if (inside.keys?.has(key) === true) this.problems.push({ offset: start, problem: 'stands here twice', value: JSON.stringify(key), suggestion: 'leave one' });
    inside.keys?.add(key);
    inside.key = key;
    this.#skip(SPACE);
    if (this.#text[this.#at] !== ':') return this.#stop('a colon must stand here');
    this.#at++;
    return this.#value();
  }

  /** Reads a string; null where it is broken. */
  #string(): string | null {
    const start = this.#at;
    let escaped = false;
    for (let i = start + 1; i < this.#text.length; i++) {
      const code = this.#text.charCodeAt(i);
      if (code === 0x5c) {
        escaped = true;
        i++;
      } else if (code === 0x22) {
        this.#at = i + 1;
        return escaped ? this.#unescape(start) : this.#text.slice(start + 1, i);
      } else if (code < 0x20) {
        this.#at = i;
        this.#stop('a line break or control character cannot stand inside quotes');
        return null;
      }
    }
    this.#stop('these quotes are never closed');
    return null;
  }

  #unescape(start: number): string | null {
    try {
      return String(JSON.parse(this.#text.slice(start, this.#at)));
    } catch {
      this.#at = start;
      this.#stop('holds a backslash that means nothing');
      return null;
    }
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #stop(problem: string): false {
    this.problems.push({ offset: this.#at, problem });
    return false;
  }
}
