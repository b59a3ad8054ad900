/** The worker pool of the page. */
import { createCrew } from '../crew.ts';
import { crewPool, type CancellablePool } from '../crew-pool.ts';
import { startWorker } from './start-worker.ts';

/** Returns a pool of web workers, one a processor but for the one that draws. They start with their first job. */
export function browserPool(size: number = Math.max(1, navigator.hardwareConcurrency - 1)): CancellablePool {
  return crewPool(createCrew(size, startWorker));
}
