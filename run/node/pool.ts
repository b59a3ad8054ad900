/** The worker pool of the command line. */
import { availableParallelism } from 'node:os';
import { createCrew } from '../crew.ts';
import { crewPool, type CancellablePool } from '../crew-pool.ts';
import type { PluginModule } from '../plugin-module.ts';
import { startWorker } from './start-worker.ts';
import { builtFile } from './built-file.ts';

export interface NodePoolOptions {
  /** Number of worker threads; one a processor by default. */
  readonly size?: number;
  /** What `loadPlugin` gave: policies of a user's own. None by default. */
  readonly plugins?: readonly PluginModule[];
  /** Another worker to run, for tests of its failures. */
  readonly file?: string;
}

/** Returns a pool of worker threads. They start with their first job; `close` ends them, and they hold the process until then. */
export function nodePool({ size = availableParallelism(), plugins = [], file }: NodePoolOptions = {}): CancellablePool {
  return crewPool(createCrew(size, () => startWorker(file ?? builtFile('worker.js')), plugins));
}
