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
  private readonly changed: () => void;

  /** `changed` is called whenever there is something new to show. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  async run(question: StressQuestion): Promise<void> {
    if (this.running) return;
    const { scene, setting, replications: total } = question;
    Object.assign(this, { running: true, question, progress: { done: 0, total, left: null }, result: null, error: null });
    this.changed();
    const answer = await stressDriver().run(scene.spec, setting.seed, total, ({ done, seconds, result }) => {
      if (!this.running) return;
      this.progress = { done, total, left: secondsLeft(done, total, seconds) };
      this.result = result;
      this.changed();
    });
    if (answer.ok) this.result = answer.result;
    else this.error = answer.message;
    this.running = false;
    this.changed();
  }

  /** Stops at once; what the finished replications say is kept. */
  stop(): void {
    stressDriver().stop();
  }
}
