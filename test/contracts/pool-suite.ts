/** What every pool must do, whatever it runs on. One call for each pool that there is. */
import { afterEach, describe, expect, test } from 'vitest';
import { inProcessPool, stress, type Progress, type StressOptions, type StressResult, type WorkerPool } from '../../engine/index.ts';
import { shakenShopSpec } from './shaken-shop.ts';

const SEED = 7;
/** Three whole blocks and a part of one. */
const REPLICATIONS = 3 * 64 + 8;
const MANY = 1_000_000;

const spec = shakenShopSpec();
const bitsOf = (result: StressResult): string => JSON.stringify(result);
const now = (): number => performance.now();

async function stressInProcess(options: Partial<StressOptions> = {}): Promise<StressResult> {
  return stress(inProcessPool(), spec, { seed: SEED, replications: REPLICATIONS, ...options });
}

/** Runs a stress test that is cancelled with its first news; returns its result and how long it went on after that. */
async function cancelEarly(pool: WorkerPool): Promise<{ result: StressResult; told: number; milliseconds: number }> {
  const controller = new AbortController();
  let told = 0;
  let at = Infinity;
  const onProgress = ({ done }: Progress): void => {
    told = done;
    at = now();
    controller.abort();
  };
  const result = await stress(pool, spec, { seed: SEED, replications: MANY, onProgress, signal: controller.signal, now });
  await pool.close();
  return { result, told, milliseconds: now() - at };
}

/** Declares the tests of one pool; `create` makes a new one for each. */
export function testPool(name: string, size: number, create: () => WorkerPool): void {
  describe(`pool: ${name}`, () => {
    const open: WorkerPool[] = [];
    const newPool = (): WorkerPool => {
      const pool = create();
      open.push(pool);
      return pool;
    };
    afterEach(async () => {
      await Promise.all(open.splice(0).map((pool) => pool.close()));
    });

    test(`runs ${size} jobs at once`, () => {
      expect(newPool().size).toBe(size);
    });

    test('gives the same bits as one block after the other in this process', async () => {
      const expected = bitsOf(await stressInProcess());
      const pool = newPool();
      expect(bitsOf(await stress(pool, spec, { seed: SEED, replications: REPLICATIONS }))).toBe(expected);
      expect(bitsOf(await stress(pool, spec, { seed: SEED, replications: REPLICATIONS, now }))).toBe(expected);
    });

    test('stops at the same block when precise enough', async () => {
      const options = { replications: 5000, precision: { measure: 'fillRate', halfWidth: 0.01 } };
      const expected = await stressInProcess(options);
      expect(expected.replications).toBeLessThan(5000);
      expect(bitsOf(await stress(newPool(), spec, { seed: SEED, ...options, now }))).toBe(bitsOf(expected));
    });

    test('runs another scenario when another is loaded', async () => {
      const pool = newPool();
      const calm = shakenShopSpec({ hazards: [] });
      await stress(pool, spec, { seed: SEED, replications: 64 });
      const result = await stress(pool, calm, { seed: SEED, replications: 64 });
      expect(bitsOf(result)).toBe(bitsOf(await stress(inProcessPool(), calm, { seed: SEED, replications: 64 })));
    });

    test('stops at once when cancelled, and keeps the leading blocks', async () => {
      const { result, told, milliseconds } = await cancelEarly(newPool());
      expect(result.stopped).toBe(true);
      expect(result.replications).toBe(told);
      expect(result.replications % 64).toBe(0);
      expect(milliseconds).toBeLessThan(2000);
      const leading = await stressInProcess({ replications: result.replications });
      expect(bitsOf({ ...result, stopped: false })).toBe(bitsOf(leading));
    });

    test('a test that is cancelled before it begins is over at once', async () => {
      const result = await stress(newPool(), spec, { seed: SEED, replications: MANY, signal: AbortSignal.abort() });
      expect(result.stopped).toBe(true);
      expect(result.replications).toBe(0);
    });

    test('a run that goes wrong arrives as an outcome with its name and message', async () => {
      const pool = newPool();
      await pool.load(shakenShopSpec({ eventLimit: 100 }));
      const outcome = await pool.run({ seed: SEED, from: 0, count: 64 });
      expect(outcome).toEqual({ ok: false, error: { name: 'EventLimitError', message: expect.stringContaining('eventLimit') } });
    });

    test('a stress test that goes wrong rejects with what the worker said', async () => {
      const failing = stress(newPool(), shakenShopSpec({ eventLimit: 100 }), { seed: SEED, replications: REPLICATIONS });
      await expect(failing).rejects.toMatchObject({ name: 'JobError', kind: 'EventLimitError', message: expect.stringContaining('eventLimit') });
    });

    test('a scenario that does not compile is refused when it is loaded', async () => {
      const broken = { ...spec, lanes: spec.lanes.map((lane) => ({ ...lane, leadTime: { kind: 'nonsense', params: {} } })) };
      await expect(newPool().load(broken)).rejects.toThrow(/nonsense/);
    });

    test('can be closed twice, and before it was used', async () => {
      const pool = newPool();
      await pool.close();
      await expect(pool.close()).resolves.toBeUndefined();
    });
  });
}
