import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { inProcessPool, stress } from '../../engine/index.ts';
import type { CancellablePool } from '../../run/crew-pool.ts';
import { nodePool } from '../../run/node/pool.ts';
import { shakenShopSpec } from './shaken-shop.ts';

const spec = shakenShopSpec();
const LONG = { seed: 1, from: 0, count: 64 * 10_000 };
const SHORT = { seed: 1, from: 0, count: 64 };

const broken = (name: string): string => fileURLToPath(new URL(`./broken-workers/${name}.mjs`, import.meta.url));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Ports that hold the process: every running worker thread has some. */
const ports = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;

let pool: CancellablePool;
afterEach(() => pool.close());

describe('a worker that fails is an error, never a wait', () => {
  test.each([
    ['throws-at-once', /it is broken/],
    ['leaves-when-asked', /code 3/],
    ['throws-later', /too late/],
    ['is-not-there', /is-not-there/],
  ])('%s', async (name, message) => {
    pool = nodePool({ size: 2, file: broken(name) });
    await expect(pool.load(spec)).rejects.toThrow(message);
    await expect(stress(pool, spec, { seed: 1, replications: 640 })).rejects.toThrow(message);
  });
});

describe('cancel', () => {
  test('ends jobs under way and jobs that wait, at once, as cancelled', async () => {
    pool = nodePool({ size: 2 });
    await pool.load(spec);
    const outcomes = Promise.all([pool.run(LONG), pool.run(LONG), pool.run(LONG)]);
    await pause(200);
    const start = performance.now();
    await pool.cancel();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('leaves a pool that can be used again', async () => {
    pool = nodePool({ size: 2 });
    await pool.load(spec);
    const cancelled = pool.run(LONG);
    await pool.cancel();
    await cancelled;
    const expected = await stress(inProcessPool(), spec, { seed: 3, replications: 128 });
    expect(JSON.stringify(await stress(pool, spec, { seed: 3, replications: 128 }))).toBe(JSON.stringify(expected));
  });
});

describe('close', () => {
  test('ends the worker threads', async () => {
    const before = ports();
    pool = nodePool({ size: 3 });
    await pool.load(spec);
    await Promise.all([pool.run(SHORT), pool.run(SHORT), pool.run(SHORT)]);
    expect(ports()).toBeGreaterThan(before);
    await pool.close();
    await pause(50);
    expect(ports()).toBe(before);
  });

  test('fails what is under way, and what is asked afterwards', async () => {
    pool = nodePool({ size: 1 });
    await pool.load(spec);
    const under = pool.run(LONG);
    await pool.close();
    expect(await under).toMatchObject({ ok: false, error: { name: 'AbortError' } });
    expect(await pool.run(SHORT)).toMatchObject({ ok: false, error: { message: /closed/ } });
  });
});

test('no worker starts before it has work', () => {
  const before = ports();
  pool = nodePool({ size: 5 });
  expect(ports()).toBe(before);
});

test('a job before a scenario is an error', async () => {
  pool = nodePool({ size: 1 });
  expect(await pool.run(SHORT)).toMatchObject({ ok: false, error: { message: /before a scenario/ } });
});
