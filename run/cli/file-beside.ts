/** A file that a scenario names: found from the folder of the scenario. */
import { dirname, isAbsolute, join } from 'node:path';
import { UsageError } from '../../engine/index.ts';
import type { FindFile } from '../../scenarios/index.ts';
import { readText } from './read-file.ts';

/** Returns the file that `path` names in the scenario file `scenario`, or why it cannot be read. */
export function fileBeside(scenario: string, path: string): ReturnType<FindFile> {
  const name = isAbsolute(path) ? path : join(dirname(scenario), path);
  try {
    return { name, text: readText(name) };
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const { message } = thrown;
    return { problem: message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message };
  }
}
