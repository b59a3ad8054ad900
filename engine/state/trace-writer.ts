/** Writes a trace: growing columns, or only their hash. */
import { TraceHasher } from '../random/index.ts';
import type { Trace } from '../trace.ts';

export class TraceWriter {
  private count = 0;
  private time = new Float64Array(4096);
  private kind = new Uint8Array(4096);
  private a = new Int32Array(4096);
  private b = new Int32Array(4096);
  private quantity = new Float64Array(4096);

  add(time: number, kind: number, a: number, b: number, quantity: number): void {
    const i = this.count++;
    if (i === this.time.length) this.grow();
    this.time[i] = time;
    this.kind[i] = kind;
    this.a[i] = a;
    this.b[i] = b;
    this.quantity[i] = quantity;
  }

  /** Returns what was written, in columns of just its length. */
  finish(): Trace {
    const n = this.count;
    return {
      count: n,
      time: this.time.slice(0, n),
      kind: this.kind.slice(0, n),
      a: this.a.slice(0, n),
      b: this.b.slice(0, n),
      quantity: this.quantity.slice(0, n),
    };
  }

  private grow(): void {
    const n = 2 * this.time.length;
    const wider = <A extends Float64Array | Int32Array | Uint8Array>(target: A, old: A): A => {
      target.set(old);
      return target;
    };
    this.time = wider(new Float64Array(n), this.time);
    this.kind = wider(new Uint8Array(n), this.kind);
    this.a = wider(new Int32Array(n), this.a);
    this.b = wider(new Int32Array(n), this.b);
    this.quantity = wider(new Float64Array(n), this.quantity);
  }
}

/** Returns the hash of a trace, 16 hex digits: equal for equal runs, bit for bit. */
export function hashTrace(trace: Trace): string {
  const hasher = new TraceHasher();
  for (let i = 0; i < trace.count; i++) {
    hasher.addNumber(trace.time[i]);
    hasher.addNumber(trace.kind[i]);
    hasher.addNumber(trace.a[i]);
    hasher.addNumber(trace.b[i]);
    hasher.addNumber(trace.quantity[i]);
  }
  return hasher.hex();
}
