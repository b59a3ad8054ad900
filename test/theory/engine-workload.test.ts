import { expect, test } from 'vitest';
import { workloadW } from '../specs/workload-w.ts';
import { estimate } from './estimate.ts';

/** Fill rate of the same network in a program that shares no line with the engine, other generator and samplers: 20,000 replications of 20 sites. */
const OTHER = { mean: 0.863504, standardError: 0.000214 };

test('a network of 20 sites that fail has the fill rate that an independent program finds', () => {
  const [found] = estimate({ id: 'workload/20', replications: 200 }, workloadW(20), [(m) => m.fillRate]);
  const error = Math.sqrt(found.standardError ** 2 + OTHER.standardError ** 2);
  expect(error / OTHER.mean).toBeLessThanOrEqual(0.005);
  expect(Math.abs(found.mean - OTHER.mean) / error, `${found.mean} +- ${error}`).toBeLessThanOrEqual(3);
});
