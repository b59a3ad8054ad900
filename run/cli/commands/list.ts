/** `knockon list`: what can be used in a scenario, with its parameters. */
import { Argument, type Command } from 'commander';
import { UsageError, type LawSpec } from '../../../engine/index.ts';
import { jsonText } from '../json-text.ts';
import { lists, type ListEntry, type ListParam } from '../list-entries.ts';
import { numberText } from '../number-text.ts';
import { nameOf } from '../options.ts';
import { loadPlugins, pluginOption, type PluginOptions } from '../plugin-option.ts';
import type { Shell } from '../shell.ts';
import { tableText } from '../table-text.ts';

function paramText({ name, unit, range, default: value, doc, list }: ListParam): string {
  const given = value === null ? 'must be given' : `${numberText(value)} when left out`;
  return `  ${name} (${list === true ? `${unit}, a list` : unit}, ${numberText(range[0])} to ${numberText(range[1])}, ${given}): ${doc}\n`;
}

function lawText({ name, doc }: LawSpec): string {
  return `  ${name} (a distribution, must be given): ${doc}\n`;
}

/** Returns entries without parameters as one table, and with them as a paragraph each. */
function listText(entries: readonly ListEntry[]): string {
  if (entries.every((entry) => entry.params.length === 0)) {
    const heads = [{ head: 'name' }, { head: 'unit' }, { head: 'what it is' }].filter(({ head }) => head !== 'unit' || entries.some((entry) => entry.unit !== undefined));
    return tableText(heads, entries.map(({ kind, unit, summary }) => (heads.length === 3 ? [kind, unit ?? '', summary] : [kind, summary])));
  }
  return entries.map(({ kind, family, summary, params, laws = [] }) => `${kind} (${family}): ${summary}\n${params.map(paramText).join('')}${laws.map(lawText).join('')}`).join('\n');
}

/** Adds the command to the program. */
export function addList(program: Command, { terminal }: Shell): void {
  const names = Object.keys(lists);
  program
    .command('list')
    .summary('list what scenarios are made of')
    .description('Lists what there is to choose from, each with its parameters.')
    .addArgument(new Argument('[what]', names.join(', ')).argParser(nameOf('list', names)))
    .addOption(pluginOption())
    .option('--json', 'the list as JSON')
    .action(async (what: string | undefined, options: PluginOptions & { json?: true }) => {
      if (what === undefined) throw new UsageError(`list: must be one of ${names.join(', ')}; got nothing`);
      await loadPlugins(options);
      const entries = lists[what]();
      return terminal.out(options.json === true ? jsonText(entries) : listText(entries));
    });
}
