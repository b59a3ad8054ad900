import { describe, expect, test } from 'vitest';
import { forecasts, type Forecast } from '../../engine/policies/forecast/index.ts';
import { plainForecast, type PlainForecast } from '../specs/plain-forecast.ts';

const entry = (kind: string): Forecast => forecasts.get(kind) as Forecast;
const made = (kind: string, params: Readonly<Record<string, number>> = {}, nominal = 0): PlainForecast => plainForecast(entry(kind), params, nominal);

describe('naive', () => {
  test('expects the last period again and again', () => {
    expect(made('naive').see(10, 14).total(3)).toBe(42);
    expect(made('naive').see(10, 14).total(0.5)).toBe(7);
    expect(made('naive', {}, 5).see(0).total(3)).toBe(0);
  });
});

describe('moving-average', () => {
  test('is the mean of what there is until the window is full, then of the window', () => {
    const forecast = made('moving-average', { window: 3 }, 5);
    expect(forecast.total(2)).toBe(10);
    expect(forecast.see(12).total(2)).toBe(24);
    expect(forecast.see(18).total(2)).toBe(30);
    expect(forecast.see(3).total(2)).toBe(22);
    // 18, 3, 9
    expect(forecast.see(9).total(1)).toBe(10);
    // 3, 9, 0
    expect(forecast.see(0).total(1)).toBe(4);
    expect(forecast.see(0, 0).total(7)).toBe(0);
  });

  test('looks back over whole periods', () => {
    expect(entry('moving-average').check({ window: 3 })).toBeNull();
    expect(entry('moving-average').check({ window: 2.5 })).toBe('window must be a whole number');
  });
});

describe('exponential-smoothing', () => {
  test('moves a share of the way', () => {
    // 8 + 0.25 (16 - 8) = 10; 10 + 0.25 (2 - 10) = 8
    const forecast = made('exponential-smoothing', { alpha: 0.25 }, 8);
    expect(forecast.see(16).total(3)).toBe(30);
    expect(forecast.see(2).total(1.5)).toBe(12);
  });

  test('stays where nothing changes', () => {
    expect(made('exponential-smoothing', { alpha: 0.3 }, 10).see(10, 10, 10).total(1)).toBe(10);
  });
});

describe('holt', () => {
  test('smooths level and trend', () => {
    // nominal 10: level 10 + 0.5 (14 - 10) = 12, trend 0.5 (12 - 10) = 1; then 13 + 0.5 (17 - 13) = 15, trend 1 + 0.5 (3 - 1) = 2
    const forecast = made('holt', { alpha: 0.5, beta: 0.5 }, 10);
    // 13 + 14
    expect(forecast.see(14).total(2)).toBe(27);
    // 17 + 19 + 21, and half of 23
    expect(forecast.see(17).total(3)).toBe(57);
    expect(forecast.total(3.5)).toBe(68.5);
    expect(forecast.total(0.5)).toBe(8.5);
  });

  test('follows a straight line from its second period on with alpha = beta = 1, below 0 too', () => {
    expect(made('holt', { alpha: 1, beta: 1 }).see(30, 20).total(3)).toBe(10 + 0 - 10);
  });
});

describe('seasonal', () => {
  const params = { alpha: 0.5, gamma: 0.5, length: 3 };

  test('watches one season, then adds each place to the level', () => {
    const forecast = made('seasonal', params, 5);
    expect(forecast.total(2)).toBe(10);
    expect(forecast.see(6).total(2)).toBe(12);
    expect(forecast.see(12).total(2)).toBe(18);
    // level 6, places 0, +6, -6
    forecast.see(0);
    expect([1, 2, 3, 4, 6].map((periods) => forecast.total(periods))).toEqual([6, 18, 18, 24, 36]);
    expect(forecast.total(1.5)).toBe(12);
    expect(forecast.total(7.5)).toBe(48);
  });

  test('smooths level and place', () => {
    // after 6, 12, 0: 10 at place 0: level 6 + 0.5 (10 - 0 - 6) = 8, place 0 + 0.5 (10 - 8 - 0) = 1; places 1, +6, -6
    const forecast = made('seasonal', params).see(6, 12, 0, 10);
    expect([1, 2, 3].map((periods) => forecast.total(periods))).toEqual([14, 16, 25]);
  });

  test('a place where nothing is asked for brings nothing, and does not pull at the rest', () => {
    const forecast = made('seasonal', params).see(9, 9, 0, 9, 9, 0, 9, 9, 0);
    expect([1, 2, 3].map((periods) => forecast.total(periods))).toEqual([9, 18, 18]);
  });

  test('expects no period below nothing', () => {
    // level 3, places -3, +6, -3; 0 at place 0 was expected; 0 at place 1: level 3 + 0.5 (0 - 6 - 3) = -1.5, place 6 + 0.5 (0 + 1.5 - 6) = 3.75
    // place 2: -4.5, place 0: -4.5, both nothing; place 1: 2.25
    const forecast = made('seasonal', params).see(0, 9, 0, 0, 0);
    expect([1, 2, 3].map((periods) => forecast.total(periods))).toEqual([0, 0, 2.25]);
  });

  test('seasons are whole periods', () => {
    expect(entry('seasonal').check(params)).toBeNull();
    expect(entry('seasonal').check({ ...params, length: 2.5 })).toBe('length must be a whole number');
  });
});

describe('autoregressive', () => {
  test('goes back to the mean', () => {
    // mean 10, phi 0.5, last 18: 14, 12, 11
    const forecast = made('autoregressive', { phi: 0.5, mean: 10 }, 3).see(2, 18);
    expect([0, 1, 2, 3].map((periods) => forecast.total(periods))).toEqual([0, 14, 26, 37]);
    expect(forecast.total(0.25)).toBe(3.5);
    expect(forecast.total(2.5)).toBe(31.5);
    // 8 (0.5 + 0.25 + ...) = 8 above the mean in all
    expect(forecast.total(1000)).toBe(10_008);
  });

  test('swings where phi is below 0, and stays where it is 0', () => {
    // 10 - 4, 10 + 2
    expect(made('autoregressive', { phi: -0.5, mean: 10 }).see(18).total(2)).toBe(18);
    expect(made('autoregressive', { phi: 0, mean: 10 }).see(18).total(7)).toBe(70);
  });
});
