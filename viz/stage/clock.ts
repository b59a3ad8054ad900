import { DAY } from '../../engine/index.ts';

/** Days, or weeks, a second. */
export const speeds = [1, 2, 5, 10, 30] as const;

type Listener = () => void;

/** With reduced motion the picture changes in steps, so often a second. */
const STEPS_PER_SECOND = 4;

/** The moment that is shown, and how it moves on. All drawing happens in its frames, and none while nothing moves. */
export class Clock {
  /** Microseconds from the start of the run. */
  time = 0;
  /** Where play starts again after the end. */
  start = 0;
  end = 0;
  playing = false;
  speed: number = 5;
  /** What `speed` counts, in microseconds. */
  unit = DAY;
  /** Moves in a few steps a second instead of smoothly. */
  stepped = false;
  /** Told of each frame, when someone measures. */
  log: { begin(): void; end(): void } | null = null;
  private readonly frameListeners = new Set<Listener>();
  private readonly stateListeners = new Set<Listener>();
  private request = 0;
  private last = 0;
  private owed = 0;

  /** Calls back once a frame while time moves, and once after every jump. Returns what ends it. */
  onFrame(listener: Listener): () => void {
    this.frameListeners.add(listener);
    return () => this.frameListeners.delete(listener);
  }

  /** Calls back when it starts, stops, jumps or changes speed. Returns what ends it. */
  onChange(listener: Listener): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  play(): void {
    if (this.playing) return;
    if (this.time >= this.end) this.time = this.start;
    this.playing = true;
    this.last = 0;
    this.changed();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.changed();
  }

  seek(time: number): void {
    this.time = Math.max(0, Math.min(this.end, time));
    this.changed();
  }

  setSpeed(speed: number): void {
    this.speed = speed;
    this.changed();
  }

  /** Counts speed in another unit (µs) from now on, at `speed` of them a second; the same unit changes nothing. */
  countIn(unit: number, speed: number): void {
    if (unit === this.unit) return;
    this.unit = unit;
    this.setSpeed(speed);
  }

  /** Asks for a frame, for what changed besides time. */
  redraw(): void {
    if (this.request === 0) this.request = requestAnimationFrame((now) => this.frame(now));
  }

  private changed(): void {
    for (const listener of this.stateListeners) listener();
    this.redraw();
  }

  private frame(now: number): void {
    this.request = 0;
    this.log?.begin();
    if (this.playing) this.advance(now);
    for (const listener of this.frameListeners) listener();
    this.log?.end();
    if (this.playing) this.redraw();
  }

  private advance(now: number): void {
    // A frame that comes late (a hidden tab) moves time on by a tenth of a second at most.
    const seconds = this.last === 0 ? 0 : Math.min(0.1, (now - this.last) / 1000);
    this.last = now;
    this.owed += seconds;
    if (this.stepped && this.owed < 1 / STEPS_PER_SECOND) return;
    this.time = Math.min(this.end, this.time + this.owed * this.speed * this.unit);
    this.owed = 0;
    if (this.time < this.end) return;
    this.playing = false;
    for (const listener of this.stateListeners) listener();
  }
}
