import { proxy, wrap, type Remote } from 'comlink';
import type { StressDriver } from './stress-report.ts';

let driver: Remote<StressDriver> | null = null;

/** Returns the driver; its worker starts with the first call. */
export function stressDriver(): StressDriver {
  driver ??= wrap<StressDriver>(new Worker(new URL('./stress-worker.ts', import.meta.url), { type: 'module', name: 'knockon stress' }));
  const remote = driver;
  return {
    run: (spec, seed, replications, report) => remote.run(spec, seed, replications, proxy(report)),
    stop: () => void remote.stop(),
  };
}
