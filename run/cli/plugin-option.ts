/** The option `--plugin`, the same for every command that reads a scenario. */
import { Option } from 'commander';
import { loadPlugin } from '../node/load-plugin.ts';
import type { LoadedPlugin } from '../plugin-module.ts';
import { anyNames } from './options.ts';

export interface PluginOptions {
  readonly plugin?: readonly string[];
}

/** Returns the option. */
export function pluginOption(): Option {
  return new Option('--plugin <file>', 'take policies out of a TypeScript or JavaScript module (docs/plugins.md); can be given several times').argParser(
    anyNames('--plugin', 'a TypeScript or JavaScript file'),
  );
}

/** Loads the plugins that a command was given, each file once. Rejects with PluginError. */
export async function loadPlugins({ plugin = [] }: PluginOptions): Promise<LoadedPlugin[]> {
  const loaded: LoadedPlugin[] = [];
  for (const file of new Set(plugin)) loaded.push(await loadPlugin(file));
  return loaded;
}
