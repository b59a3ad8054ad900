/** Hashing of 32-bit integers: pure integer arithmetic, the same everywhere. */

/** Returns a 32-bit integer in which every bit of `word` has moved every bit (the last step of MurmurHash3, Appleby). */
export function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Returns the 32-bit hash of a name, 0 to 2^32 - 1; another `salt` gives another, independent hash. For use at compile. */
export function hashName(name: string, salt: number = 0): number {
  let h = mix(salt ^ 0x9e3779b9);
  for (let i = 0; i < name.length; i += 1) h = mix(h ^ name.charCodeAt(i)) + 0x6d2b79f5;
  return mix(h ^ name.length) >>> 0;
}
