import { hashName, mix } from './integer-hash.ts';

const TWO_TO_32 = 4294967296;
const ONE_STEP = 1 / TWO_TO_32;
const HALF_STEP = ONE_STEP / 2;
const MULTIPLIER = 2091639;

/**
 * Named streams of uniforms: Johannes Baagøe's alea, as in seedrandom, with the state of all streams in columns.
 * A stream's numbers depend on its own name, the seed and the replication, never on which other streams exist.
 * Names must differ; they are hashed to 64 bits here, once. Nothing is allocated after construction.
 */
export class Streams {
  readonly count: number;
  readonly s0: Float64Array;
  readonly s1: Float64Array;
  readonly s2: Float64Array;
  readonly carry: Float64Array;
  private readonly name1: Int32Array;
  private readonly name2: Int32Array;

  constructor(names: readonly string[]) {
    if (new Set(names).size !== names.length) throw new Error('two streams have the same name');
    this.count = names.length;
    this.s0 = new Float64Array(this.count);
    this.s1 = new Float64Array(this.count);
    this.s2 = new Float64Array(this.count);
    this.carry = new Float64Array(this.count);
    this.name1 = Int32Array.from(names, (name) => hashName(name) | 0);
    this.name2 = Int32Array.from(names, (name) => hashName(name, 1) | 0);
    this.reset(0, 0);
  }

  /** Puts every stream at its start for this seed and replication, both whole numbers from 0 to 2^53 - 1. */
  reset(seed: number, replication: number): void {
    fillKeys(seed, replication);
    for (let i = 0; i < this.count; i += 1) {
      const a = this.name1[i]!;
      const b = this.name2[i]!;
      this.s0[i] = (mix(mix(keys[0]! ^ a) + (keys[1]! ^ b)) >>> 0) * ONE_STEP;
      this.s1[i] = (mix(mix(keys[2]! ^ a) + (keys[3]! ^ b)) >>> 0) * ONE_STEP;
      this.s2[i] = (mix(mix(keys[4]! ^ a) + (keys[5]! ^ b)) >>> 0) * ONE_STEP;
      this.carry[i] = 1;
    }
  }

  /** Returns the next uniform of stream i: an odd multiple of 2^-33, so never 0 and never 1. */
  next(i: number): number {
    const t = MULTIPLIER * this.s0[i]! + this.carry[i]! * ONE_STEP;
    const whole = t | 0;
    const fraction = t - whole;
    this.s0[i] = this.s1[i]!;
    this.s1[i] = this.s2[i]!;
    this.s2[i] = fraction;
    this.carry[i] = whole;
    return fraction + HALF_STEP;
  }
}

/** Six words of (seed, replication): two for each word of a stream's state. */
const keys = new Int32Array(6);

function fillKeys(seed: number, replication: number): void {
  for (let j = 0; j < keys.length; j += 1) {
    let h = mix(j + 1);
    h = mix(h ^ (seed | 0)) + 0x9e3779b9;
    h = mix(h ^ Math.floor(seed / TWO_TO_32)) + 0x9e3779b9;
    h = mix(h ^ (replication | 0)) + 0x9e3779b9;
    keys[j] = mix(h ^ Math.floor(replication / TWO_TO_32));
  }
}
