/** A short name for the content of a document. */

/** Returns a value as JSON with the keys of every object in order, so that equal documents give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
}

/** Returns 16 hexadecimal digits that equal documents share, whatever the order of their keys. No protection against forgery. */
export function scenarioHash(document: unknown): string {
  return textHash(canonicalJson(document));
}

/** Returns 16 hexadecimal digits that equal texts share. No protection against forgery. */
export function textHash(text: string): string {
  return hex(hash32(text, 0x9e3779b9)) + hex(hash32(text, 0x85ebca6b));
}

/** MurmurHash3 (x86, 32 bits; Appleby 2011), a UTF-16 unit at a time in place of four bytes. */
function hash32(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}
