/** `knockon bundle`: a plugin as one file of JavaScript that a page can load. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../engine/index.ts';
import { loadPlugin } from '../../node/load-plugin.ts';
import { textOf } from '../../plugin-module.ts';
import { anyName } from '../options.ts';
import type { Shell } from '../shell.ts';
import { refuseOverwriting, refuseSources, writeText } from '../write-file.ts';

/** Adds the command to the program. */
export function addBundle(program: Command, { terminal }: Shell): void {
  program
    .command('bundle')
    .summary('make one JavaScript file of a plugin, for pages')
    .description('Reads a plugin with all that it imports, checks it, and writes it as one JavaScript module that a page can load (docs/plugins.md).')
    .argument('<in>', 'a TypeScript or JavaScript module', anyName('in', 'a TypeScript or JavaScript file'))
    .argument('<out>', 'the file to write', anyName('out', 'a file'))
    .option('--force', 'write over a file that is there')
    .action(async (from: string, to: string, options: { force?: true }) => {
      if (!['.js', '.mjs'].includes(extname(to).toLowerCase())) throw new UsageError(`${to}: its name must end in .js or .mjs`);
      refuseSources(to, [from]);
      if (options.force !== true) refuseOverwriting(to);
      writeText(to, textOf(await loadPlugin(from)));
      terminal.err(`wrote ${to}\n`);
    });
}
