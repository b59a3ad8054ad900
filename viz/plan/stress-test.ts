import { stress, type Spec, type StressResult } from '../../engine/index.ts';
import { browserPool } from '../../run/browser/pool.ts';
import type { Scene } from '../data/scene.ts';
import type { Setting } from '../data/setting.ts';
import { secondsLeft } from './time-left.ts';

/** What is asked of a stress test: the scenario as it was on stage, and how often to run it. */
export interface StressQuestion {
  readonly scene: Scene;
  readonly setting: Setting;
  readonly replications: number;
}

/** How far it has come. `left` is in seconds, null while nothing is known yet. */
export interface StressProgress {
  readonly done: number;
  readonly total: number;
  readonly left: number | null;
}

/** The picture is brought up to date at most once in so many milliseconds. */
const REDRAW_EVERY = 250;

/** One stress test at a time, on workers of its own; what it has found so far can be read while it runs. */
export class StressTest {
  running = false;
  question: StressQuestion | null = null;
  progress: StressProgress | null = null;
  result: StressResult | null = null;
  error: string | null = null;
  private controller: AbortController | null = null;
  private readonly pool = browserPool();
  private readonly changed: () => void;

  /** `changed` is called whenever there is something new to show. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  async run(question: StressQuestion): Promise<void> {
    if (this.running) return;
    Object.assign(this, { running: true, question, progress: { done: 0, total: question.replications, left: null }, result: null, error: null });
    this.controller = new AbortController();
    this.changed();
    try {
      this.result = await this.replicate(question.scene.spec, question, this.controller.signal);
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    } finally {
      await this.pool.cancel();
      this.running = false;
      this.changed();
    }
  }

  /** Stops at once; what the finished replications say is kept. */
  stop(): void {
    this.controller?.abort();
  }

  private replicate(spec: Spec, { setting, replications }: StressQuestion, signal: AbortSignal): Promise<StressResult> {
    const start = performance.now();
    let drawn = start;
    return stress(this.pool, spec, {
      seed: setting.seed,
      replications,
      signal,
      now: () => performance.now(),
      onProgress: ({ done, total, partial }) => {
        const now = performance.now();
        if (now - drawn < REDRAW_EVERY || done >= total) return;
        drawn = now;
        this.progress = { done, total, left: secondsLeft(done, total, (now - start) / 1000) };
        this.result = partial();
        this.changed();
      },
    });
  }
}
