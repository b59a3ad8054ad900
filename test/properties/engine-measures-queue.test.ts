import { beforeAll, describe, expect, test } from 'vitest';
import { compile, DAY, measureLines, measureMarkets, measureProcesses, measureRun, simulate, type Spec } from '../../engine/index.ts';
import { batchProcess, constant, line, market, site, specOf, stocked } from '../specs/parts.ts';

const exponential = (mean: number) => ({ kind: 'exponential', params: { mean } });

/** Customers come at a rate a day, one piece each, which is made to order in a day on average, on so many machines: M/M/c. */
function queueSpec(rate: number, machines: number): Spec {
  return specOf(10_000, {
    warmup: 300 * DAY,
    sites: [site('shop')],
    stockPoints: [stocked({ site: 0, source: { kind: 'process', process: 0 } })],
    lines: [line('counter', 0, { machines })],
    processes: [batchProcess({ site: 0, output: 0, inputs: [], steps: [{ line: 0, time: exponential(1), next: [{ to: 'done', share: 1 }] }] })],
    markets: [market(0, constant(1), { patience: null, arrivals: { kind: 'gaps', gap: exponential(1 / rate) } })],
  });
}

/** Returns the mean of 64 replications of each number, and its standard error. */
function estimated(spec: Spec): Record<string, { mean: number; error: number }> {
  const model = compile(spec);
  const values = Array.from({ length: 64 }, (_, replication) => {
    const run = simulate(model, 11, { replication });
    const [{ meanQueue, meanInSystem, meanWait, meanTimeInSystem, chanceToWait, utilisation, throughput }] = measureLines(model, run);
    const [{ meanTimeInSystem: flowTime }] = measureProcesses(model, run);
    const [{ backlog, meanWait: marketWait }] = measureMarkets(model, run);
    const { customerWaitingTimeP95 } = measureRun(model, run);
    return { meanQueue, meanInSystem, meanWait, meanTimeInSystem, chanceToWait, utilisation, throughput, flowTime, backlog, marketWait, customerWaitingTimeP95 } as Record<string, number>;
  });
  return Object.fromEntries(
    Object.keys(values[0]).map((name) => {
      const mean = values.reduce((sum, value) => sum + value[name], 0) / 64;
      const squares = values.reduce((sum, value) => sum + (value[name] - mean) * (value[name] - mean), 0);
      return [name, { mean, error: Math.sqrt(squares / 63 / 64) }];
    }),
  );
}

/** Each within 3 standard errors, which are at most 2 % of what is expected. */
function check(name: string, spec: Spec, expected: Readonly<Record<string, number>>): void {
  describe(`queue of ${name}`, () => {
    let found: ReturnType<typeof estimated> = {};
    beforeAll(() => {
      found = estimated(spec);
    });
    for (const [measure, value] of Object.entries(expected)) {
      test(`${measure} is ${value.toPrecision(4)}`, () => {
        const { mean, error } = found[measure];
        expect(error / value).toBeLessThan(0.02);
        expect(Math.abs(mean - value) / error, `${mean} +- ${error}`).toBeLessThan(3);
      });
    }
  });
}

// L = rho / (1 - rho), W = L / rate, Lq = L - rho, and W is exponential (Kleinrock 1975)
const rho = 0.7;
const W = 1 / (1 - rho);
check('one machine, 0.7 customers a day', queueSpec(rho, 1), {
  utilisation: rho, throughput: rho, chanceToWait: rho, meanInSystem: rho * W, meanQueue: rho * rho * W, meanWait: rho * W, meanTimeInSystem: W,
  flowTime: W, backlog: rho * W, marketWait: W, customerWaitingTimeP95: Math.log(20) * W,
});

// Erlang's C of 2 machines at a load of 1.2: 1.2^2 / (1.2^2 + 2 (1 - 0.6) (1 + 1.2))
const C = 1.44 / (1.44 + 0.8 * 2.2);
check('two machines, 1.2 customers a day', queueSpec(1.2, 2), {
  utilisation: 0.6, throughput: 1.2, chanceToWait: C, meanQueue: (C * 0.6) / 0.4, meanWait: C / 0.8, meanTimeInSystem: C / 0.8 + 1, meanInSystem: 1.2 + (C * 0.6) / 0.4,
});
