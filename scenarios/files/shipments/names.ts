/** Ids made of names. */

/** Returns a name in small letters, digits and dashes: as many of its words as fit in `longest`; `x` where nothing is left. */
export function slug(name: string, longest: number): string {
  const plain = name.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase();
  const dashed = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  if (dashed.length <= longest) return dashed || 'x';
  const end = dashed.lastIndexOf('-', longest);
  return dashed.slice(0, end > 0 ? end : longest);
}

/** Words that no key of a document may be. */
const RESERVED = ['constructor', 'prototype'];

/** Returns a function that gives each name one id, different from those of all other names and of `taken`: a slug, numbered where it is taken. */
export function namer(longest: number, taken: Iterable<string> = []): (name: string) => string {
  const used = new Set([...RESERVED, ...taken]);
  const ids = new Map<string, string>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const short = slug(name, longest);
    let id = short;
    for (let k = 2; used.has(id); k++) id = `${short}-${k}`;
    used.add(id);
    ids.set(name, id);
    return id;
  };
}
