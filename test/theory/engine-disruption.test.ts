import { describe, expect, test } from 'vitest';
import { compile, measurePair, simulate } from '../../engine/index.ts';
import { specOfDocument } from '../specs/spec-of-document.ts';
import { estimate, expectKnown } from './estimate.ts';
import { availabilityOracle, resilienceTriangle } from './oracles-data.ts';

/** One site that sells what it never runs out of. */
function lonelySite(horizon: number, demand: unknown, every: number, hazard: unknown) {
  return specOfDocument({
    horizon,
    products: { goods: {} },
    sites: { site: { kind: 'supplier' } },
    markets: [{ id: 'market', at: 'site', product: 'goods', demand, every, unmet: 'lost' }],
    hazards: [hazard],
  });
}

describe('q.availability: MTBF / (MTBF + MTTR), whatever the laws', () => {
  const laws: Record<string, (mean: number) => unknown> = {
    exponential: (mean) => ({ exponential: { mean } }),
    'weibull, shape 2': (mean) => ({ weibull: { mean, shape: 2 } }),
    'lognormal, cv 1': (mean) => ({ lognormal: { mean, cv: 1 } }),
    constant: (mean) => mean,
  };
  const cases = Object.keys(laws).flatMap((law) => availabilityOracle.rows.map(([up, down, known]) => ({ law, up, down, known })));

  test.each(cases)('$law, $up up and $down down: $known', ({ law, up, down, known }) => {
    const spec = lonelySite(10_000, 0, 1000, { id: 'trouble', strikes: { site: 'site' }, when: { renewal: { up: laws[law](up) } }, lasts: laws[law](down), effect: { output: 0 } });
    const [found] = estimate({ id: `${availabilityOracle.id}/${law}/${up}/${down}`, replications: 400 }, spec, [(m) => m.availability]);
    expectKnown(found, known);
  });
});

describe('dis.resilience_triangle: loss area', () => {
  // What a quantum rounds off is 1e-12 of the demand
  const area = (lasts: number, recovery: unknown): number => {
    const { drop } = resilienceTriangle;
    const spec = lonelySite(100, 1e6, 1, { id: 'drop', strikes: { site: 'site' }, when: { date: 20 }, lasts, effect: { output: 1 - drop }, recovery });
    const model = compile(spec);
    return measurePair(model, simulate(model, 1), simulate(model, 1, { hazards: false })).lossArea;
  };

  test('of a step', () => expect(area(resilienceTriangle.over, 'step')).toBeCloseTo(resilienceTriangle.step, 9));
  test('of a straight line', () => expect(area(0, { linear: { over: resilienceTriangle.over } })).toBeCloseTo(resilienceTriangle.linear, 9));
});
