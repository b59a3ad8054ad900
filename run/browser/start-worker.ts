/** Starts one web worker. */
import { wrap } from 'comlink';
import type { Batch } from '../batch.ts';
import type { Started } from '../hand.ts';

/** Returns a web worker that has just started. One that cannot start, or crashes, is reported as gone. */
export function startWorker(): Started {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'knockon' });
  return {
    batch: wrap<Batch>(worker),
    onGone: (gone) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        worker.terminate();
        gone(event.message || 'it could not be loaded');
      });
      worker.addEventListener('messageerror', () => gone('a message could not be read'));
    },
    terminate: () => Promise.resolve(worker.terminate()),
  };
}
