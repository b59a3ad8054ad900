/** Results for programs: JSON in the order given, numbers in full, and null where a number is undefined. */

function isFlat(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function write(value: unknown, indent: string): string {
  if (isFlat(value)) return JSON.stringify(value) ?? 'null';
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isFlat)) return `[${value.map((item) => write(item, '')).join(', ')}]`;
    return `[\n${value.map((item) => deeper + write(item, deeper)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value as Record<string, unknown>).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  return `{\n${members.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${write(member, deeper)}`).join(',\n')}\n${indent}}`;
}

/** Returns `value` as JSON with a line end: two spaces a level, lists of numbers and words on one line. NaN and infinities become null. */
export function jsonText(value: unknown): string {
  return `${write(value, '')}\n`;
}
