/** `knockon init`: a scenario to start from. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../engine/index.ts';
import { anyName } from '../options.ts';
import type { Shell } from '../shell.ts';
import { STARTING_SCENARIO } from '../starting-scenario.ts';
import { writeNew } from '../write-file.ts';

const FILE = 'scenario.yaml';

/** Adds the command to the program. */
export function addInit(program: Command, { terminal }: Shell): void {
  program
    .command('init')
    .summary('write a scenario to start from')
    .description('Writes a small scenario with a comment on every line that you would change. Never overwrites a file.')
    .argument('[file]', 'a YAML file that is not there yet', anyName('file', 'a YAML file'), FILE)
    .action((file: string) => {
      const kind = extname(file).toLowerCase();
      if (kind !== '.yaml' && kind !== '.yml') throw new UsageError(`${file}: its comments need a name that ends in .yaml or .yml`);
      writeNew(file, STARTING_SCENARIO.replaceAll('FILE', file));
      return terminal.out(`wrote ${file}; try: knockon run ${file}\n`);
    });
}
