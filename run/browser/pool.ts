/** The worker pool of the page. */
import { createCrew } from '../crew.ts';
import { crewPool, type CancellablePool } from '../crew-pool.ts';
import type { PluginModule } from '../plugin-module.ts';
import { startWorker } from './start-worker.ts';

export interface BrowserPoolOptions {
  /** Number of web workers; one a processor by default, but for the one that draws. */
  readonly size?: number;
  /** What `loadPlugin` gave: policies of a user's own. None by default. */
  readonly plugins?: readonly PluginModule[];
}

/** Returns a pool of web workers. They start with their first job. */
export function browserPool({ size = Math.max(1, navigator.hardwareConcurrency - 1), plugins = [] }: BrowserPoolOptions = {}): CancellablePool {
  return crewPool(createCrew(size, startWorker, plugins));
}
