/** A forecast with its numbers in a list, for tests. */
import type { Forecast } from '../../engine/policies/forecast/index.ts';

export interface PlainForecast {
  /** Takes in one review period after the other. */
  see(...asked: readonly number[]): PlainForecast;
  total(periods: number): number;
}

/** Returns a forecast that has seen nothing; `nominal` quanta a review period is what the network asks for on average. */
export function plainForecast(forecast: Forecast, params: Readonly<Record<string, number>>, nominal = 0): PlainForecast {
  const size = forecast.cells(params);
  const numbers = Array.from({ length: size }, () => 0);
  const within = (k: number): number => {
    if (!Number.isInteger(k) || k < 0 || k >= size) throw new RangeError(`${forecast.kind} keeps ${size} numbers; got ${k}`);
    return k;
  };
  const cells = {
    point: 0,
    day: () => 0,
    get: (k: number) => numbers[within(k)],
    set: (k: number, value: number) => {
      numbers[within(k)] = value;
    },
    param: (k: number) => params[forecast.params[k].name] ?? forecast.params[k].default ?? NaN,
    nominal: () => nominal,
  };
  const plain: PlainForecast = {
    see: (...asked) => {
      for (const quantity of asked) forecast.observe(cells, quantity);
      return plain;
    },
    total: (periods) => forecast.total(cells, periods),
  };
  return plain;
}
