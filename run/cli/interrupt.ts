/** Ctrl-C during long work: the first stops it and keeps what is finished, the second leaves at once. */
import { ExitCode } from './exit-code.ts';

/** Returns what `work` returns; its signal is aborted by Ctrl-C or a request to end. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(ExitCode.interrupted);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
