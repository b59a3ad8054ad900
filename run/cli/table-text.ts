/** Tables for people: columns in line, words to the left, numbers to the right. */

export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}

/** Returns rows of text under their heads, two spaces apart, each line ended and without trailing spaces. */
export function tableText(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.head), ...rows];
  const widths = columns.map((_, k) => Math.max(...lines.map((line) => line[k]?.length ?? 0)));
  return lines
    .map((line) => {
      const cells = columns.map((column, k) => (column.right === true ? (line[k] ?? '').padStart(widths[k]) : (line[k] ?? '').padEnd(widths[k])));
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
