/** The progress of long work, on standard error: a bar where a person sees it, lines where they are asked for. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';
import { countText } from './number-text.ts';

export interface Progress {
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

/** Returns a bar that counts replications up to `total` and tells the time left, or one that shows nothing. The clock starts now. */
export function progressBar(terminal: Terminal, title: string, total: number): Progress {
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

/** Returns progress as lines, for logs: one at the start, and one at each further percent. */
export function progressLines(terminal: Terminal, title: string, total: number): Progress {
  let told = -1;
  return {
    update(done) {
      const percent = Math.floor((100 * done) / total);
      if (percent === told) return;
      told = percent;
      terminal.err(`${title}: ${countText(done)} of ${countText(total)} replications\n`);
    },
    stop: () => undefined,
  };
}
