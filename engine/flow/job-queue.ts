/** Batches in front of a line, in the order in which they came. */
import { changeWaiting } from '../state/production-account.ts';
import type { State } from '../state/state.ts';

/** So many batches of a process are to be begun: they wait in front of its first line. */
export function waitToBegin(s: State, p: number, batches: number): void {
  const { production } = s;
  const { jobs } = production;
  const line = s.model.processes.firstLine[p];
  production.notBegun[p] += batches;
  const last = production.queueTail[line];
  if (last >= 0 && jobs.process[last] === p && jobs.begun[last] === 0) {
    jobs.fresh[last] = jobs.joined[last] === s.now ? jobs.fresh[last] + batches : batches;
    jobs.joined[last] = s.now;
    jobs.count[last] += batches;
  } else {
    append(s, line, jobs.take(p, s.model.processes.stepStart[p], batches, s.now, production.placesGiven++, 0));
  }
  changeWaiting(s, line, p, batches, 0);
}

/** A batch that has begun comes to the line of its step. */
export function joinQueue(s: State, job: number): void {
  const { jobs } = s.production;
  const line = s.model.steps.line[jobs.step[job]];
  jobs.joined[job] = s.now;
  jobs.place[job] = s.production.placesGiven++;
  append(s, line, job);
  changeWaiting(s, line, jobs.process[job], 1, 1);
}

/** A batch that was interrupted goes back to the place that it had. */
export function rejoinQueue(s: State, job: number): void {
  const { jobs, queueHead, queueTail } = s.production;
  const line = s.model.steps.line[jobs.step[job]];
  let before = -1;
  let after = queueHead[line];
  while (after >= 0 && jobs.place[after] < jobs.place[job]) {
    before = after;
    after = jobs.next[after];
  }
  jobs.next[job] = after;
  if (before < 0) queueHead[line] = job;
  else jobs.next[before] = job;
  if (after < 0) queueTail[line] = job;
  changeWaiting(s, line, jobs.process[job], 1, 1);
}

/** Takes one batch out of what stands behind `before` (-1: in front) and returns it, a record of its own that has begun or is about to. */
export function takeFromQueue(s: State, line: number, before: number): number {
  const { jobs, queueHead, queueTail } = s.production;
  const job = before < 0 ? queueHead[line] : jobs.next[before];
  const p = jobs.process[job];
  const begun = jobs.begun[job];
  changeWaiting(s, line, p, -1, begun);
  if (begun === 0) s.production.notBegun[p] -= 1;
  if (jobs.count[job] > 1) {
    jobs.count[job] -= 1;
    const one = jobs.take(p, jobs.step[job], 1, jobs.joined[job], jobs.place[job], 0);
    jobs.fresh[one] = jobs.count[job] < jobs.fresh[job] ? 1 : 0;
    return one;
  }
  const after = jobs.next[job];
  if (before < 0) queueHead[line] = after;
  else jobs.next[before] = after;
  if (queueTail[line] === job) queueTail[line] = before;
  jobs.next[job] = -1;
  return job;
}

function append(s: State, line: number, job: number): void {
  const { jobs, queueHead, queueTail } = s.production;
  if (queueHead[line] < 0) queueHead[line] = job;
  else jobs.next[queueTail[line]] = job;
  queueTail[line] = job;
}
