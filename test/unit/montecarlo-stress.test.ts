import { describe, expect, test } from 'vitest';
import { UsageError } from '../../engine/errors.ts';
import { JobError, stress, type Progress, type WorkerPool } from '../../engine/montecarlo/index.ts';
import { tQuantile } from '../../engine/statistics/index.ts';
import { noSpec, syntheticFigures, syntheticPool } from '../synthetic-jobs.ts';

describe('stress', () => {
  test('summarises every replication once, by hand', async () => {
    const result = await stress(syntheticPool(), noSpec, { seed: 5, replications: 150 });
    const fillRates = Array.from({ length: 150 }, (_, r) => syntheticFigures(5, r).disturbed.fillRate).sort((a, b) => a - b);
    const mean = fillRates.reduce((sum, v) => sum + v, 0) / 150;
    const sd = Math.sqrt(fillRates.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 149);
    const { fillRate } = result.measures;
    expect(result).toMatchObject({ seed: 5, replications: 150, stopped: false });
    expect(fillRate.n).toBe(150);
    expect(fillRate.mean).toBeCloseTo(mean, 12);
    expect(fillRate.ci[1] - fillRate.mean).toBeCloseTo((tQuantile(0.975, 149) * sd) / Math.sqrt(150), 12);
    expect([fillRate.min, fillRate.p05, fillRate.p50, fillRate.p95, fillRate.max]).toEqual([0, 7, 74, 142, 149].map((i) => fillRates[i]));
    expect(Object.keys(result.measures)).toEqual(['fillRate', 'cost', 'sometimes', 'lossArea', 'depth']);
    expect(Object.keys(result.undisturbed)).toEqual(['fillRate', 'cost', 'sometimes']);
  });

  test('counts a measure only where it is defined', async () => {
    const result = await stress(syntheticPool(), noSpec, { seed: 5, replications: 100 });
    const defined = Array.from({ length: 100 }, (_, r) => syntheticFigures(5, r).disturbed.sometimes).filter((v) => !Number.isNaN(v));
    expect(result.measures.sometimes.n).toBe(defined.length);
    expect(result.measures.sometimes.mean).toBeCloseTo(defined.reduce((sum, v) => sum + v, 0) / defined.length, 12);
  });

  test('a measure that is nowhere defined has no figures', async () => {
    const figures = () => ({ ...syntheticFigures(0, 0), paired: { impactLag: Number.NaN } });
    const { impactLag } = (await stress(syntheticPool({ figures }), noSpec, { seed: 5, replications: 70 })).measures;
    const none = Number.NaN;
    const quantileCi = { p05: null, p50: null, p95: null };
    expect(impactLag).toEqual({ mean: none, ci: [none, none], p05: none, p50: none, p95: none, quantileCi, min: none, max: none, n: 0 });
  });

  test('gives quantile intervals where the replications are enough for them', async () => {
    const few = await stress(syntheticPool(), noSpec, { seed: 1, replications: 10 });
    const fillRates = Array.from({ length: 10 }, (_, r) => syntheticFigures(1, r).disturbed.fillRate).sort((a, b) => a - b);
    expect(few.measures.fillRate.quantileCi).toEqual({ p05: null, p50: [fillRates[1], fillRates[8]], p95: null });
  });

  test('names the ten replications of largest loss, of equals the first', async () => {
    const { worst } = await stress(syntheticPool({ size: 3, disorder: 2 }), noSpec, { seed: 9, replications: 200 });
    const expected = Array.from({ length: 200 }, (_, r) => ({ replication: r, lossArea: syntheticFigures(9, r).paired.lossArea }))
      .sort((a, b) => b.lossArea - a.lossArea || a.replication - b.replication)
      .slice(0, 10);
    expect(worst).toEqual(expected);
  });

  test('counts the recovery episodes of all replications', async () => {
    const { recovery } = await stress(syntheticPool(), noSpec, { seed: 9, replications: 100 });
    const episodes = Array.from({ length: 100 }, (_, r) => syntheticFigures(9, r).episodes).flat();
    expect(recovery.episodes).toBe(episodes.length);
    expect(recovery.censored).toBe(episodes.filter((episode) => episode.censored).length);
    expect(recovery.horizonDays).toBe(Math.max(...episodes.map((episode) => episode.durationDays)));
  });

  test('tells how far it is, with what the leading blocks say', async () => {
    const told: Progress[] = [];
    const seen: number[] = [];
    const onProgress = (progress: Progress) => {
      told.push(progress);
      seen.push(progress.partial().replications);
    };
    await stress(syntheticPool(), noSpec, { seed: 1, replications: 200, onProgress });
    expect(told.map(({ done, total }) => [done, total])).toEqual([64, 128, 192, 200].map((done) => [done, 200]));
    expect(seen).toEqual([64, 128, 192, 200]);
  });

  test('keeps all workers busy and makes jobs of the time they take, in whole blocks', async () => {
    const pool = syntheticPool({ size: 2 });
    let now = 0;
    await stress(pool, noSpec, { seed: 1, replications: 6400, now: () => (now += 10) });
    expect(pool.jobs[0]).toEqual({ seed: 1, from: 0, count: 64 });
    expect(pool.jobs.every((job) => job.from % 64 === 0 && job.count % 64 === 0)).toBe(true);
    expect(Math.max(...pool.jobs.map((job) => job.count / 64))).toBeGreaterThan(5);
    expect(pool.jobs.at(-1)?.count).toBe(64);
    expect(pool.jobs.reduce((sum, job) => sum + job.count, 0)).toBe(6400);
  });

  test('stops as soon as it is precise enough, after two blocks at the least', async () => {
    const precise = await stress(syntheticPool(), noSpec, { seed: 1, replications: 9999, precision: { measure: 'fillRate', halfWidth: 0.5 } });
    expect(precise).toMatchObject({ replications: 128, stopped: false });
    const finer = await stress(syntheticPool(), noSpec, { seed: 1, replications: 9999, precision: { measure: 'depth', halfWidth: 0.02 } });
    const { mean, ci } = finer.measures.depth;
    expect(finer.replications % 64).toBe(0);
    expect(ci[1] - mean).toBeLessThanOrEqual(0.02);
    const before = await stress(syntheticPool(), noSpec, { seed: 1, replications: finer.replications - 64 });
    expect(before.measures.depth.ci[1] - before.measures.depth.mean).toBeGreaterThan(0.02);
    const capped = await stress(syntheticPool(), noSpec, { seed: 1, replications: 300, precision: { measure: 'depth', halfWidth: 1e-6 } });
    expect(capped).toMatchObject({ replications: 300, stopped: false });
  });

  test.each([
    { seed: 1, replications: 0 },
    { seed: 1, replications: 1.5 },
    { seed: -1, replications: 10 },
    { seed: 1, replications: 10, precision: { measure: 'fillRate', halfWidth: 0 } },
    { seed: 1, replications: 10, precision: { measure: 'noSuch', halfWidth: 1 } },
  ])('refuses %j', async (options) => {
    await expect(stress(syntheticPool(), noSpec, options)).rejects.toThrow(UsageError);
  });
});

