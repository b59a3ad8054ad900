/** How long frames took, for benchmarks. */
export interface FrameLog {
  /** Milliseconds from one frame to the next, newest last, while playing. */
  readonly intervals: number[];
  /** Milliseconds that drawing took in each of those frames. */
  readonly work: number[];
}

declare global {
  interface Window {
    /** Only there when the address has `?bench`. */
    knockon?: { readonly frames: FrameLog };
  }
}

const MOST = 20_000;

/** Returns the log, on `window.knockon.frames`, and what to call at the start and end of a frame's work; null unless asked for by `?bench`. */
export function openFrameLog(): { begin(): void; end(): void } | null {
  if (!new URLSearchParams(location.search).has('bench')) return null;
  const frames: FrameLog = { intervals: [], work: [] };
  window.knockon = { frames };
  let last = 0;
  let start = 0;
  return {
    begin() {
      start = performance.now();
      if (last > 0 && frames.intervals.length < MOST) frames.intervals.push(start - last);
      last = start;
    },
    end() {
      if (frames.work.length < MOST) frames.work.push(performance.now() - start);
    },
  };
}
