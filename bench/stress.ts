/** Stress tests on worker threads: replications a second on one and two workers, and how well two do beside one. */
import { stress } from '../engine/index.ts';
import { nodePool } from '../run/node/pool.ts';
import { figure, type Figure } from './result.ts';
import { specOf } from './scenario.ts';

/** Returns replications (a disturbed and an undisturbed run each) a second; the two sizes take turns, so that a slow moment hits both. */
export async function benchStress(name: string, replications: number, rounds: number): Promise<Figure[]> {
  const spec = await specOf(name);
  const sizes = [1, 2] as const;
  const pools = sizes.map((size) => nodePool({ size }));
  const rates: number[][] = [[], []];
  const once = async (which: number): Promise<number> => {
    const start = performance.now();
    await stress(pools[which], spec, { seed: 7, replications, now: () => performance.now() });
    return performance.now() - start;
  };
  try {
    for (const [which] of sizes.entries()) await once(which); // starts the workers and warms them up
    for (let round = 0; round < rounds; round++) {
      for (const [which] of sizes.entries()) rates[which].push((replications / (await once(which))) * 1000);
    }
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
  }
  const figures = sizes.map((size, which) => figure(`stress/${name}/workers/${size}`, 'replications/s', rates[which]));
  figures.push(figure(`stress/${name}/efficiency2`, 'share', rates[1].map((rate, i) => rate / (2 * rates[0][i]))));
  return figures;
}
