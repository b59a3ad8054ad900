/** Runs single replications for a view, off the page's own thread. */
import type { Spec } from '../../engine/index.ts';
import type { Played } from '../batch.ts';
import { createCrew } from '../crew.ts';
import { errorOf } from '../outcome.ts';
import type { PluginModule } from '../plugin-module.ts';
import { startWorker } from './start-worker.ts';

export interface Player {
  /** Returns one replication with its trace, and what each stock point did in it. Rejects when the spec does not compile or the run fails. Answers in the order asked. */
  play(spec: Spec, seed: number, replication: number): Promise<Played>;
  /** Stops what is under way at once and frees the worker; what was asked rejects with an `AbortError`. */
  close(): void;
}

/** Returns a player that knows some plugins. Its worker starts with the first play and keeps the compiled spec for the next. */
export function createPlayer(plugins: readonly PluginModule[] = []): Player {
  const crew = createCrew(1, startWorker, plugins);
  return {
    async play(spec, seed, replication) {
      const outcome = await crew.ask(spec, (batch) => batch.play(seed, replication));
      if (!outcome.ok) throw errorOf(outcome);
      return outcome.result;
    },
    close: () => void crew.close(),
  };
}
