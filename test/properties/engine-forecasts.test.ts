import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY_PARAMS } from '../../engine/network/model.ts';
import { forecasts, type Forecast } from '../../engine/policies/forecast/index.ts';
import { plainForecast } from '../specs/plain-forecast.ts';
import { soundParams } from './policy-states.ts';

const MOST = 1e6;
const quantity = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: MOST }));
const history = fc.array(quantity, { maxLength: 100 });
const periods = fc.integer({ min: 0, max: 16 * 60 }).map((parts) => parts / 16);

/** Quantities and sums of them, to the last digits that a double holds of so many. */
function expectNear(found: number, expected: number, scale = MOST): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-7 * Math.max(1, scale));
}

/** What a forecast may say that others may not. */
const belowNothing: Readonly<Record<string, string>> = {
  holt: 'a line that falls goes on falling',
  autoregressive: 'with phi below 0 it swings around its mean',
};

describe.each([...forecasts.values()])('$kind', (forecast) => {
  const params = soundParams(forecast, MOST);

  test('says everything that help and reference need', () => {
    expect(forecast.family).toBe('forecast');
    expect(forecast.summary).toMatch(/\.$/);
    expect(forecast.params.length).toBeLessThanOrEqual(POLICY_PARAMS);
    for (const spec of forecast.params) expect(spec.doc).not.toBe('');
  });

  test('says the nominal rate before anything was seen', () => {
    fc.assert(
      fc.property(params, quantity, periods, (given, nominal, ahead) => {
        expect(plainForecast(forecast, given, nominal).total(ahead)).toBe(nominal * ahead);
      }),
    );
  });

  test('keeps saying what has always been asked for', () => {
    fc.assert(
      fc.property(params, quantity, fc.integer({ min: 1, max: 100 }), periods, (drawn, rate, times, ahead) => {
        const given = 'mean' in drawn ? { ...drawn, mean: rate } : drawn;
        const seen = plainForecast(forecast, given, rate).see(...Array.from({ length: times }, () => rate));
        expectNear(seen.total(ahead), rate * ahead);
      }),
    );
  });

  test('is a finite number, 0 for no time, and grows evenly within a period', () => {
    fc.assert(
      fc.property(params, quantity, history, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 15 }), (given, nominal, asked, whole, parts) => {
        const seen = plainForecast(forecast, given, nominal).see(...asked);
        const [here, there] = [seen.total(whole), seen.total(whole + 1)];
        expect(seen.total(0)).toBe(0);
        expect(Number.isFinite(there)).toBe(true);
        expectNear(seen.total(whole + parts / 16), here + (parts / 16) * (there - here), 100 * MOST);
      }),
    );
  });

  test(`is ${forecast.kind in belowNothing ? `sometimes below 0: ${belowNothing[forecast.kind]}` : 'never below 0'}`, () => {
    const cases = fc.record({ given: params, nominal: quantity, asked: history, ahead: periods });
    const below = ({ given, nominal, asked, ahead }: { given: Record<string, number>; nominal: number; asked: number[]; ahead: number }): boolean =>
      plainForecast(forecast, given, nominal).see(...asked).total(ahead) < 0;
    if (forecast.kind in belowNothing) expect(fc.sample(cases, { numRuns: 1000, seed: 1 }).some(below)).toBe(true);
    else fc.assert(fc.property(cases, (drawn) => !below(drawn)));
  });

  test('k times all quantities give k times the forecast', () => {
    fc.assert(
      fc.property(params, quantity, history, periods, fc.integer({ min: 2, max: 1000 }), (given, nominal, asked, ahead, k) => {
        const once = plainForecast(forecast, given, nominal).see(...asked).total(ahead);
        const larger = 'mean' in given ? { ...given, mean: k * given.mean } : given;
        const scaled = plainForecast(forecast, larger, k * nominal).see(...asked.map((x) => k * x)).total(ahead);
        expectNear(scaled, k * once, 100 * k * MOST);
      }),
    );
  });
});

test('these expect the same in every period to come, and no others: with them forward and backward coverage are one', () => {
  const cases = fc.record({ asked: fc.array(quantity, { minLength: 1, maxLength: 100 }), ahead: periods });
  const flat = (forecast: Forecast): boolean =>
    fc.sample(fc.tuple(soundParams(forecast, MOST), cases), { numRuns: 300, seed: 1 }).every(([given, { asked, ahead }]) => {
      const seen = plainForecast(forecast, given, 5).see(...asked);
      return seen.total(ahead) === seen.total(1) * ahead;
    });
  expect([...forecasts.values()].filter(flat).map(({ kind }) => kind)).toEqual(['naive', 'moving-average', 'exponential-smoothing']);
});

/** Two names for one rule: with these parameters the second expects what the first does. */
const alike: readonly { one: string; other: string; given: Readonly<Record<string, number>>; same: Readonly<Record<string, number>> }[] = [
  { one: 'naive', other: 'moving-average', given: {}, same: { window: 1 } },
  { one: 'naive', other: 'exponential-smoothing', given: {}, same: { alpha: 1 } },
  { one: 'exponential-smoothing', other: 'holt', given: { alpha: 0.3 }, same: { alpha: 0.3, beta: 0 } },
];

test.each(alike)('$one expects what $other does with $same', ({ one, other, given, same }) => {
  const made = (kind: string, values: Readonly<Record<string, number>>) => plainForecast(forecasts.get(kind) as Forecast, values, 5);
  fc.assert(
    fc.property(history, periods, (asked, ahead) => {
      expect(made(other, same).see(...asked).total(ahead)).toBeCloseTo(made(one, given).see(...asked).total(ahead), 4);
    }),
  );
});
