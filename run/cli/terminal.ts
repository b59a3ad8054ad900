/** The two streams of the command line: results on standard output, everything else on standard error. */
import { fileError } from './read-file.ts';
import { visibleText } from './visible-text.ts';

export interface Terminal {
  /** Writes a result; resolves when it is handed over. Rejects with a UsageError when it cannot be written, but not when the reader has left. */
  out(text: string): Promise<void>;
  /** Writes a message for a person. */
  err(text: string): void;
  /** Whether a person sees standard error, so that a progress bar makes sense. */
  readonly interactive: boolean;
}

/** Returns the terminal of this process; control characters are shown, not sent. A reader that leaves early, as in `| head`, is no error: the rest is dropped. */
export function processTerminal(): Terminal {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(visibleText(text), (error) => {
          const left = error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
          if (error && !left) reject(fileError('standard output', error));
          else resolve();
        });
      }),
    err: (text) => void process.stderr.write(visibleText(text)),
    interactive: process.stderr.isTTY === true,
  };
}
