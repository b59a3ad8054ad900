/** The two streams of the command line: results on standard output, everything else on standard error. */

export interface Terminal {
  /** Writes a result; resolves when it is handed over. Rejects when it cannot be written, but not when the reader has left. */
  out(text: string): Promise<void>;
  /** Writes a message for a person. */
  err(text: string): void;
  /** Whether a person sees standard error, so that a progress bar makes sense. */
  readonly interactive: boolean;
}

/** Returns the terminal of this process. A reader that leaves early, as in `| head`, is no error: the rest is dropped. */
export function processTerminal(): Terminal {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
          const left = error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
          if (error && !left) reject(error);
          else resolve();
        });
      }),
    err: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
  };
}
