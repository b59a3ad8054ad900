/** When a hazard strikes. */
import { registry, type Entry } from '../registry.ts';

const date: Entry = {
  kind: 'date',
  family: 'timing',
  summary: 'Strikes once, on a given day.',
  params: [{ name: 'at', unit: 'time', range: [0, 1e6], default: null, doc: 'moment of the strike' }],
};

const renewal: Entry = {
  kind: 'renewal',
  family: 'timing',
  summary: 'Strikes again and again: a time up, then the outage and its recovery, then a new time up. Starts in its stationary state.',
  params: [{ name: 'up', unit: 'time', range: [0, 1e9], default: null, doc: 'distribution of the time from whole again to the next strike' }],
};

export const timings = registry([date, renewal]);
