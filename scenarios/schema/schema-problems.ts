/** What the schema found wrong, in our words. */
import type { z } from 'zod';
import { suggest } from './nearest.ts';
import type { Path } from './path.ts';
import { valueAt } from './path.ts';
import { suggestEntry } from './own-policy.ts';
import { problemAt, type PlacedProblem } from './problem.ts';
import { fieldsOf, thingOf, unknownField } from './strict-object.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;

/** Returns the problems behind the issues that the schema found in `document`. */
export function schemaProblems(document: unknown, issues: readonly Issue[], above: Path = []): PlacedProblem[] {
  return issues.flatMap((issue) => translate(document, issue, [...above, ...plainKeys(issue.path)]));
}

function plainKeys(path: readonly PropertyKey[]): Path {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

function translate(document: unknown, issue: Issue, keys: Path): PlacedProblem[] {
  const value = valueAt(document, keys);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemAt([...keys, key], issue.message, key, suggestEntry(thingOf(issue.message), key, fieldsOf(issue.message))));
    case 'invalid_union':
      return translateUnion(document, issue, keys, value);
    case 'invalid_key':
      return [problemAt(keys, `a key ${issue.issues.length > 0 ? limitWords(issue.issues[0]) : 'that is no name'}`, keys.at(-1))];
    case 'invalid_value':
      return [value === undefined ? missing(keys) : notListed(issue, keys, value)];
    case 'invalid_type':
      if (value === undefined) return [missing(keys)];
      return [problemAt(keys, issue.message.startsWith('must be') ? issue.message : `must be ${typeWords[issue.expected] ?? issue.expected}`, value)];
    default:
      return [problemAt(keys, limitWords(issue), value)];
  }
}

const typeWords: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  tuple: 'a list of two numbers',
  boolean: 'true or false',
};

function missing(keys: Path): PlacedProblem {
  return problemAt(keys, 'is missing', undefined);
}

function notListed(issue: IssueOf<'invalid_value'>, keys: Path, value: unknown): PlacedProblem {
  const names = issue.values.map(String);
  if (/needs its parameters/.test(issue.message)) return problemAt(keys, issue.message, value);
  const choice = /^must be (an? [^:]+): /.exec(issue.message);
  if (choice !== null) return problemAt(keys, issue.message, value, typeof value === 'string' ? suggestEntry(choice[1], value, fieldsOf(unknownField(choice[1]))) : null);
  return problemAt(keys, `must be ${names.length > 1 ? 'one of ' : ''}${names.join(', ')}`, value, typeof value === 'string' ? suggest(value, names) : null);
}

/** A value that fits the form of one branch is answered by what that branch says of it; else by the union as a whole. */
function translateUnion(document: unknown, issue: IssueOf<'invalid_union'>, keys: Path, value: unknown): PlacedProblem[] {
  if (value === undefined) return [missing(keys)];
  const closest = issue.errors.find((branch) => branch.length > 0 && branch.every((inner) => !isWrongForm(inner, value)));
  if (closest === undefined) return [problemAt(keys, issue.message, value)];
  return schemaProblems(document, closest, keys);
}

function isWrongForm(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string');
}

function limitWords(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `must have at least ${issue.minimum}`;
    if (issue.origin === 'string') return 'must not be empty';
    return issue.inclusive === true ? `must be at least ${issue.minimum}` : `must be above ${issue.minimum}`;
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `must have at most ${issue.maximum}`;
    if (issue.origin === 'string') return `must have at most ${issue.maximum} characters`;
    return issue.inclusive === true ? `must be at most ${issue.maximum}` : `must be below ${issue.maximum}`;
  }
  return issue.message;
}
