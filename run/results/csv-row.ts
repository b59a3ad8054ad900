/** Comma-separated values by RFC 4180. */

/** Returns one row with its line end; a cell with a comma, a quote or a line end is quoted. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(',')}\n`;
}
