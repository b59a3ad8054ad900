/** Named streams and draws: the engine's own uniforms and inverse distributions, one small object for each purpose. */
import { quantiles, kinds } from '../../engine/random/distributions/index.ts';
import { Streams, Variates } from '../../engine/random/index.ts';
import type { Choice } from '../../engine/spec.ts';

/** Everything that is drawn from one stream, number by number. */
export class Draws {
  private readonly variates = new Variates();
  private readonly streams: Streams;
  private readonly scale: number;
  private readonly kind: string;
  private taken = 0;

  /** `scale`: microseconds in a day, or quanta in a unit. */
  constructor(stream: string, choice: Choice, scale: number, seed: number, replication: number) {
    this.streams = new Streams([stream]);
    this.streams.reset(seed, replication);
    this.variates.add(choice, scale);
    this.scale = scale;
    this.kind = choice.kind;
  }

  /** Returns the next number before rounding. */
  nextExact(): number {
    const quantile = quantiles[kinds.indexOf(this.kind)];
    const drawn = quantile(this.variates, 0, this.streams.next(0), this.taken) * this.scale;
    this.taken += 1;
    return drawn;
  }

  /** Returns the next number, rounded to the nearest whole one and not below 0. */
  next(): number {
    return wholeNotNegative(this.nextExact());
  }

  /** Returns what is left of an interval that an outside observer finds running, for two uniforms. */
  stationaryResidual(u1: number, u2: number): number {
    return this.variates.stationaryResidual(0, u1, u2);
  }
}

/** Returns the uniforms of one stream. */
export function uniforms(stream: string, seed: number, replication: number): () => number {
  const streams = new Streams([stream]);
  streams.reset(seed, replication);
  return () => streams.next(0);
}

/** Rounds to the nearest whole number; below 0 counts as 0. */
export function wholeNotNegative(x: number): number {
  return Math.max(0, Math.floor(x + 0.5));
}
