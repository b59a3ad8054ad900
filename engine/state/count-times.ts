import type { RunRecord } from './recorder.ts';
import { timeBucket } from './time-buckets.ts';

/** Counts an order that came in whole: so many microseconds after it was placed, and known at the supplier after so many; below 0: nobody knows. */
export function countTimes({ times }: RunRecord, leadTime: number, response: number): void {
  const took = timeBucket(leadTime);
  times.leadTimes[took] += 1;
  times.leadTimeSums[took] += leadTime;
  if (response < 0) return;
  const known = timeBucket(response);
  times.responses[known] += 1;
  times.responseSums[known] += response;
}
