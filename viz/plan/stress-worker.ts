import { expose } from 'comlink';
import { stress, type Spec } from '../../engine/index.ts';
import { browserPool } from '../../run/browser/pool.ts';
import type { Report, StressAnswer, StressDriver } from './stress-report.ts';

/** Reports are at least so many milliseconds apart. */
const REPORT_EVERY = 250;

const pool = browserPool();
let controller = new AbortController();

/** Adding up blocks and reading quantiles takes longer than a frame, so the page leaves it to this worker. */
const driver: StressDriver = {
  async run(spec: Spec, seed: number, replications: number, report: (news: Report) => void): Promise<StressAnswer> {
    controller = new AbortController();
    const start = performance.now();
    let reported = start;
    try {
      const result = await stress(pool, spec, {
        seed,
        replications,
        signal: controller.signal,
        now: () => performance.now(),
        onProgress: ({ done, total, partial }) => {
          const now = performance.now();
          if (now - reported < REPORT_EVERY || done >= total) return;
          reported = now;
          report({ done, seconds: (now - start) / 1000, result: partial() });
        },
      });
      return { ok: true, result };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    } finally {
      await pool.cancel();
    }
  },
  stop() {
    controller.abort();
  },
};

expose(driver);
