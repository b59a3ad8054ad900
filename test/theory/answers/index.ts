/** Every known answer that is checked, family by family. A new one is an entry of its family's file, or a file and a line here. */
import type { KnownAnswer } from '../known-answer.ts';
import { baseStocks } from './base-stock.ts';
import { chen } from './chen.ts';
import { clarkScarf } from './clark-scarf.ts';
import { disruptedNewsvendor } from './disrupted-newsvendor.ts';
import { forecasting } from './forecasting.ts';
import { intervals } from './intervals.ts';
import { lostSales } from './lost-sales.ts';
import { noForecast } from './no-forecast.ts';
import { oneWarehouse } from './one-warehouse.ts';
import { orderPoint } from './r-q.ts';
import { outages } from './outages.ts';
import { shangSong } from './shang-song.ts';
import { otherQueues } from './queue-other-laws.ts';
import { poissonQueues } from './queue-poisson.ts';
import { queueNetworks } from './queue-networks.ts';
import { queuePriorities } from './queue-priorities.ts';
import { sSs } from './s-s.ts';
import { sizingDisruptions } from './sizing-disruptions.ts';
import { sizingSingle } from './sizing-single.ts';
import { sizingStages } from './sizing-stages.ts';
import { sscont } from './sscont.ts';
import { traces } from './traces.ts';

export const families: Readonly<Record<string, readonly KnownAnswer[]>> = {
  'single site': [...baseStocks, ...sSs, orderPoint, lostSales],
  'several stages': [shangSong, clarkScarf, oneWarehouse],
  bullwhip: [...chen, ...forecasting, noForecast],
  'period by period': [...traces, sscont],
  disruptions: [disruptedNewsvendor, ...outages],
  queues: poissonQueues,
  lines: [...otherQueues, ...queueNetworks, ...queuePriorities],
  statistics: intervals,
  sizing: [...sizingSingle, ...sizingStages, ...sizingDisruptions],
};
