/** From a user's file to policies that documents can name. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { PluginError } from '../../engine/index.ts';
import { plugIn, pluginModule, type LoadedPlugin } from '../plugin-module.ts';

/**
 * Loads a plugin from a TypeScript or JavaScript module: documents of this thread can name its policies from now on, and a
 * pool that is given what it returns knows them too. Loading a file twice is harmless.
 * Rejects with PluginError when the file can't be read, is no plugin, or brings a policy that there is.
 */
export async function loadPlugin(file: string): Promise<LoadedPlugin> {
  const about = statSync(file, { throwIfNoEntry: false });
  if (about === undefined) throw new PluginError(`${file}: there is no such file`);
  if (!about.isFile()) throw new PluginError(`${file}: it is not an ordinary file`);
  // Only who brings a plugin waits for the bundler.
  const { bundlePlugin } = await import('./bundle-plugin.ts');
  const loaded = pluginModule(basename(file), await bundlePlugin(file));
  await plugIn(loaded);
  return loaded;
}
