import { measure } from './measure.ts';
import { meanDays } from './time-statistics.ts';

export const orderResponseTime = measure('orderResponseTime', 'days', 'From placing an order with another site to its being known there (search and order delay), mean of the orders received in full; undefined without one.', (_model, { times }) => {
  return meanDays(times.responses, times.responseSums);
});
