/** The progress bar of long work, on standard error and only where a person sees it. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';
import { countText } from './number-text.ts';

export interface ProgressBar {
  update(done: number, total: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const SILENT: ProgressBar = { update: () => undefined, stop: () => undefined };

/** Returns a bar that counts replications and tells the time left, or one that shows nothing. */
export function progressBar(terminal: Terminal, title: string): ProgressBar {
  if (!terminal.interactive) return SILENT;
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${title} {bar} {percentage} %  {done} of {all} replications  {eta_formatted} left`,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 8,
  });
  let started = false;
  return {
    update(done, total) {
      const words = { done: countText(done), all: countText(total) };
      if (!started) bar.start(total, 0, words);
      started = true;
      bar.setTotal(total);
      bar.update(done, words);
    },
    stop: () => bar.stop(),
  };
}
