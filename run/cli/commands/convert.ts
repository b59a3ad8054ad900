/** `knockon convert`: a scenario from one file format to another. */
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../engine/index.ts';
import { writeScenario, type ScenarioDocument } from '../../../scenarios/index.ts';
import { loadScenario } from '../check-scenario.ts';
import { jsonText } from '../json-text.ts';
import type { Shell } from '../shell.ts';
import { writeText } from '../write-file.ts';

type Write = (document: ScenarioDocument) => string;

/** Formats that can be written, by extension. */
const WRITERS: Readonly<Record<string, Write>> = { '.yaml': writeScenario, '.yml': writeScenario, '.json': jsonText };

/** Adds the command to the program. */
export function addConvert(program: Command, { terminal }: Shell): void {
  program
    .command('convert')
    .summary('convert a scenario to another format')
    .description('Reads a scenario, checks it, and writes it in the format of the second name: .yaml, .yml or .json.')
    .argument('<in>', 'a name from `knockon list scenarios`, or a YAML or JSON file')
    .argument('<out>', 'the file to write')
    .action((from: string, to: string) => {
      const write = WRITERS[extname(to).toLowerCase()];
      if (write === undefined) throw new UsageError(`${to}: its name must end in ${Object.keys(WRITERS).join(', ')}`);
      if (resolve(from) === resolve(to)) throw new UsageError(`${to}: it is the file that is read; write to another`);
      writeText(to, write(loadScenario(from).document));
      terminal.err(`wrote ${to}\n`);
    });
}
