/** A number of workers that take tasks from one queue. A worker starts with its first task and a stopped one is replaced. */
import type { Spec } from '../engine/index.ts';
import { createHand, type Hand, type Question, type Started } from './hand.ts';
import type { PluginModule } from './plugin-module.ts';
import { CANCELLED, failure, failureOf, type Outcome } from './outcome.ts';

export interface Crew {
  readonly size: number;
  /** Returns the answer of the first free worker, after it has loaded the spec if it holds another. Never rejects. */
  ask<T>(spec: Spec, question: Question<T>): Promise<Outcome<T>>;
  /** Stops at once all that is under way or waiting; it fails as cancelled. The crew can be asked again. */
  cancel(): Promise<void>;
  /** Stops at once, for good. */
  close(): Promise<void>;
}

interface Seat {
  hand: Hand | null;
  /** The hand knows the plugins. */
  plugged: boolean;
  /** What the hand has loaded. */
  spec: Spec | null;
  busy: boolean;
}

interface Task {
  readonly serve: (seat: Seat) => Promise<void>;
  readonly drop: () => void;
}

/** Returns a crew of `size` workers, each made by `start` and given the plugins before anything else. */
export function createCrew(size: number, start: () => Started, plugins: readonly PluginModule[] = []): Crew {
  const seats = Array.from({ length: size }, (): Seat => ({ hand: null, plugged: false, spec: null, busy: false }));
  const queue: Task[] = [];
  let closed = false;

  async function answer<T>(seat: Seat, spec: Spec, question: Question<T>): Promise<Outcome<T>> {
    if (seat.hand === null || !seat.hand.alive) {
      seat.hand = createHand(start());
      seat.plugged = plugins.length === 0;
      seat.spec = null;
    }
    const { hand } = seat;
    if (!seat.plugged) {
      const known = await hand.ask((batch) => batch.plug(plugins));
      if (!known.ok) return known;
      seat.plugged = true;
    }
    if (seat.spec !== spec) {
      seat.spec = null;
      const loaded = await hand.ask((batch) => batch.load(spec));
      if (!loaded.ok) return loaded;
      seat.spec = spec;
    }
    return hand.ask(question);
  }

  function dispatch(): void {
    for (const seat of seats) {
      if (seat.busy) continue;
      const task = queue.shift();
      if (task === undefined) return;
      seat.busy = true;
      void task.serve(seat).then(() => {
        seat.busy = false;
        dispatch();
      });
    }
  }

  async function cancel(): Promise<void> {
    for (const task of queue.splice(0)) task.drop();
    await Promise.all(seats.map((seat) => (seat.busy || closed ? seat.hand?.stop() : undefined)));
  }

  return {
    size,
    ask: (spec, question) =>
      new Promise((resolve) => {
        if (closed) return resolve(failure('Error', 'the workers are closed'));
        queue.push({
          serve: (seat) => answer(seat, spec, question).then(resolve, (thrown: unknown) => resolve(failureOf(thrown))),
          drop: () => resolve(failure(CANCELLED, 'stopped before it began')),
        });
        dispatch();
      }),
    cancel,
    close: () => {
      closed = true;
      return cancel();
    },
  };
}
