import { expect, test } from 'vitest';
import { workloadW } from '../specs/workload-w.ts';
import { estimates } from './experiment.ts';
import { measured } from './quantities.ts';

/** Fill rate of the same network in a program that shares no line with the engine, other generator and samplers: 20,000 replications of 20 sites. */
const OTHER = { mean: 0.863504, standardError: 0.000214 };

test('a network of 20 sites that fail has the fill rate that an independent program finds', () => {
  const [found] = estimates({ id: 'workload/20', replications: 200 }, workloadW(20), [measured('fillRate')]);
  const error = Math.sqrt(found.standardError ** 2 + OTHER.standardError ** 2);
  expect(error / OTHER.mean).toBeLessThanOrEqual(0.005);
  expect(Math.abs(found.mean - OTHER.mean) / error, `${found.mean} +- ${error}`).toBeLessThanOrEqual(3);
});
