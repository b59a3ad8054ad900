import { describe, test } from 'vitest';
import { compile, DAY, measureRun, simulate, type HazardSpec, type Spec } from '../../engine/index.ts';
import { log } from '../../engine/random/elementary/log.ts';
import { hashName } from '../../engine/random/integer-hash.ts';
import { Streams } from '../../engine/random/streams.ts';
import { expectKnown, meanAndError } from './estimate.ts';
import { disruptedNewsvendor } from './oracles-data.ts';
import { singleSite } from './single-site.ts';

const DAYS = 10_000;
const WARMUP = 200;
const { h, p, demand, alpha, beta } = disruptedNewsvendor;

/** Returns how many whole periods go by until what has this chance a period happens. */
const geometric = (u: number, chance: number): number => Math.ceil(log(u) / log(1 - chance));

/** The supplier's outages as dated hazards: whole periods up, whole periods down, from the first moment of a day. */
function outages(streams: Streams): HazardSpec[] {
  const hazards: HazardSpec[] = [];
  for (let day = geometric(streams.next(0), alpha); day < WARMUP + DAYS; day += geometric(streams.next(0), alpha)) {
    const lasts = geometric(streams.next(0), beta);
    const targets = [{ kind: 'site', site: 0 }] as const;
    hazards.push({ id: `day ${day}`, targets, when: { kind: 'date', at: day * DAY }, lasts: { kind: 'constant', params: { value: lasts } }, output: 0, stopsOrders: false, recovery: { kind: 'step', params: {} } });
    day += lasts;
  }
  return hazards;
}

/** Cost per period of replications, each with outages of its own. An order that the source places and receives before demand is ours of the day before. */
function costs(S: number, replications: number): number[] {
  const spec: Spec = singleSite({ days: DAYS, warmup: WARMUP, inventory: { 'base-stock': { S } }, demand, leadTime: 1, h, p });
  const streams = new Streams(['outages']);
  return Array.from({ length: replications }, (_, replication) => {
    streams.reset(hashName(`${disruptedNewsvendor.id}/${S}`), replication);
    const model = compile({ ...spec, hazards: outages(streams) });
    const m = measureRun(model, simulate(model, 0));
    return (m.holdingCost + m.backorderCost) / DAYS;
  });
}

describe(`${disruptedNewsvendor.id}: cost per period with a supplier that fails`, () => {
  test.each([
    [12000, 160],
    [8000, 340],
  ] as const)('at S = %d', (S, replications) => {
    expectKnown(meanAndError(costs(S, replications)), disruptedNewsvendor.costs[S]);
  });
});
