/** One worker as a crew sees it. A worker that is gone answers with a failure: nothing waits for ever. */
import type { RemoteBatch } from './batch.ts';
import { CANCELLED, failure, failureOf, type Failure, type Outcome } from './outcome.ts';

export type Question<T> = (batch: RemoteBatch) => Promise<Outcome<T>>;

export interface Hand {
  /** False from the moment the worker crashed or was stopped. */
  readonly alive: boolean;
  /** Returns the worker's answer, or a failure when the worker goes before it answers. Never rejects. */
  ask<T>(question: Question<T>): Promise<Outcome<T>>;
  /** Ends the worker at once, in the middle of its work; what was asked of it fails as cancelled. */
  stop(): Promise<void>;
}

/** What a platform says about a worker it has started. */
export interface Started {
  readonly batch: RemoteBatch;
  /** Calls back when the worker has crashed, or ended by itself. */
  readonly onGone: (gone: (reason: string) => void) => void;
  readonly terminate: () => Promise<void>;
}

/** Returns a started worker as a hand. */
export function createHand({ batch, onGone, terminate }: Started): Hand {
  const pending = new Set<(failed: Failure) => void>();
  let gone: Failure | null = null;
  const leave = (failed: Failure): void => {
    gone ??= failed;
    for (const settle of pending) settle(gone);
  };
  onGone((reason) => leave(failure('WorkerError', `a worker stopped: ${reason}`)));
  return {
    get alive() {
      return gone === null;
    },
    ask<T>(question: Question<T>) {
      return new Promise<Outcome<T>>((resolve) => {
        const settle = (outcome: Outcome<T>): void => {
          pending.delete(settle);
          resolve(outcome);
        };
        if (gone !== null) return settle(gone);
        pending.add(settle);
        question(batch).then(settle, (thrown: unknown) => settle(failureOf(thrown)));
      });
    },
    stop() {
      leave(failure(CANCELLED, 'stopped before it was done'));
      return terminate();
    },
  };
}
