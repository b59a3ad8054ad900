import { float, HIGH, LOW, words } from './elementary/bits.ts';
import { mix } from './integer-hash.ts';

/** A running 64-bit hash of a row of numbers, by their bits: equal hashes mean equal traces. Not for secrets. */
export class TraceHasher {
  private first = 0x243f6a88;
  private second = 0x05a308d3;

  /** Takes one number in. 0 and -0 differ; every NaN is the same. */
  addNumber(x: number): void {
    float[0] = x;
    const isNumber = x === x;
    const high = isNumber ? words[HIGH]! : 0x7ff80000;
    const low = isNumber ? words[LOW]! : 0;
    this.first = (mix(mix(this.first ^ high) ^ low) + 0x13198a2e) | 0;
    this.second = (mix(mix(this.second ^ low) + high) + 0x03707344) | 0;
  }

  /** Returns the hash of all numbers so far as 16 hexadecimal digits; more may be added afterwards. */
  hex(): string {
    return hex8(mix(this.first ^ this.second)) + hex8(mix(this.second));
  }
}

function hex8(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
