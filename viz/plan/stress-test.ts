import type { StressResult } from '../../engine/index.ts';
import type { Scene } from '../data/scene.ts';
import type { Setting } from '../data/setting.ts';
import { stressDriver } from './stress-driver.ts';
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

/** One stress test at a time; what it has found so far can be read while it runs. */
export class StressTest {
  running = false;
  question: StressQuestion | null = null;
  progress: StressProgress | null = null;
  result: StressResult | null = null;
  error: string | null = null;
  /** Whether the last test was given up because the stage had changed. */
  cancelled = false;
  private readonly changed: () => void;

  /** `changed` is called whenever there is something new to show. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  async run(question: StressQuestion): Promise<void> {
    if (this.running) return;
    const { scene, setting, replications: total } = question;
    Object.assign(this, { running: true, question, progress: { done: 0, total, left: null }, result: null, error: null, cancelled: false });
    this.changed();
    const answer = await stressDriver().run(scene.spec, setting.seed, total, ({ done, seconds, result }) => {
      if (!this.running || this.cancelled) return;
      this.progress = { done, total, left: secondsLeft(done, total, seconds) };
      this.result = result;
      this.changed();
    });
    if (this.cancelled) this.result = null;
    else if (answer.ok) this.result = answer.result;
    else this.error = answer.message;
    this.running = false;
    this.changed();
  }

  /** Stops at once, and forgets what was found: for a scenario that is no longer on stage. */
  cancel(): void {
    if (!this.running || this.cancelled) return;
    Object.assign(this, { cancelled: true, progress: null, result: null });
    stressDriver().stop();
    this.changed();
  }

  /** Stops at once; what the finished replications say is kept. */
  stop(): void {
    stressDriver().stop();
  }
}
