/** The registry of forecasts. A new one is a file beside this and a line here. */
import { registry } from '../../registry.ts';
import { autoregressive } from './autoregressive.ts';
import { exponentialSmoothing } from './exponential-smoothing.ts';
import { holt } from './holt.ts';
import { movingAverage } from './moving-average.ts';
import { naive } from './naive.ts';
import { seasonal } from './seasonal.ts';

export const forecasts = registry([naive, movingAverage, exponentialSmoothing, holt, seasonal, autoregressive]);
export type { Forecast, ForecastCells } from './forecast.ts';
