import { describe, expect, test } from 'vitest';
import { compile, DAY, EventLimitError, simulate } from '../../engine/index.ts';
import { constant, market, oneStep, site, source, specOf } from '../specs/parts.ts';
import { plantSpec } from '../specs/plant-spec.ts';

describe('the limit on events', () => {
  const spec = plantSpec({ days: 30, parts: 10, goods: 4, demand: constant(1), process: { steps: oneStep(0, DAY / 4) } });

  test('is the number that a run counts: as many are allowed, one more is not', () => {
    const { events } = simulate(compile(spec), 1);
    expect(events).toBeGreaterThan(100);
    expect(simulate(compile({ ...spec, eventLimit: events }), 1).events).toBe(events);
    expect(() => simulate(compile({ ...spec, eventLimit: events - 1 }), 1)).toThrow(EventLimitError);
  });

  test('ends a run that would ask for ever, and says when', () => {
    const endless = { ...specOf(10, { sites: [site('shop')], stockPoints: [source({ site: 0 })], markets: [market(0, constant(1), { arrivals: { kind: 'period', every: 1, first: 0 } })] }), eventLimit: 1000 };
    expect(() => simulate(compile(endless), 1)).toThrow(/limit of 1000 events on day 0\.00/);
  });

  test('leaves the model fit for another run', () => {
    const model = compile({ ...spec, eventLimit: 50 });
    expect(() => simulate(model, 1)).toThrow(EventLimitError);
    expect(() => simulate(model, 1)).toThrow(EventLimitError);
  });
});
