/** From the address of a user's module to policies that documents can name. */
import { PluginError } from '../../engine/index.ts';
import { plugIn, pluginModule, type LoadedPlugin } from '../plugin-module.ts';

/**
 * Loads a plugin from a JavaScript module that imports nothing (`knockon bundle` makes one): documents of this thread can
 * name its policies from now on, and a pool that is given what it returns knows them too. `address` is seen from the page.
 * Rejects with PluginError when it can't be had, is no plugin, or brings a policy that there is.
 */
export async function loadPlugin(address: string): Promise<LoadedPlugin> {
  const url = new URL(address, location.href);
  const name = url.protocol === 'data:' || url.protocol === 'blob:' ? 'the plugin' : (url.pathname.split('/').at(-1) ?? address);
  const text = await fetch(url).then(
    (response) => (response.ok ? response.text() : Promise.reject(new PluginError(`${address}: the server answers ${response.status}`))),
    () => Promise.reject(new PluginError(`${address}: there is no such address, or it can't be read from this page`)),
  );
  const loaded = pluginModule(name, text);
  await plugIn(loaded);
  return loaded;
}
