/** What a scenario argument stands for: a file, or a name from the library. */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { library } from '../../scenarios/index.ts';
import { oneOf } from './one-of.ts';
import { readText } from './read-file.ts';

export interface ScenarioSource {
  /** Name in the library; null for a file. */
  readonly name: string | null;
  /** Path of the file, or the name with an extension, for messages and for the format. */
  readonly file: string;
  readonly text: string;
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

/** Returns whether an argument is a scenario: a name of the library, or a path. */
export function isScenario(argument: string): boolean {
  return library.some((entry) => entry.name === argument) || isPath(argument);
}

function isPath(argument: string): boolean {
  return /[/\\]/.test(argument) || EXTENSIONS.has(extname(argument).toLowerCase()) || existsSync(argument);
}

/**
 * Returns the text that an argument stands for. A name without a folder or extension is first looked for in the library.
 * Rejects with a UsageError when there is neither, or the file cannot be read.
 */
export async function scenarioSource(argument: string): Promise<ScenarioSource> {
  const known = library.find((entry) => entry.name === argument);
  if (known !== undefined) return { name: known.name, file: `${known.name}.yaml`, text: await known.read() };
  if (isPath(argument)) return { name: null, file: argument, text: readText(argument) };
  const names = library.map((entry) => entry.name);
  const what = argument === '' ? 'a scenario is a name from the library or a file; got nothing' : `there is no scenario ${argument} in the library, and no file of that name`;
  oneOf(argument, names, what);
  throw new Error(`the library lost ${argument}`);
}
