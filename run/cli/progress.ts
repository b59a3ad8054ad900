/** The progress bar of long work, on standard error and only where a person sees it. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';
import { countText } from './number-text.ts';

export interface ProgressBar {
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const SILENT: ProgressBar = { update: () => undefined, stop: () => undefined };

/** Returns a bar that counts replications up to `total` and tells the time left, or one that shows nothing. The clock starts now. */
export function progressBar(terminal: Terminal, title: string, total: number): ProgressBar {
  if (!terminal.interactive) return SILENT;
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${title} {bar} {percentage} %  {done} of ${countText(total)} replications  {eta_formatted} left`,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    etaBuffer: 50,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 8,
  });
  bar.start(total, 0, { done: '0' });
  return {
    update: (done) => bar.update(done, { done: countText(done) }),
    stop: () => bar.stop(),
  };
}