describe('a stress test that is cancelled', () => {
  test('keeps the leading blocks and says so', async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: Progress) => {
      if (done >= 192) controller.abort();
    };
    const pool = syntheticPool();
    const result = await stress(pool, noSpec, { seed: 1, replications: 6400, onProgress, signal: controller.signal });
    expect(result).toEqual({ ...(await stress(syntheticPool(), noSpec, { seed: 1, replications: 192 })), stopped: true });
    expect(pool.jobs.length).toBeLessThanOrEqual(4);
  });

  test('does not wait for a worker that never answers', async () => {
    const controller = new AbortController();
    const hung: WorkerPool = { ...syntheticPool(), run: () => new Promise(() => undefined) };
    const pending = stress(hung, noSpec, { seed: 1, replications: 64, signal: controller.signal });
    controller.abort();
    expect(await pending).toMatchObject({ replications: 0, stopped: true, measures: {}, worst: [], fan: { days: 0 } });
  });

  test('before it begins runs nothing', async () => {
    const pool = syntheticPool();
    const result = await stress(pool, noSpec, { seed: 1, replications: 64, signal: AbortSignal.abort() });
    expect(result).toMatchObject({ replications: 0, stopped: true });
    expect(pool.jobs).toEqual([]);
  });
});

describe('a stress test that fails', () => {
  test('says which replications, what the worker said, and of which kind it was', async () => {
    const failing = stress(syntheticPool({ failsAt: 70 }), noSpec, { seed: 1, replications: 200 });
    await expect(failing).rejects.toThrow(JobError);
    await expect(failing).rejects.toMatchObject({
      kind: 'EventLimitError',
      job: { from: 64, count: 64 },
      message: 'replications 64 to 127: too many events in replication 70',
    });
  });

  test('takes a worker that is gone for a failure', async () => {
    const gone: WorkerPool = { ...syntheticPool(), run: () => Promise.reject(new RangeError('worker ended')) };
    await expect(stress(gone, noSpec, { seed: 1, replications: 64 })).rejects.toMatchObject({ name: 'JobError', kind: 'RangeError' });
  });

  test('passes on what load rejects with', async () => {
    const refuses: WorkerPool = { ...syntheticPool(), load: () => Promise.reject(new UsageError('no')) };
    await expect(stress(refuses, noSpec, { seed: 1, replications: 64 })).rejects.toThrow(UsageError);
  });

  test('does not fail when it is precise enough before', async () => {
    const precision = { measure: 'fillRate', halfWidth: 0.5 };
    const result = await stress(syntheticPool({ failsAt: 130 }), noSpec, { seed: 1, replications: 200, precision });
    expect(result.replications).toBe(128);
  });
});
