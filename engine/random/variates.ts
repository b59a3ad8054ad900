import type { Choice } from '../spec.ts';
import { checkChoice, distributionOf } from './distributions/choice.ts';
import type { SamplerColumns } from './distributions/distribution.ts';
import { kinds, quantiles } from './distributions/index.ts';
import { lengthBiasedTable } from './tables/length-biased-table.ts';

/**
 * Everything that is drawn in a model, in columns: registered at compile, drawn in the loop, by inversion of one
 * uniform a variate. Equal tables are kept once, so that a thousand lanes with one coefficient of variation share it.
 */
export class Variates implements SamplerColumns {
  count = 0;
  /** Position in `kinds` of each. */
  kind = new Uint8Array(8);
  /** Ticks in one unit of the choice: microseconds in a day, quanta in a unit. */
  scale = new Float64Array(8);
  a = new Float64Array(8);
  b = new Float64Array(8);
  c = new Float64Array(8);
  table = new Int32Array(8);
  /** All tables, one after the other. */
  pool = new Float64Array(64);
  private used = 0;
  private readonly starts = new Map<string, number>();
  private readonly choices: Choice[] = [];
  private readonly lengthBiased: ((u: number) => number)[] = [];

  /**
   * Registers a choice whose variates are to be multiplied by `scale`; returns its index. Throws a RangeError on a
   * choice that `checkChoice` refuses.
   */
  add(choice: Choice, scale: number): number {
    const problem = checkChoice(choice);
    if (problem !== null) throw new RangeError(problem);
    const index = this.count;
    if (index === this.kind.length) this.grow();
    const sampler = distributionOf(choice).sampler(choice.params);
    this.kind[index] = kinds.indexOf(choice.kind);
    this.scale[index] = scale;
    this.a[index] = sampler.a;
    this.b[index] = sampler.b;
    this.c[index] = sampler.c;
    if (sampler.table !== null) this.table[index] = this.place(sampler.table.key, sampler.table.build);
    this.choices.push(choice);
    this.count = index + 1;
    return index;
  }

  /**
   * Returns the variate of a uniform 0 < u < 1 in ticks, a whole number >= 0: a kind that may give numbers
   * below 0 is cut there. `n` is how many were drawn before it; only a `series` looks at it.
   */
  draw(index: number, u: number, n: number = 0): number {
    return Math.max(0, Math.floor(quantiles[this.kind[index]!]!(this, index, u, n) * this.scale[index]! + 0.5));
  }

  /** Returns the same in ticks before rounding and cutting: below 0 where the kind allows it, for demand that carries over. */
  drawSigned(index: number, u: number, n: number = 0): number {
    return quantiles[this.kind[index]!]!(this, index, u, n) * this.scale[index]!;
  }

  /**
   * Returns, in ticks, how much of a renewal interval is left at a moment when the renewal has gone on for ever: u2 times
   * an interval drawn with chance in proportion to its length. Not for the hot loop: the first call may build a table.
   */
  stationaryResidual(index: number, u1: number, u2: number): number {
    const choice = this.choices[index]!;
    const entry = distributionOf(choice);
    const residual = entry.residual?.(choice.params, u1) ?? u2 * this.lengthBiasedOf(index)(u1);
    return Math.floor(residual * this.scale[index]! + 0.5);
  }

  private lengthBiasedOf(index: number): (u: number) => number {
    const choice = this.choices[index]!;
    const entry = distributionOf(choice);
    const known = entry.lengthBiased;
    if (known !== null) return (u) => known(choice.params, u);
    return (this.lengthBiased[index] ??= lengthBiasedTable((p) => Math.max(0, entry.quantile(this, index, p, 0))));
  }

  private place(key: string, build: () => Float64Array): number {
    const known = this.starts.get(key);
    if (known !== undefined) return known;
    const table = build();
    const start = this.used;
    this.used += table.length;
    if (this.used > this.pool.length) this.pool = enlarged(this.pool, new Float64Array(2 * this.used));
    this.pool.set(table, start);
    this.starts.set(key, start);
    return start;
  }

  private grow(): void {
    const size = 2 * this.kind.length;
    this.kind = enlarged(this.kind, new Uint8Array(size));
    this.scale = enlarged(this.scale, new Float64Array(size));
    this.a = enlarged(this.a, new Float64Array(size));
    this.b = enlarged(this.b, new Float64Array(size));
    this.c = enlarged(this.c, new Float64Array(size));
    this.table = enlarged(this.table, new Int32Array(size));
  }
}

function enlarged<A extends Float64Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
