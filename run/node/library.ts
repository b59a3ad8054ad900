/** The door of the package for programs in Node. */
export * from '../../engine/index.ts';
export * from '../../scenarios/index.ts';
export type { CancellablePool } from '../crew-pool.ts';
export type { LoadedPlugin, PluginModule } from '../plugin-module.ts';
export { loadPlugin } from './load-plugin.ts';
export { nodePool, type NodePoolOptions } from './pool.ts';
