/** A user's module as text that every worker can import. */
import { PluginError, use, type Plugin } from '../engine/index.ts';
import { textHash } from '../scenarios/index.ts';

/** What a pool needs to know of a plugin. */
export interface PluginModule {
  /** The name of its file. */
  readonly name: string;
  /** Where a worker can import it from: its whole text, in an address. */
  readonly address: string;
}

/** A plugin that has been loaded in this thread. */
export interface LoadedPlugin extends PluginModule {
  /** 16 hex digits of the text. */
  readonly hash: string;
}

const HEAD = 'data:text/javascript;charset=utf-8,';

/** Returns a module as data, from its text. */
export function pluginModule(name: string, text: string): LoadedPlugin {
  return { name, hash: textHash(text), address: HEAD + encodeURIComponent(text) };
}

/** Returns the text of a module. */
export function textOf({ address }: PluginModule): string {
  return decodeURIComponent(address.slice(HEAD.length));
}

/** Imports a plugin and lets documents of this thread use its policies. Rejects with PluginError when it is none, or can't be loaded. */
export async function plugIn({ name, address }: PluginModule): Promise<void> {
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await import(/* @vite-ignore */ address);
  } catch (thrown) {
    throw new PluginError(`${name}: it can't be loaded: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`);
  }
  const plugin = module['default'] ?? module['plugin'];
  if (plugin === undefined) throw new PluginError(`${name}: exports no plugin; try export default { inventory: [...] }`);
  use(plugin as Plugin, name);
}

/** The same for several, one after the other. */
export async function plugInAll(modules: readonly PluginModule[]): Promise<void> {
  for (const module of modules) await plugIn(module);
}
