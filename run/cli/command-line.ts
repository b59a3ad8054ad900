/** The command line as it can be typed again. */

/** Returns the arguments as one line for a shell, quoted where needed. */
export function commandLine(argv: readonly string[]): string {
  return ['knockon', ...argv].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');
}
