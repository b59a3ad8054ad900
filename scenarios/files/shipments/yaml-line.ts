/** Plain data as YAML on one line. */

export type Plain = string | number | readonly Plain[] | { readonly [key: string]: Plain | undefined };

const PLAIN_WORD = /^[A-Za-z][A-Za-z0-9_-]*$/;
const READ_AS_OTHER = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** Returns the value in flow style: `{ from: a, to: [b, c] }`. Fields that are undefined are left out. */
export function yamlLine(value: Plain): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return PLAIN_WORD.test(value) && !READ_AS_OTHER.has(value.toLowerCase()) ? value : JSON.stringify(value);
  if (isList(value)) return `[${value.map(yamlLine).join(', ')}]`;
  const fields = Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [`${yamlLine(key)}: ${yamlLine(inner)}`]));
  return `{ ${fields.join(', ')} }`;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Returns a number at four significant digits: more would claim to know what a table of rows does not tell. */
export function rounded(x: number): number {
  return Number(x.toPrecision(4));
}

/** Returns text as comment lines. */
export function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}
