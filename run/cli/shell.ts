/** What a command gets besides its own arguments. */
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export interface Shell {
  readonly terminal: Terminal;
  /** The command line as it can be typed again. */
  readonly command: string;
  /** Sets what the process ends with; done when never called. */
  readonly end: (code: ExitCode) => void;
}
