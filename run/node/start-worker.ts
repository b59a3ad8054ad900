/** Starts one Node worker thread. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Batch } from '../batch.ts';
import type { Started } from '../hand.ts';

/** Returns a worker thread that has just started on `file`. One that crashes or ends by itself is reported as gone. */
export function startWorker(file: string): Started {
  const worker = new Worker(file, { name: 'knockon' });
  return {
    batch: wrap<Batch>(nodeEndpoint(worker)),
    onGone: (gone) => {
      worker.on('error', (error: Error) => gone(error.message));
      worker.on('messageerror', (error: Error) => gone(error.message));
      worker.on('exit', (code) => gone(`it ended by itself with code ${code}`));
    },
    terminate: async () => {
      await worker.terminate();
    },
  };
}
