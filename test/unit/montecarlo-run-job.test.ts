import { describe, expect, test } from 'vitest';
import {
  compile,
  episodesOf,
  EventLimitError,
  inProcessPool,
  measurePair,
  measureRun,
  performanceCurve,
  runJob,
  simulate,
  stress,
} from '../../engine/index.ts';
import { fanBin } from '../../engine/montecarlo/fan-bin.ts';
import { cornerBakery } from '../specs/corner-bakery-spec.ts';

const SEED = 4;

describe('runJob', () => {
  const model = compile(cornerBakery);
  const whole = runJob(model, { seed: SEED, from: 0, count: 100 });

  test('measures each replication with its hazards and without', () => {
    const disturbed = simulate(model, SEED, { replication: 70 });
    const undisturbed = simulate(model, SEED, { replication: 70, hazards: false });
    const measured = [measureRun(model, disturbed), measurePair(model, disturbed, undisturbed), measureRun(model, undisturbed)];
    const { names, values, count } = whole;
    expect([names.disturbed, names.paired, names.undisturbed]).toEqual(measured.map((record) => Object.keys(record)));
    const columns = values.length / count;
    const row = Array.from({ length: columns }, (_, column) => values[column * count + 70]);
    expect(row).toEqual(measured.flatMap((record) => Object.values(record)));
  });

  test('keeps the curve in bins and the episodes of each replication', () => {
    for (const replication of [0, 3, 99]) {
      const disturbed = simulate(model, SEED, { replication });
      const undisturbed = simulate(model, SEED, { replication, hazards: false });
      const curve = performanceCurve(model, disturbed.record, undisturbed.record);
      const { days, curveBins, episodeStarts, episodeDays } = whole;
      expect([...curveBins.subarray(replication * days, (replication + 1) * days)]).toEqual([...curve].map(fanBin));
      const durations = [...episodeDays.subarray(episodeStarts[replication], episodeStarts[replication + 1])];
      expect(durations).toEqual(episodesOf(model, curve).map(({ durationDays }) => durationDays));
    }
  });

  test('gives a replication the same figures in whatever job it is', () => {
    const later = runJob(model, { seed: SEED, from: 64, count: 36 });
    const columns = whole.values.length / whole.count;
    for (let column = 0; column < columns; column++) {
      expect(later.values.subarray(column * 36, column * 36 + 36)).toEqual(whole.values.subarray(column * 100 + 64, column * 100 + 100));
    }
    expect(later.curveBins).toEqual(whole.curveBins.subarray(64 * whole.days));
  });
});

describe('inProcessPool', () => {
  test('runs a stress test', async () => {
    const result = await stress(inProcessPool(), cornerBakery, { seed: SEED, replications: 80 });
    expect(result.replications).toBe(80);
    expect(result.measures.fillRate.n).toBe(80);
    expect(result.measures.fillRate.mean).toBeLessThan(result.undisturbed.fillRate.mean);
    expect(result.worst[0].lossArea).toBe(result.measures.lossArea.max);
    expect(result.recovery.episodes).toBeGreaterThan(0);
  });

  test('lets others have their turn before each job, so that a timer can cancel', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    const pool = inProcessPool({ pause: () => new Promise((resolve) => setTimeout(resolve, 0)) });
    const result = await stress(pool, cornerBakery, { seed: SEED, replications: 64_000, signal: controller.signal });
    expect(result.stopped).toBe(true);
    expect(result.replications).toBeLessThan(64_000);
  });

  test('gives what went wrong as plain fields', async () => {
    const pool = inProcessPool();
    const job = { seed: SEED, from: 0, count: 64 };
    expect(await pool.run(job)).toMatchObject({ ok: false, error: { name: 'Error' } });
    await pool.load({ ...cornerBakery, eventLimit: 10 });
    expect(await pool.run(job)).toMatchObject({ ok: false, error: { name: EventLimitError.name } });
    await pool.close();
    expect(await pool.run(job)).toMatchObject({ ok: false });
  });
});
